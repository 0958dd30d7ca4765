/** What the generator strips from a schema before ajv sees it must change no verdict. */

import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { checkOf } from "../../src/codegen/checks.js";
import type { RawCheck } from "../../src/runtime/raw-check.js";

const RUNTIME = fileURLToPath(new URL("../../src/runtime", import.meta.url));

async function check(schema: Record<string, unknown>): Promise<RawCheck> {
  const code = await checkOf("s.json", "checkIt", [{ $id: "s.json", ...schema }], RUNTIME, false);
  const { outputFiles } = await build({
    stdin: { contents: code, loader: "ts", resolveDir: RUNTIME },
    bundle: true,
    format: "esm",
    write: false,
  });
  const url = `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`;
  return ((await import(/* @vite-ignore */ url)) as { checkIt: RawCheck }).checkIt;
}

it("keeps properties that are named like annotations", async () => {
  const closed = await check({
    type: "object",
    properties: { title: true, description: { type: "string" }, examples: { type: "array" } },
    additionalProperties: false,
  });
  expect(closed({ title: 1, description: "", examples: [] })).toBe(true);
  expect(closed({ description: 1 })).toBe(false);
  expect(closed({ examples: 1 })).toBe(false);
});

it("keeps data that is written like a schema", async () => {
  const exact = await check({ const: { title: "a", examples: [1] } });
  expect(exact({ title: "a", examples: [1] })).toBe(true);
  expect(exact({})).toBe(false);
});

it("sees a property called __proto__", async () => {
  const typed = await check({
    type: "object",
    properties: JSON.parse('{"__proto__":{"type":"number"},"a":true}') as object,
    additionalProperties: false,
  });
  expect(typed(JSON.parse('{"__proto__":1,"a":2}'))).toBe(true);
  expect(typed(JSON.parse('{"__proto__":"x"}'))).toBe(false);
});

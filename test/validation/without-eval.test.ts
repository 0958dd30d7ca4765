/** Every door works where code may not be made from text: Node's flag stands for Workers and a strict CSP. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "without-eval-"));
const script = join(folder, "script.mjs");

const SOURCE = `
import * as all from "${fileURLToPath(new URL("../../src/index.ts", import.meta.url)).replaceAll("\\", "/")}";
const { realtimePresence, strictRealtimePresence, presenceInfo, presenceInput, realtimePresenceOf } = all;
const record = { channel: "room", clientId: "ann", action: "enter", since: "2026-01-31T09:30:00Z", data: { a: 1 } };
const info = { userId: "ann", tenantId: "acme", status: "online", lastSeen: "2026-01-31T09:30:00Z" };
const wrong = { channel: 1, clientid: "ann", action: "Enter\\n" };
const standard = { version: 1, vendor: "x", validate: (value) => ({ value }) };
const answers = [];
for (const [validator, good] of [
  [realtimePresence, record],
  [strictRealtimePresence, record],
  [presenceInfo, info],
  [presenceInput, { record }],
  [realtimePresenceOf({ "~standard": standard }), record],
]) {
  for (const value of [good, wrong]) {
    const text = JSON.stringify(value);
    answers.push(
      validator.is(value),
      validator.safeParse(value).success,
      validator.safeParseJson(text).success,
      validator.safeParseJson(new TextEncoder().encode(text)).success,
      "value" in validator["~standard"].validate(value),
    );
  }
  for (const target of ["draft-2020-12", "draft-07", "openapi-3.0"]) validator["~standard"].jsonSchema.input({ target });
  validator.safeParseJson('{"a":1,"a":2');
}
all.encodePresenceInfo(all.decodePresenceInfo(info));
let evaluates = true;
try { new Function("return 1")(); } catch { evaluates = false; }
console.log(JSON.stringify({ evaluates, answers }));
`;

beforeAll(async () => {
  writeFileSync(join(folder, "source.mjs"), SOURCE);
  await build({
    entryPoints: [join(folder, "source.mjs")],
    bundle: true,
    format: "esm",
    outfile: script,
    logLevel: "error",
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...flags: readonly string[]): unknown =>
  JSON.parse(execFileSync(process.execPath, [...flags, script], { encoding: "utf8" }));

const five = (answer: boolean): readonly boolean[] => Array.from({ length: 5 }, () => answer);
const expected = Array.from({ length: 5 }, () => [...five(true), ...five(false)]).flat();

it("answers as ever with code generation disallowed", () => {
  expect(run("--disallow-code-generation-from-strings")).toEqual({ evaluates: false, answers: expected });
});

it("answers as ever with it allowed", () => {
  expect(run()).toEqual({ evaluates: true, answers: expected });
});

it("answers as ever with Object.prototype frozen, as hardened processes have it", () => {
  expect(run("--frozen-intrinsics", "--no-warnings")).toEqual({ evaluates: true, answers: expected });
});

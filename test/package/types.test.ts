/** The declarations of the built package, read by the oldest TypeScript that is supported and by the newest. */
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  exports: Record<string, unknown>;
};
/** `./typebox` is left out under 5.4: its peer's own declarations want a newer TypeScript with strict library checks. */
const entries = Object.keys(manifest.exports)
  .filter((key) => !key.includes("*") && !key.endsWith(".json"))
  .map((key) => `realtime-presence${key.slice(1)}`);

const folder = mkdtempSync(join(tmpdir(), "presence-types-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, "node_modules"));
symlinkSync(ROOT, join(folder, "node_modules/realtime-presence"));

const USE = `import { type RealtimePresence, realtimePresence, type Validator } from "realtime-presence";
import { createPresenceSet } from "realtime-presence/presence-set";
const record: RealtimePresence<{ seat: number }> = { channel: "c", clientId: "a", action: "enter", data: { seat: 1 } };
const validator: Validator<RealtimePresence> = realtimePresence;
const value: unknown = record;
if (validator.is(value)) value.data?.["seat"];
createPresenceSet({ ttl: 1 }).apply(record).changes[0]?.record.clientId.length;
// @ts-expect-error an action is one of five
const bad: RealtimePresence = { channel: "c", clientId: "a", action: "join" };
export { bad };
`;

function compile(compiler: string, options: Record<string, unknown>, skipped: readonly string[]): string {
  const imports = entries
    .filter((entry) => !skipped.includes(entry))
    .map((entry, index) => `import * as m${index} from "${entry}";\nexport { m${index} };`);
  writeFileSync(join(folder, "entries.mts"), imports.join("\n"));
  writeFileSync(join(folder, "use.mts"), USE);
  // Whatever the consumer has: no Node, no DOM, and the declarations themselves are checked.
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
    lib: ["es2022"],
    ...options,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.mts"] }));
  try {
    execFileSync(process.execPath, [join(ROOT, compiler, "node_modules/typescript/bin/tsc"), "-p", folder], {
      encoding: "utf8",
      stdio: "pipe",
    });
    return "";
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

describe("the declarations", () => {
  const oldest = "test/package/oldest-typescript";
  const isThere = existsSync(join(ROOT, oldest, "node_modules"));
  if (!isThere) console.warn(`SKIPPED: TypeScript 5.4 is not there (npm ci --prefix ${oldest})`);

  it("are read by the oldest TypeScript wherever all checks run", () => {
    expect(isThere || process.env["PRESENCE_ALL_CHECKS"] === undefined).toBe(true);
  });

  it.skipIf(!isThere)("read under TypeScript 5.4", () => {
    const options = { module: "nodenext", moduleResolution: "nodenext", target: "es2022" };
    expect(compile(oldest, options, ["realtime-presence/typebox"])).toBe("");
  });

  it.each(["nodenext", "bundler"])(
    "read under TypeScript 7 with module resolution %s",
    (moduleResolution) => {
      const options = {
        module: moduleResolution === "nodenext" ? "nodenext" : "esnext",
        moduleResolution,
        target: "es2022",
      };
      expect(compile("", { ...options, skipLibCheck: true }, [])).toBe("");
    },
  );
});

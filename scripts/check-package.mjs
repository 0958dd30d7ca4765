/**
 * Packs the package, installs the tarball in an empty folder without optional dependencies, and uses it there as
 * a newcomer would: every entry point by `import` and by `require`, every schema file, the CLI, and the
 * validators with code generation from strings switched off.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "realtime-presence-pack-"));
const run = (command, args, options = {}) =>
  execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"], ...options });

/** `./typebox` needs its peer, and `./schemas/*.json` are files. */
const entries = Object.keys(manifest.exports)
  .filter((key) => !key.includes("*") && !key.endsWith(".json") && key !== "./typebox")
  .map((key) => manifest.name + key.slice(1));

try {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], { cwd: ROOT }));
  console.log(
    `packed ${packed.filename}: ${packed.files.length} files, ${Math.round(packed.size / 1024)} KB`,
  );
  const strays = packed.files
    .map(({ path }) => path)
    .filter(
      (path) =>
        !/^(?:dist|schemas|samples|conformance|documents)\/|^(?:package\.json|README\.md|CHANGELOG\.md|THIRD-PARTY-NOTICES\.md|LICENSE)$/.test(
          path,
        ),
    );
  if (strays.length > 0) throw new Error(`files that should not ship: ${strays.join(", ")}`);

  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true }\n');
  run("npm", [
    "install",
    `./${packed.filename}`,
    "--omit=optional",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
  ]);
  const installed = run("npm", ["ls", "--all", "--parseable"]).trim().split("\n").slice(1);
  if (installed.length !== 1) throw new Error(`installing it brought ${installed.length - 1} other packages`);

  writeFileSync(
    join(folder, "import.mjs"),
    `${entries.map((entry, i) => `import * as m${i} from ${JSON.stringify(entry)};`).join("\n")}
const empty = [${entries.map((entry, i) => `[${JSON.stringify(entry)}, m${i}]`).join(", ")}].filter(([, m]) => Object.keys(m).length === 0);
if (empty.length > 0) throw new Error("nothing is exported by " + empty.map(([name]) => name));
const record = { channel: "c", clientId: "a", action: "enter", occurredAt: "2026-05-22T15:00:12.341Z" };
if (!m0.realtimePresence.is(record) || m0.realtimePresence.is({ ...record, action: "join" })) throw new Error("wrong verdict");
console.log("import: ${entries.length} entry points");
`,
  );
  process.stdout.write(run("node", ["--disallow-code-generation-from-strings", "import.mjs"]));
  writeFileSync(
    join(folder, "require.cjs"),
    `for (const entry of ${JSON.stringify(entries)}) {
  if (Object.keys(require(entry)).length === 0) throw new Error("nothing is exported by " + entry);
}
const schema = require("${manifest.name}/schemas/realtime-presence.json");
if (schema.title !== "Realtime Presence") throw new Error("wrong schema");
console.log("require: ${entries.length} entry points and a schema");
`,
  );
  process.stdout.write(run("node", ["--no-warnings", "require.cjs"]));

  const bin = join("node_modules", ".bin", Object.keys(manifest.bin)[0]);
  const line = JSON.stringify({ channel: "c", clientId: "a", action: "enter" });
  const valid = run(bin, ["validate"], { input: `${line}\n` });
  if (valid.trim() !== line) throw new Error(`validate printed ${JSON.stringify(valid)}`);
  const code = (args, input, says = /./) => {
    try {
      run(bin, args, { input });
      return 0;
    } catch (error) {
      if (/\n\s+at .*:\d+:\d+/.test(error.stderr))
        throw new Error(`a stack trace:\n${error.stderr}`, { cause: error });
      if (error.stderr.trim() === "") throw new Error(`no word about ${args.join(" ")}`, { cause: error });
      if (!says.test(error.stderr))
        throw new Error(`${args.join(" ")} said: ${error.stderr}`, { cause: error });
      return error.status;
    }
  };
  writeFileSync(join(folder, "own.schema.json"), '{ "title": "Own", "type": "object" }\n');
  const expected = [
    // What needs a compiler says what to install: none came along.
    [["codegen", "own.schema.json", "--out", "generated"], "", 2, /npm install ajv ajv-formats/],
    [["validate", "--schema", "own.schema.json"], "{}\n", 2, /npm install ajv ajv-formats/],
    [["validate"], '{"channel":5}\n', 1],
    [["validate"], `${line}\n{"broken\n`, 1],
    [["validate", "no-such-file.ndjson"], "", 2],
    [["convert", "--from", "abyl", "--to", "canonical"], "", 2],
    [["no-such-command"], "", 2],
  ];
  for (const [args, input, want, says] of expected) {
    const got = code(args, input, says);
    if (got !== want) throw new Error(`${args.join(" ")} exited ${got}, expected ${want}`);
  }
  console.log(`CLI: ${expected.length + 1} runs, exit codes as documented`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

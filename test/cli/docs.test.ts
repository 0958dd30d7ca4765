/** docs/cli.md: its commands print what it says, and it names every command and option that matters. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONTEXT_MEMBERS } from "../../src/cli/context-members.js";
import { COMMANDS } from "../../src/cli/specs.js";
import { buildInto, ROOT } from "./built.js";
import { temporaryFolder } from "./harness.js";

const page = readFileSync(join(ROOT, "docs/cli.md"), "utf8");
const folder = temporaryFolder();
afterAll(() => folder.remove());
const work = join(folder.path, "work");

beforeAll(() => {
  const main = buildInto(folder.path);
  mkdirSync(join(folder.path, "bin"));
  mkdirSync(work);
  const bin = join(folder.path, "bin/realtime-presence");
  writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  chmodSync(bin, 0o755);
  symlinkSync(join(ROOT, "samples"), join(work, "samples"));
  const events = /<!-- events\.ndjson -->\n```json\n((?:.*\n)*?)```/.exec(page)?.[1] ?? "";
  writeFileSync(join(work, "events.ndjson"), events);
}, 120_000);

interface Step {
  readonly command: string;
  readonly output: string;
}

/** The commands of the page, in order, each with the lines that follow it. */
const steps: readonly Step[] = [...page.matchAll(/```console\n((?:.*\n)*?)```/g)].flatMap(([, block = ""]) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((text) => {
      const end = text.indexOf("\n");
      return { command: text.slice(0, end), output: text.slice(end + 1) };
    }),
);

describe("the commands of docs/cli.md", () => {
  it("are found", () => {
    expect(steps.length).toBeGreaterThan(15);
  });

  it.each(steps)("$command", ({ command, output }) => {
    // What goes to a file is not shown; everything else is, stdout first.
    const { stdout, stderr } = spawnSync("sh", ["-c", command], {
      cwd: work,
      encoding: "utf8",
      env: { ...process.env, PATH: `${join(folder.path, "bin")}:${process.env["PATH"]}` },
    });
    expect(stdout + stderr).toBe(output);
  });
});

it("every command has its section", () => {
  for (const { name } of COMMANDS) expect(page).toMatch(new RegExp(`^## .*\\b${name}\\b`, "m"));
});

describe("the table of adapters' options", () => {
  it("has every one of every adapter, and no other", () => {
    const rows = [...page.matchAll(/^\| ([a-z][a-z-]+) \| (`.*?`) \| (`.*?`) \|$/gm)].map(
      ([, provider, from, to]) => [provider, (from ?? "").split(", "), (to ?? "").split(", ")],
    );
    const quoted = (members: object): string[] => Object.keys(members).map((name) => `\`${name}\``);
    expect(rows.slice(1)).toEqual(
      [...CONTEXT_MEMBERS].map(([provider, { from, memory = {}, to }]) => [
        provider,
        quoted({ ...from, ...memory }),
        quoted(to),
      ]),
    );
  });
});

/** Completion scripts, asked by the real shells. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cli, temporaryFolder } from "./harness.js";

const folder = temporaryFolder();
afterAll(() => folder.remove());
const ASK_ZSH = fileURLToPath(new URL("../fixtures/cli/ask-zsh.zsh", import.meta.url));
const has = (shell: string): boolean => spawnSync(shell, ["-c", "true"]).status === 0;
const script = (shell: string): string => join(folder.path, `completion.${shell}`);

beforeAll(async () => {
  for (const shell of ["bash", "zsh", "fish"]) {
    writeFileSync(script(shell), (await cli(["completion", shell])).stdout);
  }
  writeFileSync(join(folder.path, "events.ndjson"), "");
});

/** What a shell offers for the last word of a command line. */
function offered(shell: string, line: readonly string[]): readonly string[] {
  const ask: Readonly<Record<string, readonly string[]>> = {
    bash: [
      "--norc",
      "-c",
      `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _realtime_presence; printf '%s\\n' "\${COMPREPLY[@]}"`,
      script("bash"),
      "realtime-presence",
      ...line,
    ],
    fish: [
      "--no-config",
      "-c",
      `source $argv[1]; complete -C"realtime-presence $argv[2]"`,
      script("fish"),
      line.join(" "),
    ],
    zsh: ["-f", ASK_ZSH, script("zsh"), `realtime-presence ${line.join(" ")}`],
  };
  const { stdout, stderr, status } = spawnSync(shell, ask[shell] ?? [], {
    cwd: folder.path,
    encoding: "utf8",
    env: { ...process.env, TMPDIR: folder.path, HOME: folder.path, TERM: "dumb" },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.split(shell === "fish" ? /[\t\n]/ : /[\s]+/);
}

const QUESTIONS: readonly (readonly [
  line: readonly string[],
  offers: readonly string[],
  not: readonly string[],
])[] = [
  [[""], ["validate", "convert", "replay", "codegen", "schema", "completion"], []],
  [["validate", "--"], ["--schema", "--jobs", "--format"], ["--timeline"]],
  [["replay", "--"], ["--timeline", "--follow", "--at"], ["--jobs"]],
  [["validate", "--format", ""], ["text", "json", "github"], ["--schema"]],
  [["convert", "--from", ""], ["canonical", "ably", "ably-chat", "livekit"], ["presence-info"]],
  [["convert", "--to", "p"], ["presence-info", "pusher", "pubnub", "phoenix"], ["ably"]],
  [["schema", "presence-i"], ["presence-info", "presence-input"], ["strict"]],
  [["completion", ""], ["bash", "zsh", "fish"], []],
  [["validate", "eve"], ["events.ndjson"], []],
];

for (const shell of ["bash", "zsh", "fish"]) {
  describe.skipIf(!has(shell))(
    `completion in ${shell}${has(shell) ? "" : " (SKIPPED: not installed)"}`,
    () => {
      it.each(QUESTIONS)("offers for %j", (line, offers, not) => {
        const words = offered(shell, line);
        expect(words).toEqual(expect.arrayContaining([...offers]));
        for (const word of not) expect(words).not.toContain(word);
      });
    },
  );
}

describe("the scripts", () => {
  it("name every command and every option", async () => {
    const { COMMANDS } = await import("../../src/cli/specs.js");
    for (const shell of ["bash", "zsh", "fish"]) {
      const { stdout } = await cli(["completion", shell]);
      for (const { name, options } of COMMANDS) {
        expect(stdout).toContain(name);
        for (const option of options)
          expect(stdout).toContain(shell === "fish" ? `-l ${option.name}` : `--${option.name}`);
      }
    }
  });
});

/** Help, versions, mistyped commands and options: what a person meets who does not know the command yet. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/specs.js";
import { didYouMean, nearest } from "../../src/cli/suggest.js";
import { cli } from "./harness.js";

const NAMES = ["validate", "convert", "replay", "codegen", "schema", "completion"];

describe("help", () => {
  it("shows examples before options, and lists every command", async () => {
    const { code, stdout, stderr } = await cli(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.indexOf("  $ realtime-presence ")).toBeLessThan(stdout.indexOf("Usage:"));
    for (const name of NAMES) expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"));
  });

  it.each(NAMES)("of %s shows its examples first, then every option", async (name) => {
    for (const argv of [
      [name, "--help"],
      [name, "-h"],
      ["help", name],
      [name, "--nonsense", "--help"],
    ]) {
      const { code, stdout } = await cli(argv);
      expect(code).toBe(0);
      expect(stdout.indexOf("  $ ")).toBeLessThan(stdout.indexOf("Usage:"));
      for (const { name: option } of COMMANDS.find((command) => command.name === name)?.options ?? []) {
        expect(stdout).toContain(`--${option}`);
      }
      expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
    }
  });

  it("goes to stderr, with exit code 2, when no command is given", async () => {
    const { code, stdout, stderr } = await cli([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: realtime-presence <command>");
  });

  it("is for files that are called --help only before --", async () => {
    const { code, stderr } = await cli(["validate", "--", "--help"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--help: no such file");
  });

  it("tells the version of the package", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    for (const flag of ["--version", "-V"]) expect((await cli([flag])).stdout).toBe(`${version}\n`);
  });
});

describe("usage errors", () => {
  it.each([
    [["valdate"], 'unknown command "valdate"', "did you mean validate?"],
    [["convret"], 'unknown command "convret"', "did you mean convert?"],
    [["frobnicate"], 'unknown command "frobnicate"', "commands are validate, convert,"],
    [["--color"], 'unknown option "--color"', "a command comes first: validate, convert,"],
    [["--versoin"], 'unknown option "--versoin"', "did you mean --version?"],
    [["-v"], 'unknown option "-v"', "did you mean -V?"],
    [["convert", "--form", "ably"], "convert has no option --form", "did you mean --format or --from?"],
    [["validate", "--form", "json"], "validate has no option --form", "did you mean --format?"],
    [["\u001b[2Jx"], 'unknown command "\\u001b[2Jx"', "commands are"],
    [["validate", "--shema", "x"], "validate has no option --shema", "did you mean --schema?"],
    [["validate", "-Z"], "validate has no option -Z", "--help"],
    [["validate", "--max-error", "5"], "validate has no option --max-error", "did you mean --max-errors?"],
    [["validate", "--schema"], "--schema needs a value", ""],
    [["validate", "--schema", "--check"], "--schema needs a value", ""],
    [["validate", "--check=yes"], "--check takes no value", ""],
    [["validate", "-s", "strict", "-s", "strict"], "--schema is given twice", ""],
    [["validate", "--format", "jsn"], "--format is one of text, json, github", "did you mean json?"],
    [["validate", "--max-errors", "-1"], "--max-errors is a whole number", ""],
    [["schema", "a", "b"], "schema takes [name], got 2 arguments", ""],
    [["schema", "presence-imfo"], 'no schema is called "presence-imfo"', "did you mean presence-info?"],
    [["completion"], "completion needs the name of a shell", ""],
    [["completion", "basj"], 'no completion for "basj"', "did you mean bash?"],
    [
      ["convert", "--from", "ably-caht"],
      '--from: no provider is called "ably-caht"',
      "did you mean ably-chat?",
    ],
    [
      ["convert", "--to", "presence"],
      '--to: no provider is called "presence"',
      "did you mean presence-info?",
    ],
    [["convert", "--to", "presence-info"], "--to presence-info needs --tenant", ""],
    [["convert", "--received-at", "now"], "--received-at is an RFC 3339 time", ""],
  ])("%j: one line, a hint, exit code 2", async (argv, message, hint) => {
    const { code, stdout, stderr } = await cli(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.split("\n")[0]).toContain(`realtime-presence: ${message}`);
    expect(stderr).toContain(hint);
    expect(stderr.trim().split("\n").length).toBeLessThanOrEqual(2);
    expect(stderr).not.toMatch(/\u001b|^\s+at /m);
  });
});

describe("suggestions", () => {
  it.each([
    ["exprot", "export"],
    ["repaly", "replay"],
    ["val", "validate"],
    ["VALIDATE", "validate"],
    ["xyz", undefined],
    ["", undefined],
  ])("for %s", (typed, meant) => {
    expect(nearest(typed, ["export", "replay", "validate"])).toEqual(meant === undefined ? [] : [meant]);
  });
  it("are not made for what is far off, and cost little for what is long", () => {
    expect(didYouMean("x".repeat(100_000), ["validate"])).toBeUndefined();
  });
});

describe("schema", () => {
  it("lists the names, and prints each as it is shipped", async () => {
    const names = (await cli(["schema"])).stdout.trim().split("\n");
    expect(names.slice(0, 2)).not.toContain("strict");
    for (const name of ["realtime-presence", "realtime-presence.strict", "presence-info", "presence-input"]) {
      expect(names).toContain(name);
      const shipped = readFileSync(new URL(`../../schemas/${name}.json`, import.meta.url), "utf8");
      expect((await cli(["schema", name])).stdout).toBe(shipped);
    }
    expect((await cli(["schema", "strict"])).stdout).toContain('"$id"');
    for (const path of ["../package", "providers/../presence-info", "__proto__"]) {
      expect((await cli(["schema", path])).code).toBe(2);
    }
  });
});

describe("progress", () => {
  it("is one line that redraws on a terminal's stderr, and is gone at the end", async () => {
    const line = '{"channel":"room","clientId":"a","action":"enter"}\n';
    let now = 0;
    const clock = (): number => (now += 600);
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (let block = 0; block < 5; block++) yield Buffer.from(line.repeat(1000));
    }
    const { stderr } = await cli(["validate", "--check"], { stdin: slow(), stderrTTY: true, now: clock });
    expect(stderr).toMatch(/\r\u001b\[K[\d,]+ records {2}[\d,]+\/s/);
    expect(stderr).toMatch(/\r\u001b\[K5,000 valid, 0 not \(presence-input\)\n$/);
    for (const argv of [["--quiet"], ["--format", "json"]]) {
      const silent = await cli(["validate", "--check", ...argv], {
        stdin: slow(),
        stderrTTY: true,
        now: clock,
      });
      expect(silent.stderr).not.toContain("\u001b");
    }
    expect((await cli(["validate", "--check"], { stdin: slow(), now: clock })).stderr).not.toContain("\r");
  });
});

describe("what may help where everything is refused", () => {
  const misspelt = '{"channel":"a","clientid":"b","action":"entr"}\n';

  it("takes a misspelt record for no provider's payload", async () => {
    for (const argv of [
      ["validate"],
      ["validate", "--schema", "strict"],
      ["convert", "--to", "ably"],
      ["replay"],
    ]) {
      const { code, stderr } = await cli(argv, { stdin: misspelt });
      expect(code).toBe(1);
      expect(stderr).toContain("stdin:1: /clientId: ");
      expect(stderr).not.toContain("looks like");
    }
  });

  it("knows a record that is said to be a provider's payload", async () => {
    const { stderr } = await cli(["convert", "--from", "pusher"], { stdin: misspelt });
    expect(stderr).toContain("what was refused first looks like a canonical record: --from canonical\n");
  });

  it("asks for a channel that a payload does not name", async () => {
    const payload =
      '{"clientId":"b","action":"enter","id":"c:0:0","connectionId":"c","timestamp":1795219200000}\n';
    const ran = await cli(["convert", "--from", "ably"], { stdin: payload });
    expect(ran.stderr).toContain("options say: --channel <name>\n");
    expect((await cli(["convert", "--from", "ably", "--channel", "a"], { stdin: payload })).code).toBe(0);
  });
});

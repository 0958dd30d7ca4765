/** `convert`: real payloads of every provider to the canonical form and on, with every loss told. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { PROVIDER_NAMES } from "../../src/cli/provider-names.js";
import { presenceInfo, presenceInput } from "../../src/index.js";
import { cli, temporaryFolder } from "./harness.js";

const SAMPLES = fileURLToPath(new URL("../../samples/", import.meta.url));
const folder = temporaryFolder();
afterAll(() => folder.remove());
const convert = (args: readonly string[], world = {}) =>
  cli(["convert", ...args], { cwd: folder.path, ...world });
const lines = (text: string): unknown[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
const CONTEXT = ["--channel", "lobby", "--tenant", "acme", "--received-at", "2026-11-21T12:00:00Z"];

describe.each(PROVIDER_NAMES)("a log of %s", (provider) => {
  const sample = join(SAMPLES, `${provider}.ndjson`);

  it("becomes canonical inputs, none refused, each with the tenant of the command line", async () => {
    const { code, stdout, stderr } = await convert(["--from", provider, ...CONTEXT, sample]);
    expect(stderr).toMatch(/^\d+ read, \d+ written, 0 refused\n/);
    expect(code).toBe(0);
    const inputs = lines(stdout);
    expect(inputs.length).toBeGreaterThan(8);
    for (const input of inputs) {
      presenceInput.assert(input);
      expect((input as { tenantId?: string }).tenantId).toBe("acme");
    }
  });

  it("has each of its losses summed up, and told one by one with --notes", async () => {
    const { stderr } = await convert([
      "--from",
      provider,
      ...CONTEXT,
      "--notes",
      `${provider}.notes`,
      "--format",
      "json",
      sample,
    ]);
    const summary = lines(stderr).at(-1) as { notes: { count: number; code: string }[] };
    const notes = lines(readFileSync(join(folder.path, `${provider}.notes`), "utf8")) as {
      file: string;
      line: number;
      code: string;
    }[];
    expect(notes).toHaveLength(summary.notes.reduce((sum, { count }) => sum + count, 0));
    for (const { file, line, code } of notes) {
      expect(file).toBe(sample);
      expect(line).toBeGreaterThan(0);
      expect(["dropped", "defaulted", "derived", "wrapped", "ignored"]).toContain(code);
    }
  });

  it("becomes the PresenceInfo of each user", async () => {
    const { code, stdout } = await convert(["--from", provider, "--to", "presence-info", ...CONTEXT, sample]);
    expect(code).toBe(0);
    const infos = lines(stdout);
    expect(infos.length).toBeGreaterThan(1);
    for (const info of infos) presenceInfo.assert(info);
    expect(new Set(infos.map((info) => (info as { userId: string }).userId)).size).toBe(infos.length);
  });

  it("goes back to its provider, whose adapter takes what was written", async () => {
    const { stdout, code } = await convert(["--from", provider, "--to", provider, ...CONTEXT, sample]);
    expect(code).toBe(0);
    const again = await cli(["validate", "--schema", provider, "--check"], { stdin: stdout });
    expect(again.stderr).toMatch(/ valid, 0 not/);
  });
});

describe("convert", () => {
  const record = '{"channel":"room","clientId":"a","action":"enter","occurredAt":"2026-11-21T10:00:00Z"}';

  it("passes canonical inputs through as they are, unless a tenant is given", async () => {
    expect((await convert([], { stdin: ` ${record}\r\n` })).stdout).toBe(` ${record}\r\n`);
    expect(lines((await convert(["--tenant", "t"], { stdin: record })).stdout)).toEqual([
      { record: JSON.parse(record), tenantId: "t" },
    ]);
  });

  it("never lets a payload name its tenant over the one that it names already", async () => {
    const stdin = `{"record":${record},"tenantId":"own"}`;
    expect(lines((await convert(["--tenant", "t"], { stdin })).stdout)).toEqual([
      { record: JSON.parse(record), tenantId: "own" },
    ]);
    const { code, stderr } = await convert(["--to", "presence-info", "--tenant", "t"], { stdin });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^stdin:1: /);
  });

  it("refuses payloads of another provider, names file, line and path, and says whose they look like", async () => {
    const { code, stdout, stderr } = await convert([
      "--from",
      "ably",
      "--channel",
      "x",
      join(SAMPLES, "pusher.ndjson"),
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/pusher\.ndjson:1: /);
    expect(stderr).toContain("looks like a payload of pusher: --from pusher\n");
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("goes on after what is broken", async () => {
    const { code, stdout, stderr } = await convert([], { stdin: `${record}\n{"channel":\n[]\n${record}\n` });
    expect(code).toBe(1);
    expect(stdout).toBe(`${record}\n${record}\n`);
    expect(stderr).toMatch(/^stdin:2: \/channel: not JSON at column 12[^\n]*\nstdin:3: [^\n]*\n4? ?/);
  });

  it("writes a snapshot whole, though its marks and members came on lines of their own", async () => {
    const stdin = [
      '{"mark":"sync-start","channel":"presence-room"}',
      ...["a", "b"].map(
        (id) => `{"record":{"channel":"presence-room","clientId":"${id}","action":"present"}}`,
      ),
      '{"mark":"sync-end","channel":"presence-room"}',
    ].join("\n");
    const { code, stdout } = await convert(["--to", "pusher"], { stdin });
    expect(code).toBe(0);
    expect(lines(stdout)).toHaveLength(1);
    expect(stdout).toContain("subscription_succeeded");
  });

  it("says with --quiet only what is wrong", async () => {
    expect(
      (await convert(["--quiet", "--from", "ably", ...CONTEXT, join(SAMPLES, "ably.ndjson")])).stderr,
    ).toBe("");
  });

  it("says in a line that notes cannot be written", async () => {
    const { code, stderr } = await convert(["--notes", "no/such/folder/notes"], { stdin: record });
    expect(code).toBe(2);
    expect(stderr).toBe("realtime-presence: --notes no/such/folder/notes: no such file\n");
  });

  it("writes notes over notes, and over nothing else: the name of the file may have been forgotten", async () => {
    const log = join(folder.path, "forgotten.ndjson");
    writeFileSync(log, `${record}\n`);
    const slip = await convert(["--notes", log], { stdin: record });
    expect(slip).toMatchObject({ code: 2, stdout: "" });
    expect(slip.stderr).toContain(`--notes ${log}: a file that holds no notes stands there`);
    expect(readFileSync(log, "utf8")).toBe(`${record}\n`);

    const ably = ["--from", "ably", ...CONTEXT, join(SAMPLES, "ably.ndjson"), "--notes"];
    const twice = [join(folder.path, "twice.notes"), join(folder.path, "empty.notes")];
    writeFileSync(twice[1] as string, "");
    for (const notes of [...twice, ...twice]) expect((await convert([...ably, notes])).code).toBe(0);
    const [first, second] = twice.map((notes) => readFileSync(notes, "utf8"));
    expect(lines(first as string).length).toBeGreaterThan(0);
    expect(second).toBe(first);
  });
});

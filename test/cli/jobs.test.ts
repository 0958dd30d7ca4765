/** `--jobs`: several threads give what one gives, byte for byte: stdout, stderr, notes and exit code. */
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildInto, ROOT } from "./built.js";
import { cli, temporaryFolder } from "./harness.js";

const folder = temporaryFolder();
afterAll(() => folder.remove());
let main: string;
beforeAll(() => {
  main = buildInto(folder.path);
}, 120_000);

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], stdin = ""): Promise<Ended> {
  const child = spawn(process.execPath, [main, ...args], { cwd: folder.path });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk) => stdout.push(chunk));
  child.stderr.on("data", (chunk) => stderr.push(chunk));
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  return new Promise((done) => {
    child.on("close", (code) =>
      done({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}

const put = (name: string, text: string): string => {
  writeFileSync(join(folder.path, name), text);
  return name;
};

/** Each line many times, so that there are more than two blocks of 256 KiB, with what is broken among them. */
function mixed(lines: readonly string[]): string {
  const out: string[] = [];
  for (let index = 0, bytes = 0; bytes < 540_000; index++) {
    const line =
      index % 397 === 5
        ? "{broken"
        : index % 409 === 7
          ? `{"channel":${index}}`
          : index % 499 === 11
            ? "x".repeat(5000)
            : (lines[index % lines.length] ?? "");
    out.push(line);
    bytes += line.length;
  }
  return `\ufeff${out.join("\r\n")}\n\n{"cut`;
}

const sampleOf = (provider: string): string[] =>
  readFileSync(join(ROOT, "samples", `${provider}.ndjson`), "utf8")
    .trim()
    .split("\n");

const record = (clientId: string, action = "enter"): string =>
  JSON.stringify({
    channel: "presence-lobby",
    clientId,
    connectionId: `c-${clientId}`,
    action,
    occurredAt: "2026-11-21T10:00:00Z",
    data: { mood: "fine", text: "ü \ud83d\ude42 \u2028" },
  });
const records = Array.from({ length: 50 }, (_, n) => record(`user-${n}`, n % 3 === 0 ? "leave" : "enter"));
const mark = (name: string): string => JSON.stringify({ mark: name, channel: "presence-lobby" });

const LIMITS = ["--max-line-bytes", "4000", "--max-errors", "3"];
const CONTEXT = ["--channel", "presence-lobby", "--received-at", "2026-11-21T12:00:00Z"];
const STATELESS = ["pusher", "pubnub", "phoenix", "livekit", "cometchat"];

/** Runs with one thread and with several, and gives what both gave. */
async function same(args: readonly string[], log: string): Promise<Ended> {
  const [one, several] = (await Promise.all(
    ["1", "3"].map(async (jobs) => {
      const notes = `notes-${jobs}`;
      const ended = await run(["convert", ...args, "--jobs", jobs, "--notes", notes, log]);
      return { ...ended, notes: readFileSync(join(folder.path, notes), "utf8") };
    }),
  )) as [Ended & { notes: string }, Ended & { notes: string }];
  // A difference of megabytes is not for reading: where it begins is.
  const at = (text: string, other: string): number =>
    text === other ? -1 : [...text].findIndex((char, index) => char !== other[index]);
  expect(at(several.stdout, one.stdout)).toBe(-1);
  expect(at(several.notes, one.notes)).toBe(-1);
  expect({ code: several.code, stderr: several.stderr }).toEqual({ code: one.code, stderr: one.stderr });
  return one;
}

describe("convert --jobs gives what one thread gives", () => {
  it.each([
    ["ably", []],
    ["ably-chat", []],
    ...STATELESS.map((provider): [string, string[]] => [provider, ["--stateless"]]),
  ])(
    "from %s",
    async (provider, more) => {
      const log = put(`${provider}.log`, mixed(sampleOf(provider)));
      const { code, stdout, stderr } = await same(["--from", provider, ...CONTEXT, ...LIMITS, ...more], log);
      expect(code).toBe(1);
      expect(stdout.length).toBeGreaterThan(100_000);
      expect(stderr).toContain("more bad records are counted, not shown: --max-errors 3");
      expect(stderr).toContain(`${provider}.log:6: `);
    },
    60_000,
  );

  it.each([
    ["canonical", []],
    ["canonical", ["--tenant", "acme"]],
    ["ably", []],
    ["ably-chat", []],
    ...STATELESS.map((provider): [string, string[]] => [provider, ["--stateless"]]),
  ])(
    "to %s %j",
    async (provider, more) => {
      const log = put("records.log", mixed(records));
      const { stdout } = await same(["--to", provider, ...CONTEXT.slice(2), ...LIMITS, ...more], log);
      expect(stdout.length).toBeGreaterThan(100_000);
    },
    60_000,
  );

  it("where snapshots go from block to block, one longer than a block, the last never ended", async () => {
    const present = Array.from({ length: 40 }, (_, n) => record(`user-${n}`, "present"));
    const short = [mark("sync-start"), ...present, mark("sync-end"), ...records];
    const lines = Array.from({ length: 60 }, () => short).flat();
    const long = Array.from({ length: 3000 }, (_, n) => record(`long-${n}`, "present"));
    lines.splice(400, 0, mark("sync-start"), ...long, mark("sync-end"));
    lines.push(mark("sync-start"), ...present);
    for (const to of ["ably", "ably-chat"]) {
      const { stdout } = await same(["--to", to], put("snapshots.log", `${lines.join("\n")}\n`));
      expect(stdout.length).toBeGreaterThan(100_000);
    }
  }, 60_000);

  it("where Ably's adapter comes to remember that a channel is attached", async () => {
    const [attached, resumed] = [1, 4].map(
      (flags) => `{"action":11,"channel":"presence-lobby","flags":${flags}}`,
    );
    const messages = Array.from(
      { length: 6000 },
      (_, n) =>
        `{"id":"x:${n}:0","action":2,"clientId":"u${n}","connectionId":"x","timestamp":${1.7e12 + n}}`,
    );
    // Resumed before and after it was attached: only the adapter's memory tells what that means.
    const lines = [...messages, resumed, ...messages, attached, ...messages, resumed, ...messages];
    const { stdout } = await same(["--from", "ably", ...CONTEXT], put("frames.log", lines.join("\n")));
    expect(stdout.match(/"mark"/g)?.length).toBeGreaterThan(0);
  }, 60_000);

  it("advises on what was refused first", async () => {
    const log = put("pusher.log", `${sampleOf("pusher").join("\n")}\n`);
    const { stderr } = await same(["--from", "ably", ...CONTEXT], log);
    expect(stderr).toContain("looks like a payload of pusher: --from pusher\n");
  });

  it("of stdin, of an array and of several files, one of them missing", async () => {
    const array = put("array.json", `[${records.join(",\n")}]`);
    const log = put("short.log", `${records.join("\n")}\n`);
    for (const args of [["-"], [array], [log, "missing.log", array, log]]) {
      const [one, two] = await Promise.all(
        ["1", "2"].map((jobs) =>
          run(["convert", "--to", "ably", "--jobs", jobs, ...args], `${records.join("\n")}\n[]\n`),
        ),
      );
      expect(two).toEqual(one);
      expect(one?.stdout.length).toBeGreaterThan(1000);
    }
  }, 60_000);

  it("also when the input is longer than --max-bytes", async () => {
    const log = put("records.log", mixed(records));
    const { code, stderr } = await same(["--to", "ably", "--max-bytes", "400000", "--max-errors", "0"], log);
    expect(code).toBe(2);
    expect(stderr).toContain("longer than --max-bytes allows");
  }, 60_000);
});

describe("--jobs of convert and its reader or a signal", () => {
  it("ends quietly when nobody reads", async () => {
    const log = put("records.log", mixed(records));
    const child = spawn(
      process.execPath,
      [main, "convert", "--to", "ably", "--quiet", "--jobs", "2", "--max-errors", "1", log],
      { cwd: folder.path },
    );
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.on("close", done));
    expect(code).toBe(0);
  });

  it("ends with its code on SIGTERM, while stdin is silent", async () => {
    const child = spawn(process.execPath, [main, "convert", "--to", "ably", "--jobs", "2", "-"]);
    const ended = new Promise((done) => child.on("close", done));
    child.stdin.on("error", () => {});
    for (let n = 0; n < 8; n++) child.stdin.write(`${records.join("\n")}\n`.repeat(8));
    child.stdout.once("data", () => child.kill("SIGTERM"));
    expect(await ended).toBe(143);
  }, 20_000);
});

describe("--jobs is refused", () => {
  it.each(STATELESS)("where the adapter of %s has a memory", async (provider) => {
    for (const direction of ["--from", "--to"]) {
      expect(await cli(["convert", direction, provider, "--jobs", "2"])).toMatchObject({
        code: 2,
        stdout: "",
        stderr: `realtime-presence: --jobs 2 cannot be: the adapter of ${provider} has a memory, from payload to payload\n  --stateless does without\n`,
      });
    }
    expect((await cli(["convert", "--from", provider, "--jobs", "1"])).code).toBe(0);
  });

  it("where the result is about all of the input", async () => {
    expect(await cli(["convert", "--to", "presence-info", "--tenant", "t", "--jobs", "2"])).toMatchObject({
      code: 2,
      stderr: "realtime-presence: --jobs 2 cannot be: --to presence-info is about all of the input\n",
    });
  });

  it.each(["0", "65", "two"])("when it is %s", async (jobs) => {
    expect((await cli(["convert", "--jobs", jobs])).code).toBe(2);
  });
});

it("gives what there is while a pipe is silent, whatever the command", async () => {
  const line = '{"channel":"a","clientId":"b","action":"enter"}\n';
  for (const command of ["validate", "convert"]) {
    const child = spawn(process.execPath, [main, command, "--jobs", "2", "--quiet", "-"]);
    const ended = new Promise((done) => child.on("close", done));
    child.stdin.write(line);
    expect(String(await new Promise((got) => child.stdout.once("data", got)))).toBe(line);
    child.stdin.end();
    expect(await ended).toBe(0);
  }
}, 30_000);

it("validate --jobs advises as one thread does", async () => {
  const log = put("pusher.log", `${sampleOf("pusher").join("\n")}\n`);
  const [one, two] = await Promise.all(["1", "2"].map((jobs) => run(["validate", "--jobs", jobs, log])));
  expect(two).toEqual(one);
  expect(one?.stderr).toContain("looks like a payload of pusher: --schema pusher\n");
});

/** The real process: exit codes, pipes that close, signals, full disks, and no stack trace anywhere. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildInto, ROOT } from "./built.js";
import { temporaryFolder } from "./harness.js";

const folder = temporaryFolder();
afterAll(() => folder.remove());
let main: string;
beforeAll(() => {
  main = buildInto(folder.path);
}, 120_000);

const start = (args: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [main, ...args], { cwd: ROOT });

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stderr: string;
  readonly stdout: string;
}

function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdin.on("error", () => {});
  return new Promise((done) => {
    child.on("close", (code, signal) => done({ code, signal, stdout, stderr }));
  });
}

const good = '{"channel":"room","clientId":"a","action":"enter"}\n';
const big = join(folder.path, "big.ndjson");
writeFileSync(big, good.repeat(60_000));

describe("the process", () => {
  it("sets its exit code: 0, 1 and 2", async () => {
    const codes = await Promise.all(
      [
        ["schema", "strict"],
        ["validate", join(ROOT, "package.json")],
        ["validate", "--nonsense"],
      ].map(async (args) => {
        const end = await ended(start(args));
        expect(end.stderr).not.toMatch(/^\s+at /m);
        return end.code;
      }),
    );
    expect(codes).toEqual([0, 1, 2]);
  });

  it("writes all of its output to a reader that is slow", async () => {
    const child = start(["validate", big, "--quiet"]);
    let bytes = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      child.stdout.pause();
      setTimeout(() => child.stdout.resume(), 1);
    });
    const code = await new Promise((done) => child.on("close", done));
    expect(bytes).toBe(good.length * 60_000);
    expect(code).toBe(0);
  });

  it.each([
    ["validate", [big]],
    ["convert", [big]],
    ["replay", ["--output", "ndjson", big]],
  ])("%s stops quietly when its reader goes away", async (command, args) => {
    const child = start([command, "--quiet", ...args]);
    const end = ended(child);
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await end).toMatchObject({ code: 0, signal: null, stderr: "" });
  });

  it("keeps validate's exit code right though nobody reads", async () => {
    const child = start(["validate", "--quiet", "-"]);
    const end = ended(child);
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.end(`${good.repeat(60_000)}{}\n`);
    expect((await end).code).toBe(1);
  });

  it("gives the same on several threads: bytes, order, lines and summary", async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) =>
      index % 997 === 5
        ? "{broken"
        : index % 1009 === 0
          ? '{"channel":1}'
          : good.trim().replace('"a"', `"client-${index}"`),
    );
    const mixed = join(folder.path, "mixed.ndjson");
    writeFileSync(mixed, `\ufeff${lines.join("\r\n")}\n\n${"x".repeat(2000)}`);
    const run = (jobs: string): Promise<Ended> =>
      ended(start(["validate", mixed, "--jobs", jobs, "--max-line-bytes", "1000", "--max-errors", "20"]));
    const [one, three] = await Promise.all([run("1"), run("3")]);
    expect(one.code).toBe(1);
    expect(one.stderr).toMatch(/mixed\.ndjson:6: .*\n(?:.*\n)*29,939 valid, 62 not/);
    expect(three).toEqual(one);
  });

  it.skipIf(process.platform === "win32")(
    "leaves a named pipe whose writer is silent when it has enough",
    async () => {
      const pipe = join(folder.path, "pipe");
      spawnSync("mkfifo", [pipe]);
      // The writer stays: a read ahead would wait for it for ever.
      const writer = spawn("sh", [
        "-c",
        `exec 3> "$0"; printf '%s' "$1" >&3; sleep 60`,
        pipe,
        good.repeat(3),
      ]);
      try {
        const end = await ended(start(["validate", pipe, "--max-bytes", "60"]));
        expect(end.code).toBe(2);
        expect(end.stderr).toContain("longer than --max-bytes allows");
      } finally {
        writer.kill();
      }
    },
  );

  it.skipIf(!existsSync("/dev/full"))("says that the disk is full", async () => {
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `"$0" "$1" validate "$2" -q > /dev/full`, process.execPath, main, big],
      {
        cwd: ROOT,
        encoding: "utf8",
      },
    );
    expect(status).toBe(2);
    expect(stderr).toBe("realtime-presence: cannot write: no space left on the device\n");
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("ends with its code on %s, while stdin is silent", async (signal, code) => {
    const child = start(["validate", "-"]);
    const end = ended(child);
    child.stdin.write(good);
    child.stdout.once("data", () => child.kill(signal));
    const { stderr, ...rest } = await end;
    expect(rest).toMatchObject({ code, signal: null });
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

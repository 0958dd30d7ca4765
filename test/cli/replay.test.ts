/** `replay`: who is present at the end, at a time, and as it goes. */
import { appendFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Output } from "../../src/cli/io.js";
import { cli, temporaryFolder } from "./harness.js";

const folder = temporaryFolder();
afterAll(() => folder.remove());
const at = (second: number): string => new Date(Date.UTC(2026, 10, 21, 10, 0, second)).toISOString();
const line = (clientId: string, action: string, second: number, more = {}): string =>
  `${JSON.stringify({ channel: "room", clientId, action, occurredAt: at(second), ...more })}\n`;
const log = [line("b", "enter", 0), line("a", "enter", 1), line("b", "leave", 2), line("c", "enter", 3)];
const replay = (args: readonly string[], world = {}) =>
  cli(["replay", ...args], { cwd: folder.path, ...world });

describe("replay", () => {
  it.each([[], ["--output", "json"], ["--output", "ndjson"]])(
    "says nothing of a file that is not there: %j",
    async (...args) => {
      expect(await replay([...args, "nofile.ndjson"])).toMatchObject({
        code: 2,
        stdout: "",
        stderr: "realtime-presence: nofile.ndjson: no such file\n",
      });
      // What could be read is shown all the same.
      const { code, stdout } = await replay([...args, "nofile.ndjson", "-"], { stdin: log.join("") });
      expect(code).toBe(2);
      expect(stdout).toContain("room");
    },
  );

  it("prints a table, cut to the terminal and harmless to it", async () => {
    const { code, stdout, stderr } = await replay([], {
      stdin: log.join("") + line("\u001b[31m日本", "enter", 4, { data: { x: "y".repeat(500) } }),
      columns: 100,
    });
    expect(code).toBe(0);
    const lines = stdout.split("\n");
    expect(lines[0]).toMatch(/^CHANNEL {2}CLIENT +CONNECTION {2}SINCE +LAST EVENT +DATA$/);
    expect(lines.slice(1).map((row) => row.split(/ {2,}/)[1])).toEqual([
      "\\u001b[31m日本",
      "a",
      "c",
      undefined,
    ]);
    expect(Math.max(...lines.map((row) => row.length))).toBeLessThanOrEqual(100);
    expect(stdout).not.toContain("\u001b");
    expect(stderr).toBe("5 records: 5 applied\n");
  });

  it("says so when nobody is present", async () => {
    expect((await replay([], { stdin: "" })).stdout).toBe("nobody is present\n");
  });

  it("prints JSON whose bytes depend on nothing but the set of events", async () => {
    const action = fc.constantFrom("enter", "update", "present", "leave");
    const event = fc.record({
      client: fc.constantFrom("a", "b", "__proto__"),
      action,
      second: fc.nat(6),
      data: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        async (events, order) => {
          const lines = events.map(({ client, action: what, second, data }) =>
            line(client, what, second, { data: { b: data, a: 1 } }),
          );
          const shuffled = [...lines, ...lines.slice(0, 3)]
            .map((text) => [order.next().value, text] as const)
            .sort(([a], [b]) => a - b)
            .map(([, text]) => text);
          const one = await replay(["-o", "json"], { stdin: lines.join("") });
          const other = await replay(["-o", "json"], { stdin: shuffled.join("") });
          expect(other.stdout).toBe(one.stdout);
          expect(one.code).toBe(0);
        },
      ),
      { numRuns: Number(process.env["PRESENCE_RUNS"] ?? 60) },
    );
  });

  it("prints changes as they come with --output ndjson", async () => {
    const { stdout } = await replay(["-o", "ndjson"], { stdin: log.join("") });
    expect(
      stdout
        .trim()
        .split("\n")
        .map((text) => JSON.parse(text))
        .map(({ type, record }) => [type, record.clientId]),
    ).toEqual([
      ["enter", "b"],
      ["enter", "a"],
      ["leave", "b"],
      ["enter", "c"],
    ]);
  });

  it("leaves out what happened after --at, to the nanosecond", async () => {
    const stdin = log.join("") + line("d", "enter", 0, { occurredAt: "2026-11-21T10:00:01.000000002Z" });
    const clients = async (time: string): Promise<string[]> =>
      (JSON.parse((await replay(["-o", "json", "--at", time], { stdin })).stdout)[0]?.members ?? []).map(
        (member: { clientId: string }) => member.clientId,
      );
    expect(await clients("2026-11-21T10:00:01.000000001Z")).toEqual(["a", "b"]);
    expect(await clients("2026-11-21T11:00:01.000000002+01:00")).toEqual(["a", "b", "d"]);
    expect(await clients("2026-11-21T10:00:03Z")).toEqual(["a", "c", "d"]);
    expect(await clients("2000-01-01T00:00:00Z")).toEqual([]);
  });

  it("takes a snapshot's marks, and lets what it does not list leave", async () => {
    const stdin = `${log.join("")}{"mark":"sync-start","channel":"room"}\n${line("c", "present", 4)}{"mark":"sync-end","channel":"room","asOf":"${at(5)}"}\n`;
    const { stdout } = await replay(["-o", "ndjson"], { stdin });
    expect(stdout).toContain('"type":"leave","record":{"channel":"room","clientId":"a"');
    expect(JSON.parse((await replay(["-o", "json"], { stdin })).stdout)[0].members).toHaveLength(1);
  });

  it("gives --tenant to inputs that name none, and shows that tenant only", async () => {
    const stdin = `${log.join("")}{"record":${line("x", "enter", 1).trim()},"tenantId":"other"}\n`;
    const rooms = JSON.parse((await replay(["-o", "json", "--tenant", "acme"], { stdin })).stdout);
    expect(
      rooms.map(({ tenantId, members }: { tenantId: string; members: unknown[] }) => [
        tenantId,
        members.length,
      ]),
    ).toEqual([["acme", 2]]);
    expect(JSON.parse((await replay(["-o", "json"], { stdin })).stdout)).toHaveLength(2);
  });

  it("refuses records that are none, and goes on", async () => {
    const { code, stderr, stdout } = await replay(["-o", "json"], {
      stdin: `{"channel":"room"}\n${log.join("")}`,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^stdin:1: /);
    expect(JSON.parse(stdout)[0].members).toHaveLength(2);
  });

  it.each([
    [["--at", "yesterday"], "--at is an RFC 3339 time"],
    [["--ordering", "abley"], "did you mean ably?"],
    [["--output", "xml"], "--output is one of table, json, ndjson"],
    [["--from", "puhser"], "did you mean pusher?"],
    [["--follow", "--timeline", "x.html"], "--follow does not end"],
    [["--follow", "a", "b"], "--follow takes one input"],
  ])("says what is wrong with %j", async (args, message) => {
    const { code, stderr } = await replay(args, { stdin: "" });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("--follow", () => {
  /** A terminal that keeps what was written. */
  function terminal(): Output & { readonly text: () => string } {
    let written = "";
    return {
      isTTY: true,
      columns: 100,
      rows: 10,
      write(chunk) {
        written += String(chunk);
        return true;
      },
      once: () => undefined,
      on: () => undefined,
      removeListener: () => undefined,
      text: () => written,
    };
  }
  const until = async (test: () => boolean): Promise<void> => {
    for (let tries = 0; !test(); tries++) {
      if (tries > 200) throw new Error("it did not happen");
      await new Promise((done) => setTimeout(done, 25));
    }
  };

  it("reads on as the file grows, waits for a line to be whole, and starts over when it is emptied", async () => {
    const file = join(folder.path, "live.ndjson");
    writeFileSync(file, log[0] ?? "");
    const abort = new AbortController();
    const stdout = terminal();
    const run = replay(["--follow", "-o", "ndjson", "live.ndjson"], { stdout, signal: abort.signal });
    await until(() => stdout.text().includes('"b"'));
    const half = log[1] ?? "";
    appendFileSync(file, half.slice(0, 20));
    await new Promise((done) => setTimeout(done, 250));
    expect(stdout.text().split("\n")).toHaveLength(2);
    appendFileSync(file, half.slice(20));
    await until(() => stdout.text().includes('"a"'));
    truncateSync(file);
    await new Promise((done) => setTimeout(done, 250));
    appendFileSync(file, log[3] ?? "");
    await until(() => stdout.text().includes('"c"'));
    abort.abort("SIGINT");
    expect(await run).toMatchObject({ code: 130, stderr: "" });
  });

  it("redraws the table in place, no higher than the terminal", async () => {
    const file = join(folder.path, "table.ndjson");
    writeFileSync(file, log.join(""));
    const abort = new AbortController();
    const stdout = terminal();
    const run = replay(["--follow", "table.ndjson"], { stdout, signal: abort.signal });
    await until(() => stdout.text().includes("4 records"));
    appendFileSync(file, Array.from({ length: 30 }, (_, index) => line(`m${index}`, "enter", 9)).join(""));
    await until(() => stdout.text().includes("34 records"));
    abort.abort("SIGTERM");
    expect((await run).code).toBe(143);
    const screens = stdout.text().split(/\u001b\[\d+A\r\u001b\[J/);
    expect(screens.length).toBeGreaterThan(1);
    for (const screen of screens) expect(screen.split("\n").length).toBeLessThanOrEqual(10);
    expect(screens.at(-1)).toMatch(/… \d+ more\n34 records, up to 2026-11-21T10:00:09\.000Z\n$/);
  });
});

describe("--horizon", () => {
  const hour = (hours: number, clientId: string, action: string): string =>
    line(clientId, action, hours * 3600);

  it("forgets departures, and leaves out what is older; without it nothing is forgotten", async () => {
    // In blocks of their own, as a set forgets between them.
    const stdin = [hour(1, "a", "leave"), hour(5, "b", "enter"), hour(0, "a", "enter")];
    const never = await replay(["-o", "json"], { stdin });
    expect(never.stderr).toBe("3 records: 2 applied, 1 stale\n");
    const bounded = await replay(["-o", "json", "--horizon", "2h"], { stdin });
    expect(bounded.stderr).toBe("3 records: 2 applied, 1 too-old\n");
    expect(bounded.stdout).toBe(never.stdout);
  });

  it("lets members expire as the log goes on, so that changes tell of it in time", async () => {
    const ttl = JSON.stringify({
      record: { channel: "room", clientId: "a", action: "enter", occurredAt: at(0) },
      ttl: 1000,
    });
    const { stdout } = await replay(["-o", "ndjson", "--horizon", "1d"], {
      stdin: [`${ttl}\n`, line("b", "enter", 60), line("a", "enter", 90)],
    });
    const told = stdout
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text));
    expect(told.map(({ type, cause, record }) => [type, cause, record.clientId])).toEqual([
      ["enter", "event", "a"],
      ["enter", "event", "b"],
      ["leave", "expiry", "a"],
      ["enter", "event", "a"],
    ]);
  });

  it.each(["2", "h", "1.5h", "-1h", "1w"])("refuses %j", async (text) => {
    const { code, stderr } = await replay([`--horizon=${text}`], { stdin: "" });
    expect(code).toBe(2);
    expect(stderr).toContain("--horizon is a time such as 90s, 15m, 24h or 7d");
  });
});

describe("who is present", () => {
  it("is told tenant by tenant, none first, and channel by channel, under either ordering", async () => {
    const of = (tenantId: string | undefined, channel: string, clientId: string): string =>
      `${JSON.stringify(
        tenantId === undefined
          ? { channel, clientId, action: "enter", occurredAt: at(1) }
          : { record: { channel, clientId, action: "enter", occurredAt: at(1) }, tenantId },
      )}\n`;
    const stdin = [
      of("t2", "room", "z"),
      of("t1", "zoo", "b"),
      of("t1", "room", "a"),
      of(undefined, "zoo", "n"),
      of("t2", "room", "y"),
      of(undefined, "room", "m"),
      of("", "room", "e"),
    ].join("");
    const expected = [
      [undefined, "room", ["m"]],
      [undefined, "zoo", ["n"]],
      ["", "room", ["e"]],
      ["t1", "room", ["a"]],
      ["t1", "zoo", ["b"]],
      ["t2", "room", ["y", "z"]],
    ];
    const roomsOf = async (args: readonly string[]): Promise<unknown> => {
      const { stdout } = await replay(["-o", "json", ...args], { stdin });
      return (
        JSON.parse(stdout) as { tenantId?: string; channel: string; members: { clientId: string }[] }[]
      ).map(({ tenantId, channel, members }) => [tenantId, channel, members.map(({ clientId }) => clientId)]);
    };
    expect(await roomsOf([])).toEqual(expected);
    expect(await roomsOf(["--ordering", "ably"])).toEqual(expected);
    expect(await roomsOf(["--tenant", "t2"])).toEqual([
      ["t2", "room", ["m", "y", "z"]],
      ["t2", "zoo", ["n"]],
    ]);
  });
});

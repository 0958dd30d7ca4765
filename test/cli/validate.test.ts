/** `validate`: which records pass, what is said of the others, and what stdout carries. */
import { existsSync, mkdirSync, readdirSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { PROVIDER_NAMES } from "../../src/cli/provider-names.js";
import { cli, temporaryFolder } from "./harness.js";

const folder = temporaryFolder();
afterAll(() => folder.remove());
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder.path, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return name;
};
const validate = (args: readonly string[], world = {}) =>
  cli(["validate", ...args], { cwd: folder.path, ...world });

const good = (clientId: string): string => `{"channel":"room","clientId":"${clientId}","action":"enter"}`;
const bad = '{"channel":"room","clientId":"x","action":"entered"}';

describe("validate", () => {
  it("passes the valid records' own bytes on, in order", async () => {
    const odd = '{ "clientId" : "\\u0065" ,"action":"leave",  "channel":"r" }\r';
    const { code, stdout, stderr } = await validate(["-"], {
      stdin: `${good("a")}\n${bad}\n\n${odd}\n${good("é")}`,
    });
    expect(stdout).toBe(`${good("a")}\n${odd}\n${good("é")}\n`);
    expect(stderr).toMatch(/^stdin:2: \/action: expected one of /);
    expect(stderr).toMatch(/3 valid, 1 not \(presence-input\)\n$/);
    expect(code).toBe(1);
  });

  it("exits 0 when all is valid, also when there is nothing", async () => {
    expect(await validate([], { stdin: `${good("a")}\n` })).toMatchObject({
      code: 0,
      stdout: `${good("a")}\n`,
    });
    expect(await validate([], { stdin: "\n \t\r\n" })).toMatchObject({ code: 0, stdout: "" });
  });

  it("names file, line and path, one line a record", async () => {
    const file = put("seven.ndjson", `${Array(6).fill(good("a")).join("\n")}\n{"channel":\n${bad}\n`);
    const { stderr, code } = await validate([file, "--check", "--quiet"]);
    expect(stderr.split("\n")).toEqual([
      "seven.ndjson:7: /channel: not JSON at column 12: expected a JSON value, got the end",
      expect.stringMatching(/^seven\.ndjson:8: \/action: expected one of .*, got "entered"/),
      "",
    ]);
    expect(code).toBe(1);
  });

  it("says with --format json what --format text says, for machines", async () => {
    const { stderr } = await validate(["--format", "json"], { stdin: `${bad}\n` });
    const [complaint, summary] = stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(complaint).toMatchObject({
      file: "stdin",
      line: 1,
      issues: [{ pointer: "/action", keyword: "enum" }],
    });
    expect(summary).toEqual({ valid: 0, invalid: 1, schema: "presence-input" });
  });

  it("writes annotations with --format github, escaped", async () => {
    const file = put("a,b:c%.ndjson", '{"100%\\n":1}\n');
    const { stderr } = await validate([file, "--format", "github", "--quiet"]);
    expect(stderr).toMatch(/^::error file=a%2Cb%3Ac%25\.ndjson,line=1::[^\n]*\n$/);
  });

  it("shows at most --max-errors bad records and counts the rest", async () => {
    const stdin = `${bad}\n`.repeat(5);
    expect((await validate(["--max-errors", "2"], { stdin })).stderr.match(/^stdin:/gm)).toHaveLength(2);
    expect((await validate(["--max-errors", "2"], { stdin })).stderr).toContain("0 valid, 5 not");
    expect((await validate(["--max-errors", "0"], { stdin })).stderr.match(/^stdin:/gm)).toHaveLength(5);
  });

  it("escapes what would act on a terminal", async () => {
    const { stderr } = await validate([], {
      stdin: '{"\\u001b[2J\\u202e":1,"channel":"a","clientId":"b","action":"enter"}\n',
    });
    expect(stderr).not.toMatch(/[\u001b\u202e]/);
    expect(stderr).toContain("\\u001b");
  });
});

describe("layouts", () => {
  it("reads a JSON array, and gives one record a line", async () => {
    const stdin = `\ufeff[\n  ${good("a")},\n  {"channel":"room",\n   "clientId":"b","action":"enter"}\n, ${bad}]\n`;
    const { stdout, stderr } = await validate([], { stdin });
    expect(stdout).toBe(`${good("a")}\n${good("b")}\n`);
    expect(stderr).toContain("stdin:5: /2/action: expected one of");
  });

  it("reads a value over several lines", async () => {
    const { stdout, code } = await validate([], {
      stdin: '{\n  "channel": "room",\n "clientId": "a", "action": "enter"\n}\n',
    });
    expect({ stdout, code }).toEqual({ stdout: `${good("a")}\n`, code: 0 });
  });

  it.each([
    ["[{},", "stdin:1: the input ends before its JSON does"],
    ['[{"channel":"a"', "stdin:1: the input ends before its JSON does"],
    ["[{}\n{}]", 'stdin:2: expected "," or "]" after an item'],
    ["[{},]", 'stdin:1: expected a value after ","'],
    ["[{}] x", 'stdin:1: expected an object or an array, got "x"'],
  ])("says where %s is broken", async (stdin, message) => {
    const { stderr, code } = await validate([], { stdin });
    expect(stderr).toContain(message);
    expect(code).toBe(1);
  });

  it("gives the same for an array however it is cut", async () => {
    const text = JSON.stringify(
      [{ a: '"]},{[\\' }, JSON.parse(good("é")), 5, "x", [1], JSON.parse(good("b"))],
      null,
      1,
    );
    const bytes = Buffer.from(text);
    const whole = await validate([], { stdin: bytes });
    const cut = await validate([], { stdin: [...bytes].map((byte) => Uint8Array.of(byte)) });
    expect(cut).toEqual(whole);
    expect(whole.stdout).toBe(`${good("é")}\n${good("b")}\n`);
    expect(whole.stderr.match(/^stdin:\d+: \/\d/gm)).toHaveLength(4);
  });

  it("does not take lines that are arrays for one array", async () => {
    const frame = '["1","1","room:a","presence_diff",{"joins":{},"leaves":{}}]\n';
    const { stderr } = await validate([], { stdin: frame + frame });
    expect(stderr).toContain("stdin:2: ");
  });
});

describe("limits", () => {
  it("refuse a long line, and go on with the next", async () => {
    const long = `{"channel":"${"x".repeat(300)}","clientId":"a","action":"enter"}`;
    const { stdout, stderr, code } = await validate(["--max-line-bytes", "200"], {
      stdin: `${good("a")}\n${long}\n${good("b")}\n`,
    });
    expect(stdout).toBe(`${good("a")}\n${good("b")}\n`);
    expect(stderr).toContain("stdin:2: is longer than 200 bytes");
    expect(code).toBe(1);
  });

  it("count a line without its line end and the byte order mark", async () => {
    const line = good("a");
    const exactly = String(line.length);
    expect((await validate(["--max-line-bytes", exactly], { stdin: `\ufeff${line}\r\n${line}` })).code).toBe(
      0,
    );
    const oneLess = String(line.length - 1);
    expect(
      (await validate(["--max-line-bytes", oneLess], { stdin: `\ufeff${line}\r\n${line}` })).stderr,
    ).toContain("2 not");
  });

  it("apply to the items of an array", async () => {
    const { stdout, stderr } = await validate(["--max-line-bytes", "100"], {
      stdin: `[{"x":"${"y".repeat(200)}"},${good("a")}]`,
    });
    expect(stdout).toBe(`${good("a")}\n`);
    expect(stderr).toContain("stdin:1: /0: is longer than 100 bytes");
  });

  it("stop at --max-bytes, counted after inflation, with exit code 2", async () => {
    const stdin = gzipSync(Buffer.from(`${good("a")}\n`.repeat(1000)));
    const { code, stderr } = await validate(["--max-bytes", "10k"], { stdin });
    expect(code).toBe(2);
    expect(stderr).toContain("stdin: the input is longer than --max-bytes allows");
  });

  it.each(["0", "-1", "1.5", "1e9", "ten", "99999999999999999g"])(
    "refuse --max-line-bytes %s",
    async (text) => {
      const { code, stderr } = await validate([`--max-line-bytes=${text}`], { stdin: "" });
      expect(code).toBe(2);
      expect(stderr).toContain("--max-line-bytes");
    },
  );
});

describe("the last line without its end", () => {
  it("is a record when it can be read", async () => {
    expect(await validate([], { stdin: good("a") })).toMatchObject({ code: 0, stdout: `${good("a")}\n` });
  });
  it("is truncated when it cannot", async () => {
    const { code, stderr } = await validate(["--format", "json"], {
      stdin: `${good("a")}\n${good("b").slice(0, 20)}`,
    });
    expect(code).toBe(1);
    expect(JSON.parse(stderr.split("\n")[0] ?? "")).toMatchObject({
      line: 2,
      issues: [{ keyword: "truncated" }],
    });
  });
});

describe("gzip", () => {
  const lines = Array.from({ length: 2000 }, (_, index) => `${good(`client-${index}-é`)}\n`);
  it("is known by its magic number, several members too", async () => {
    const file = put(
      "log.bin",
      Buffer.concat([gzipSync(lines.slice(0, 900).join("")), gzipSync(lines.slice(900).join(""))]),
    );
    const { code, stdout } = await validate([file]);
    expect(stdout).toBe(lines.join(""));
    expect(code).toBe(0);
  });
  it("that is cut off gives the good lines first, then exit code 2", async () => {
    const whole = gzipSync(lines.join(""));
    const file = put("cut.gz", whole.subarray(0, whole.length - 200));
    const { code, stdout, stderr } = await validate([file]);
    expect(code).toBe(2);
    expect(lines.join("").startsWith(stdout)).toBe(true);
    expect(stdout.length).toBeGreaterThan(1000);
    expect(stderr).toContain("cut.gz: the gzip data ends too early");
  });
  it("that is damaged is told from data that is bad", async () => {
    const whole = Buffer.from(gzipSync(lines.join("")));
    whole[whole.length - 6] = (whole[whole.length - 6] ?? 0) ^ 0xff;
    const { code, stderr } = await validate([put("damaged.gz", whole)]);
    expect(code).toBe(2);
    expect(stderr).toContain("damaged.gz: the gzip data is damaged");
  });
});

describe("files", () => {
  it("may be globs, in order, and the exit code is the worst", async () => {
    for (const name of ["logs/b.ndjson", "logs/a.ndjson", "logs/deep/c.ndjson", "logs/.hidden.ndjson"]) {
      put(name, `${good(name)}\n`);
    }
    const names = (text: string): string[] =>
      [...text.matchAll(/"clientId":"([^"]+)"/g)].map(([, id]) => id ?? "");
    expect(names((await validate(["logs/*.ndjson"])).stdout)).toEqual(["logs/a.ndjson", "logs/b.ndjson"]);
    expect(names((await validate(["logs/**/*.ndjson"])).stdout)).toEqual([
      "logs/a.ndjson",
      "logs/b.ndjson",
      "logs/deep/c.ndjson",
    ]);
    expect(names((await validate(["logs/[b-z].nd{json,foo}"])).stdout)).toEqual(["logs/b.ndjson"]);
    expect(await validate(["logs/*.csv"])).toMatchObject({
      code: 2,
      stderr: "realtime-presence: no file matches logs/*.csv\n",
    });
  });

  it("that cannot be read are named, and the others still go through", async () => {
    put("ok.ndjson", `${good("a")}\n`);
    const { code, stdout, stderr } = await validate(["missing.ndjson", ".", "ok.ndjson"]);
    expect(code).toBe(2);
    expect(stdout).toBe(`${good("a")}\n`);
    expect(stderr).toContain("realtime-presence: missing.ndjson: no such file\n");
    expect(stderr).toContain("realtime-presence: .: is a directory\n");
  });

  it("are needed when stdin is a terminal", async () => {
    expect(await validate([], { stdinTTY: true })).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("--schema", () => {
  it.each(["realtime-presence", "strict", "presence-info", "presence-input", "realtime-presence.json"])(
    "knows %s",
    async (name) => {
      expect((await validate(["--schema", name], { stdin: "" })).code).toBe(0);
    },
  );
  it("knows every schema of the package, and any payload of a provider", async () => {
    const names = (await cli(["schema"])).stdout.trim().split("\n");
    expect(names.filter((name) => name.startsWith("providers/")).length).toBeGreaterThan(10);
    for (const name of [...names, ...PROVIDER_NAMES]) {
      const { code, stderr } = await validate(["--schema", name], { stdin: '[{"\u0000":1}]' });
      expect([name, code]).toEqual([name, stderr.includes("1 valid") ? 0 : 1]);
      expect(stderr).toMatch(/^(stdin:1: \/0.*\n)?[01] valid, [01] not \(.*\)\n$/);
    }
  });
  it("narrows or widens what passes", async () => {
    const mark = '{"mark":"clear","channel":"room"}\n';
    expect((await validate(["--schema", "realtime-presence"], { stdin: mark })).code).toBe(1);
    expect((await validate(["--schema", "presence-input"], { stdin: mark })).code).toBe(0);
  });
  it("takes a file of the user's, of draft 2020-12, with our date-time", async () => {
    const schema = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: {
        at: { type: "string", format: "date-time" },
        pair: { prefixItems: [{ type: "string" }], items: false },
      },
      additionalProperties: false,
    };
    put("own.schema.json", JSON.stringify(schema));
    const { stderr, stdout } = await validate(["--schema", "own.schema.json"], {
      stdin: '{"at":"2026-11-21 10:00:00Z"}\n{"pair":["a"]}\n{"pair":["a",1]}\n{"b~/c":1}\n',
    });
    expect(stdout).toBe('{"pair":["a"]}\n');
    expect(stderr.split("\n").slice(0, 3)).toEqual([
      expect.stringMatching(/^stdin:1: \/at: /),
      expect.stringMatching(/^stdin:3: \/pair: /),
      "stdin:4: /b~0~1c: is not a known property",
    ]);
  });
  it.each([
    ['{"type":"objekt"}', "not a schema that can be used"],
    ['{"type":', "own.json:1: /type: not JSON at column 9"],
    ["[]", "a JSON Schema is an object"],
    ['{"$ref":"http://example.com/x.json"}', "not a schema that can be used"],
    [`${'{"not":'.repeat(200)}{}${"}".repeat(200)}`, "at most 100 levels"],
  ])("says what is wrong with the schema %s", async (text, message) => {
    put("own.json", text);
    const { code, stderr } = await validate(["--schema", "own.json"], { stdin: "" });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });
  it("suggests the name that was meant", async () => {
    const { code, stderr } = await validate(["--schema", "presence-imput"], { stdin: "" });
    expect(code).toBe(2);
    expect(stderr).toContain("did you mean presence-input?");
  });
});

describe("a log of payloads under a canonical schema", () => {
  const payloads = `{"event":"pusher_internal:member_removed","channel":"presence-room","data":"{\\"user_id\\":\\"1\\"}"}\n`;
  const advice = "what was refused first looks like a payload of pusher: --schema pusher\n";

  it("is refused with the schema that it is likely to be of", async () => {
    const { code, stderr } = await cli(["validate", "--check"], { stdin: payloads.repeat(2) });
    expect(code).toBe(1);
    expect(stderr.endsWith(advice)).toBe(true);
    const right = await cli(["validate", "--check", "--schema", "pusher"], { stdin: payloads });
    expect(right.code).toBe(0);
  });

  it("is only bad when something else is good", async () => {
    const good = '{"channel":"room","clientId":"a","action":"enter"}\n';
    const { stderr } = await cli(["validate", "--check"], { stdin: payloads + good });
    expect(stderr).not.toContain("looks like");
  });
});

describe.skipIf(!existsSync("/proc/self/fd"))("a file that is not read to its end", () => {
  const openFiles = (name: string): readonly string[] =>
    readdirSync("/proc/self/fd").flatMap((fd) => {
      try {
        const target = readlinkSync(join("/proc/self/fd", fd));
        return target.includes(name) ? [target] : [];
      } catch {
        return []; // The folder's own descriptor is gone by now.
      }
    });

  it.each([
    ["JSON that is broken", "[{},}", []],
    ["more than --max-bytes", "{}\n".repeat(10), ["--max-bytes", "8"]],
    ["gzip that is damaged", Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), []],
  ])("is closed: %s", async (_, content, args) => {
    const file = join(folder.path, "left-open.json");
    writeFileSync(file, content);
    expect((await cli(["validate", file, ...args])).code).toBeGreaterThan(0);
    expect(openFiles("left-open.json")).toEqual([]);
  });
});

/** `validate --schema file.json`: the files that a `$ref` leads to come along, and nothing else does. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cli, temporaryFolder } from "./harness.js";

const folder = temporaryFolder();
afterAll(() => folder.remove());
const put = (name: string, schema: unknown): string => {
  const path = join(folder.path, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(schema));
  return name;
};
const validate = (schema: string, stdin: string, cwd = folder.path) =>
  cli(["validate", "--schema", schema], { cwd, stdin });

put("common/id.json", { $defs: { id: { type: "string", pattern: "^[a-z]+$" } } });
put("seat.json", {
  type: "object",
  required: ["user"],
  properties: { user: { $ref: "common/user.json" }, next: { $ref: "seat.json" } },
});
put("common/user.json", { properties: { id: { $ref: "id.json#/$defs/id" } }, required: ["id"] });

describe("a schema in several files", () => {
  it("is checked by all of them, from file to file and back to itself", async () => {
    const good = '{"user":{"id":"ada"},"next":{"user":{"id":"bob"}}}';
    const { code, stdout, stderr } = await validate(
      "seat.json",
      [good, '{"user":{"id":"ADA"}}', '{"user":{"id":"ada"},"next":{"user":{}}}'].join("\n"),
    );
    expect(stdout).toBe(`${good}\n`);
    expect(stderr).toMatch(/^stdin:2: \/user\/id: .*pattern/);
    expect(stderr).toMatch(/^stdin:3: \/next\/user: .*'id'/m);
    expect(code).toBe(1);
  });

  it("is found from where it lies when that is not the current folder", async () => {
    const elsewhere = temporaryFolder();
    const { code } = await validate(join(folder.path, "seat.json"), '{"user":{"id":"ada"}}', elsewhere.path);
    elsewhere.remove();
    expect(code).toBe(0);
  });

  it("may be one that names itself only", async () => {
    put("self.json", { type: "object", properties: { next: { $ref: "self.json" } } });
    expect(await validate("self.json", '{"next":{"next":1}}')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^stdin:1: \/next\/next: must be object/),
    });
  });

  it("may have a name that reads as a glob", async () => {
    put("a[b]{c}.json", { $ref: "common/user.json" });
    expect((await validate("a[b]{c}.json", '{"id":"ada"}')).code).toBe(0);
  });
});

describe("a $ref", () => {
  it.each([
    [
      "to a file that is missing",
      "lost.json#/x",
      'bad.json: $ref "lost.json" leads to lost.json: no such file\n',
    ],
    ["that is no URI", "%zz.json", 'bad.json: $ref "%zz.json" leads to %zz.json: no such file\n'],
    [
      "to a place that is missing",
      "common/id.json#/$defs/no",
      'bad.json#/$ref: "common/id.json#/$defs/no" leads nowhere\n',
    ],
    ["to the network", "https://example.com/x.json", "can't resolve reference https://example.com/x.json"],
    ["to the disk by a URI", "file:///etc/passwd", "can't resolve reference file:///etc/passwd"],
  ])("%s is named", async (_, $ref, message) => {
    put("bad.json", { $ref });
    const { code, stdout, stderr } = await validate("bad.json", "{}\n");
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  it("in another file is named with that file", async () => {
    put("deep/deep.json", { $ref: "gone.json" });
    put("outer.json", { $ref: "deep/deep.json" });
    expect((await validate("outer.json", "{}")).stderr).toBe(
      'realtime-presence: deep/deep.json: $ref "gone.json" leads to deep/gone.json: no such file\n',
    );
  });

  it("does not lead out of the folder, not by a link either", async () => {
    put("outside.json", true);
    put("inner/up.json", { $ref: "../outside.json" });
    put("inner/link.json", { $ref: "linked.json" });
    symlinkSync(join(folder.path, "outside.json"), join(folder.path, "inner/linked.json"));
    const cwd = join(folder.path, "inner");
    for (const [schema, ref] of [
      ["up.json", "../outside.json"],
      ["link.json", "linked.json"],
    ] as const) {
      const { code, stderr } = await validate(schema, "{}", cwd);
      expect(code).toBe(2);
      expect(stderr).toMatch(`${schema}: $ref "${ref}" leads out of `);
      expect(stderr).toMatch(/\n {2}run it in a folder that holds all the files of the schema\n$/);
    }
  });
});

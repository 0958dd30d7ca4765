/**
 * The official suite against what is generated: verdicts of validators, and valid instances against types. The
 * exceptions are pinned: a new one fails the test, and so does one that has gone.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { valueLiteral } from "../../src/codegen/escape.js";
import { CodegenError, generate } from "../../src/codegen/index.js";
import { type SuiteGroup, suiteGroups, suiteIsThere, suiteRemotes } from "./official-suite.js";

const TSC = fileURLToPath(new URL("../../node_modules/.bin/tsc", import.meta.url));

/**
 * Valid instances that do not fit the generated type.
 *
 * All but one are of the convention that types follow: a schema with keywords of objects (or arrays) and no `type` is
 * taken to speak of objects (or arrays), while such keywords let every other kind of value pass. The one left is
 * TypeScript's own: a `{}` has an inherited `constructor`, and that is no number.
 */
const NOT_IN_TYPE: Readonly<Record<string, readonly string[]>> = {
  "additionalProperties: additionalProperties being false does not allow other properties": [
    "ignores arrays",
    "ignores strings",
    "ignores other non-objects",
  ],
  "items: a schema given for items": ["ignores non-arrays", "JavaScript pseudo-array is valid"],
  "patternProperties: patternProperties validates properties matching a regex": [
    "ignores arrays",
    "ignores strings",
    "ignores other non-objects",
  ],
  "prefixItems: a schema given for prefixItems": ["JavaScript pseudo-array is valid"],
  "properties: object properties validation": ["ignores arrays", "ignores other non-objects"],
  "properties: properties whose names are Javascript object property names": [
    "ignores arrays",
    "ignores other non-objects",
    "none of the properties mentioned",
  ],
  "ref: root pointer ref": ["match", "recursive match"],
  "ref: simple URN base URI with $ref via the URN": ["valid under the URN IDed schema"],
  "required: required validation": [
    "ignores arrays",
    "ignores strings",
    "ignores other non-objects",
    "ignores null",
    "ignores boolean",
  ],
  "required: required properties whose names are Javascript object property names": [
    "ignores arrays",
    "ignores other non-objects",
  ],
  "unevaluatedItems: non-array instances are valid": [
    "ignores booleans",
    "ignores integers",
    "ignores floats",
    "ignores objects",
    "ignores strings",
    "ignores null",
  ],
  "unevaluatedProperties: non-object instances are valid": [
    "ignores booleans",
    "ignores integers",
    "ignores floats",
    "ignores arrays",
    "ignores strings",
    "ignores null",
  ],
};

/** Where ajv itself is wrong, or runs out of stack, there is no verdict to agree with. */
function isRight(reference: (data: unknown) => unknown, data: unknown, valid: boolean): boolean {
  try {
    return reference(data) === valid;
  } catch {
    return false;
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : 1);

describe.skipIf(!suiteIsThere)("the official suite, draft 2020-12", () => {
  const groups: SuiteGroup[] = suiteIsThere ? suiteGroups() : [];
  const remotes = suiteIsThere ? suiteRemotes() : [];
  /** Groups that no validator could be generated for. */
  const refused = new Map<number, unknown>();
  const folder = mkdtempSync(join(tmpdir(), "presence-suite-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(async () => {
    mkdirSync(join(folder, "node_modules"));
    for (const [index, { schema }] of groups.entries()) {
      const schemas = [{ path: "root.json", schema }, ...remotes];
      const place = join(folder, `g${index}`);
      mkdirSync(place);
      const files = await generate(schemas).catch((error: unknown) => {
        refused.set(index, error);
        return generate(schemas, { targets: ["types"] });
      });
      writeFileSync(join(place, "types.ts"), files.get("types.ts")!);
      writeFileSync(join(place, "validators.mjs"), files.get("validators.js") ?? "");
    }
  }, 120_000);

  it("is there whole", () => {
    expect(groups.length).toBeGreaterThan(350);
  });

  it("gets ajv's verdict from generated validators wherever ajv is right", () => {
    const verdicts = verdictsOf();
    let judged = 0;
    const wrong: string[] = [];
    for (const [index, { title, schema, tests }] of groups.entries()) {
      const ajv = new Ajv2020({ strict: false, logger: false });
      // Most groups refer to nothing, and adding the remotes takes longer than all the rest.
      for (const { path, schema: remote } of JSON.stringify(schema).includes("localhost:1234")
        ? remotes
        : []) {
        const id = (remote as { $id?: string }).$id;
        if (!Object.hasOwn(ajv.schemas, id ?? path) && !Object.hasOwn(ajv.refs, id ?? path))
          ajv.addSchema(remote as object, path);
      }
      if (refused.has(index)) {
        // What ajv cannot compile, no generator of standalone code can.
        expect(() => ajv.compile(schema as object), title).toThrow();
        expect(refused.get(index)).toBeInstanceOf(CodegenError);
        continue;
      }
      const reference = ajv.compile(schema as object);
      for (const [number, { description, data, valid }] of tests.entries()) {
        if (!isRight(reference, data, valid)) continue;
        judged++;
        if (verdicts[index]?.[number] !== valid) wrong.push(`${title} / ${description}`);
      }
    }
    // Generated validators assert the formats that they know: in 2020-12 that is an application's choice (Validation,
    // section 7.2.1), and the suite's cases are of the other choice.
    const ofFormat = wrong.filter((name) => name.endsWith("string is only an annotation by default"));
    expect(ofFormat).toHaveLength(15);
    expect(wrong.filter((name) => !ofFormat.includes(name))).toEqual([]);
    expect(judged).toBeGreaterThan(1200);
  }, 120_000);

  it("type-checks every valid instance against the generated type, but for the pinned exceptions", () => {
    const places: string[] = [];
    for (const [index, { title, tests }] of groups.entries()) {
      const lines = [`import type { ${rootName(index)} as Root } from "./types.js";`];
      for (const [number, { description, data, valid }] of tests.entries()) {
        if (!valid) continue;
        // One line an instance: the line of an error says which one it is.
        lines.push(`export const v${number}: Root = ${valueLiteral(data).replace(/\n\s*/g, " ")};`);
        places.push(`g${index}/instances.ts(${lines.length} ${title} / ${description}`);
      }
      writeFileSync(join(folder, `g${index}`, "instances.ts"), lines.join("\n"));
    }
    const options = { strict: true, target: "es2022", module: "nodenext", noEmit: true, types: [] };
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: options, include: ["g*/*.ts"] }),
    );
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    let output = "";
    try {
      execFileSync(TSC, ["-p", folder, "--pretty", "false"], {
        encoding: "utf8",
        cwd: folder,
        stdio: "pipe",
      });
    } catch (error) {
      output = (error as { stdout: string }).stdout;
    }
    const errors = output.split("\n").filter((line) => line.includes("error TS"));
    const found = errors.map((line) => {
      const at = /^(g\d+\/instances\.ts\(\d+)/.exec(line)?.[1];
      return places.find((place) => place.startsWith(`${at} `))?.slice((at?.length ?? 0) + 1) ?? line;
    });
    const pinned = Object.entries(NOT_IN_TYPE).flatMap(([title, names]) =>
      names.map((name) => `${title} / ${name}`),
    );
    expect(places.length).toBeGreaterThan(700);
    expect(found.toSorted(compare)).toEqual(pinned.toSorted(compare));
  }, 120_000);

  /** The verdicts of all generated validators, by a process of its own that loads them as they are. */
  function verdictsOf(): readonly (readonly (boolean | null)[] | null)[] {
    writeFileSync(
      join(folder, "data.json"),
      JSON.stringify(groups.map(({ tests }) => tests.map(({ data }) => data))),
    );
    writeFileSync(
      join(folder, "verdicts.mjs"),
      `import { readFileSync } from "node:fs";
const groups = JSON.parse(readFileSync(new URL("data.json", import.meta.url), "utf8"));
const verdicts = [];
for (const [index, data] of groups.entries()) {
  const { PresenceValidationError, ...validators } = await import(\`./g\${index}/validators.mjs\`);
  const [validator] = Object.values(validators);
  verdicts.push(
    validator === undefined
      ? null
      : data.map((value) => {
          const said = validator.is(value);
          // All ways of asking agree, or there is no verdict.
          return validator.safeParse(value).success === said && validator.safeParseJson(JSON.stringify(value)).success === said ? said : null;
        }),
  );
}
process.stdout.write(JSON.stringify(verdicts));
`,
    );
    const args = ["--disallow-code-generation-from-strings", join(folder, "verdicts.mjs")];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 }));
  }

  function rootName(index: number): string {
    const schema = groups[index]!.schema as { title?: string };
    return typeof schema === "object" && schema?.title !== undefined ? schema.title : "Root";
  }
});

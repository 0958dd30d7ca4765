/** What `validate --schema` names: a check for parsed JSON, and the reasons when it says no. */
import type { Buffer } from "node:buffer";
import { resolve } from "node:path";
import { type Issue, issueAt } from "../validation/issue.js";
import type { Validator } from "../validation/validator.js";
import { CliError } from "./cli-error.js";
import { PROVIDER_NAMES } from "./provider-names.js";
import { schemaPath, schemaPaths, schemaText } from "./schemas.js";
import { didYouMean } from "./suggest.js";

export interface RecordCheck {
  /** What valid records are called in the summary. */
  readonly name: string;
  is(value: unknown): boolean;
  /** Tells whether bytes are plainly a valid record, without parsing them; false leaves it open. */
  readonly isPlain?: (bytes: Buffer, start: number, end: number, depth: number) => boolean;
  /** Why a value that `is` refused is not valid. */
  explain(value: unknown): readonly Issue[];
}

export const DEFAULT_SCHEMA = "presence-input";

/** @throws {CliError} when there is no such schema, or the file is no schema that can be used */
export async function recordCheck(name: string, cwd: string): Promise<RecordCheck> {
  const path = schemaPath(name);
  const own = await ownCheck(path);
  if (own !== undefined) return own;
  if (PROVIDER_NAMES.includes(name)) return providerCheck(name);
  const paths = await schemaPaths();
  if (paths.includes(path)) return generatedCheck(path, paths);
  const file = resolve(cwd, name);
  const { stat } = await import("node:fs/promises");
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() === true) {
    const { fileCheck } = await import("./schema-check.js");
    return fileCheck(name, cwd);
  }
  throw new CliError(`no schema is called ${JSON.stringify(name)}, and there is no such file`, {
    hint:
      didYouMean(path, [...paths, ...PROVIDER_NAMES, "strict"]) ?? "realtime-presence schema lists the names",
  });
}

/** The four schemas that have a validator of their own. */
async function ownCheck(path: string): Promise<RecordCheck | undefined> {
  const models = await import("../validation/models.js");
  const own = new Map<string, Validator<unknown>>([
    ["realtime-presence", models.realtimePresence],
    ["realtime-presence.strict", models.strictRealtimePresence],
    ["presence-info", models.presenceInfo],
    ["presence-input", models.presenceInput],
  ]);
  const validator = own.get(path);
  if (validator === undefined) return undefined;
  const isPlain = await plainCheck(path);
  return {
    name: path,
    ...(isPlain === undefined ? {} : { isPlain }),
    is: (value) => validator.is(value),
    explain: (value) => {
      const result = validator.safeParse(value);
      return result.success ? [] : result.issues;
    },
  };
}

/** The check by bytes, for the schemas that most of what is checked is of. */
async function plainCheck(path: string): Promise<RecordCheck["isPlain"] | undefined> {
  if (path !== "presence-input" && path !== "realtime-presence") return undefined;
  const { createPlainInput, isBare, scanInput } = await import("./input/plain-input.js");
  const found = createPlainInput();
  const takesEnvelopes = path === "presence-input";
  return (bytes, start, end, depth) =>
    scanInput(found, bytes, start, end, depth) && (takesEnvelopes || isBare(found));
}

/** Any payload of a provider, as its adapter accepts them. */
async function providerCheck(name: string): Promise<RecordCheck> {
  const { loadAdapter } = await import("./provider.js");
  const { PresenceValidationError } = await import("../validation/error.js");
  const adapter = await loadAdapter(name, undefined);
  return {
    name: `${name} payload`,
    is: (value) => adapter.accepts(value),
    explain: (value) => {
      try {
        adapter.toCanonical(value);
      } catch (error) {
        if (error instanceof PresenceValidationError) return error.issues;
      }
      return [issueAt([], "provider", `is no payload of ${name}`)];
    },
  };
}

/** This file's own ending: `.js` when built, `.ts` in the sources. */
const EXTENSION = import.meta.url.slice(import.meta.url.lastIndexOf("."));

const generated = (path: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ new URL(`../generated/${path}${EXTENSION}`, import.meta.url).href);

/** Every other schema of the package: its generated check, and the schemas to explain by. */
async function generatedCheck(path: string, paths: readonly string[]): Promise<RecordCheck> {
  const [{ explain }, module, texts] = await Promise.all([
    import("../validation/explain.js"),
    generated(`${path}.check`),
    Promise.all(paths.map(schemaText)),
  ]);
  const is = Object.entries(module).find(([name]) => name.startsWith("check"))?.[1];
  const schemas = texts.map((text) => JSON.parse(text) as object);
  const schema = schemas[paths.indexOf(path)];
  if (typeof is !== "function" || schema === undefined) throw new CliError(`${path} has no check`);
  return {
    name: path,
    is: is as (value: unknown) => boolean,
    explain: (value) => explain(schema, value, schemas),
  };
}

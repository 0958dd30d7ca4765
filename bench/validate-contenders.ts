/** Validators of the canonical record, ours and others', each used the way its manual recommends for speed. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { validator as schemasafe } from "@exodus/schemasafe";
import { _ } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { type } from "arktype";
import { Type } from "typebox";
import { Compile } from "typebox/compile";
import * as v from "valibot";
import { z } from "zod";
import { isDateTime } from "../src/runtime/date-time.js";

/** Tells whether a value is a valid record. */
export type Check = (value: unknown) => unknown;

const schemaText = readFileSync(new URL("../schemas/realtime-presence.json", import.meta.url), "utf8");
const freshSchema = (): Record<string, unknown> => JSON.parse(schemaText) as Record<string, unknown>;

/** Code that ajv wrote ahead of time, run as a module of its own. */
function loadStandalone(ajv: Ajv2020, formats: object = {}): Check {
  const write = (standalone as unknown as { readonly default: typeof standalone.default }).default;
  const code = write(ajv, ajv.compile(freshSchema()));
  const module = { exports: {} as Check };
  const load = new Function("module", "exports", "require", "formats", code);
  load(module, module.exports, createRequire(import.meta.url), formats);
  return module.exports;
}

/** ajv standalone with the formats that most people add. */
export function ajvStandaloneFull(): Check {
  const ajv = new Ajv2020({ code: { source: true } });
  addFormats.default(ajv);
  return loadStandalone(ajv);
}

/** ajv standalone with our date-time, which is what remains when the slow format is gone. */
function ajvStandaloneOurs(ownProperties = false): Check {
  const formats = { "date-time": isDateTime };
  const ajv = new Ajv2020({ code: { source: true, formats: _`formats` }, formats, ownProperties });
  return loadStandalone(ajv, formats);
}

/** ajv compiled when the process starts. */
function ajvRuntime(): Check {
  const ajv = new Ajv2020();
  addFormats.default(ajv);
  return ajv.compile(freshSchema());
}

const ACTIONS = ["enter", "leave", "update", "present", "absent"] as const;

export const zodRecord: z.ZodType = z.strictObject({
  channel: z.string(),
  clientId: z.string(),
  connectionId: z.string().optional(),
  action: z.enum(ACTIONS),
  data: z.record(z.string(), z.unknown()).optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  occurredAt: z.iso.datetime({ offset: true }).optional(),
});

const valibotRecord = v.strictObject({
  channel: v.string(),
  clientId: v.string(),
  connectionId: v.optional(v.string()),
  action: v.picklist(ACTIONS),
  data: v.optional(v.record(v.string(), v.unknown())),
  since: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  occurredAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
});

const arktypeRecord = type({
  "+": "reject",
  channel: "string",
  clientId: "string",
  "connectionId?": "string",
  action: type.enumerated(...ACTIONS),
  "data?": type("object").narrow((data) => !Array.isArray(data)),
  "since?": "string.date.iso",
  "occurredAt?": "string.date.iso",
});

const typeboxRecord = Compile(
  Type.Object(
    {
      channel: Type.String(),
      clientId: Type.String(),
      connectionId: Type.Optional(Type.String()),
      action: Type.Union(ACTIONS.map((action) => Type.Literal(action))),
      data: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
      since: Type.Optional(Type.String({ format: "date-time" })),
      occurredAt: Type.Optional(Type.String({ format: "date-time" })),
    },
    { additionalProperties: false },
  ),
);

export const OURS = "realtimePresence.is";
export const BASELINE = "ajv standalone + ajv-formats";

/** Every contender, by name; ours as it is shipped. */
export function contenders(ours: Check): Readonly<Record<string, Check>> {
  return {
    [BASELINE]: ajvStandaloneFull(),
    [OURS]: ours,
    "ajv standalone, our date-time": ajvStandaloneOurs(),
    "ajv standalone, our date-time, ownProperties": ajvStandaloneOurs(true),
    "ajv at run time + ajv-formats": ajvRuntime(),
    "typebox Compile": (value) => typeboxRecord.Check(value),
    "zod 4": (value) => zodRecord.safeParse(value).success,
    valibot: (value) => v.is(valibotRecord, value),
    arktype: (value) => arktypeRecord.allows(value),
    "@exodus/schemasafe": schemasafe(freshSchema() as never, { includeErrors: false }) as Check,
  };
}

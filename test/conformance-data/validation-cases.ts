/** The validation cases: the shipped examples and the corpus of texts, whose verdicts are written by hand. */
import { readdirSync, readFileSync } from "node:fs";
import { CORPUS_CLASSES, type CorpusCase, type CorpusText, readCorpus } from "../corpus/read.js";

export const SCHEMA_NAMES = [
  "realtime-presence",
  "realtime-presence.strict",
  "presence-info",
  "presence-input",
] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

export interface ValidationTest {
  readonly description: string;
  readonly value?: unknown;
  readonly text?: string;
  readonly hex?: string;
  readonly repeat?: readonly (readonly [string, number])[];
  readonly valid: boolean;
  readonly guard?: string;
}

export interface ValidationCase {
  readonly description: string;
  readonly schema: SchemaName;
  readonly tests: readonly ValidationTest[];
}

const EXAMPLES = new URL("../../schemas/examples/", import.meta.url);

const words = (file: string): string => file.replace(/\.json$/, "").replaceAll("-", " ");

function examplesOf(schema: SchemaName): ValidationTest[] {
  return (["valid", "invalid"] as const).flatMap((kind) => {
    const folder = new URL(`${schema}/${kind}/`, EXAMPLES);
    return readdirSync(folder)
      .toSorted()
      .map((file) => ({
        description: words(file),
        text: readFileSync(new URL(file, folder), "utf8"),
        valid: kind === "valid",
      }));
  });
}

/** The forms in which a text can be written down; one that counts upwards is left out, it would fill half a megabyte. */
function written(text: CorpusText): Pick<ValidationTest, "text" | "hex" | "repeat"> | undefined {
  if (typeof text === "string") return { text };
  if ("hex" in text) return { hex: text.hex };
  return "parts" in text ? { repeat: text.parts } : undefined;
}

function corpusOf(schema: SchemaName, cases: readonly CorpusCase[]): ValidationTest[] {
  return cases.flatMap(({ schema: own, name, why, text, valid, guard }) => {
    const form = own === schema ? written(text) : undefined;
    if (form === undefined) return [];
    return [{ description: `${name}: ${why}`, ...form, valid, ...(guard === undefined ? {} : { guard }) }];
  });
}

interface DateTimeCase {
  readonly class: string;
  readonly text: string;
  readonly valid: boolean;
  readonly why: string;
}

/** The corpus of instants, each in the place where a record, a model or a mark has one. */
function dateTimesOf(schema: SchemaName): ValidationTest[] {
  if (schema === "realtime-presence.strict") return [];
  const file = new URL("../corpus/date-time.json", import.meta.url);
  const holders: Readonly<
    Record<Exclude<SchemaName, "realtime-presence.strict">, (time: string) => unknown>
  > = {
    "realtime-presence": (occurredAt) => ({ channel: "room", clientId: "ann", action: "update", occurredAt }),
    "presence-info": (lastSeen) => ({ userId: "ann", tenantId: "acme", status: "online", lastSeen }),
    "presence-input": (asOf) => ({ mark: "sync-end", channel: "room", asOf }),
  };
  return (JSON.parse(readFileSync(file, "utf8")) as DateTimeCase[]).map(({ text, valid, why }) => ({
    description: `${JSON.stringify(text.slice(0, 60))}: ${why}`,
    value: holders[schema](text),
    valid,
  }));
}

/** Every file of validation cases, by its path. */
export function validationCases(): [string, ValidationCase[]][] {
  return SCHEMA_NAMES.map((schema) => {
    const cases: ValidationCase[] = [
      { description: "examples", schema, tests: examplesOf(schema) },
      ...CORPUS_CLASSES.map((name) => ({
        description: name,
        schema,
        tests: corpusOf(schema, readCorpus(name)),
      })),
      { description: "instants", schema, tests: dateTimesOf(schema) },
    ];
    return [`validation/${schema}.json`, cases.filter(({ tests }) => tests.length > 0)];
  });
}

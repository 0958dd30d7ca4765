/** The adapter cases: the fixtures of every provider, with the sources of their payloads and answers written by hand. */
import { readdirSync, readFileSync } from "node:fs";
import { PROVIDERS } from "../../src/adapters/index.js";
import type { PresenceInput } from "../../src/index.js";

export interface AdapterCase {
  readonly description: string;
  readonly source: string;
  readonly payload: unknown;
  readonly context?: Readonly<Record<string, unknown>>;
  readonly inputs: readonly PresenceInput[];
  /** Code and path of each note, sorted; left out where the fixture leaves them open. */
  readonly notes?: readonly string[];
}

const FIXTURES = new URL("../fixtures/", import.meta.url);

function caseOf(file: URL, name: string): AdapterCase {
  const { source, payload, context, inputs, notes } = JSON.parse(readFileSync(file, "utf8")) as AdapterCase;
  return {
    description: name.replace(/\.json$/, "").replaceAll("-", " "),
    source,
    payload,
    ...(context === undefined ? {} : { context }),
    inputs,
    ...(notes === undefined ? {} : { notes: notes.toSorted() }),
  };
}

/** Every file of adapter cases, by its path. */
export function adapterCases(): [string, AdapterCase[]][] {
  return PROVIDERS.map((provider) => {
    const folder = new URL(`${provider}/`, FIXTURES);
    const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
    return [`adapters/${provider}.json`, names.toSorted().map((name) => caseOf(new URL(name, folder), name))];
  });
}

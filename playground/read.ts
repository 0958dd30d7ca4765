/** From pasted text to canonical inputs, and on to another provider. Knows nothing of the page. */
import { type Issue, type PresenceInput, PresenceValidationError, presenceInput } from "realtime-presence";
import { adapterOf, detectProvider, type Note, type ProviderName } from "realtime-presence/adapters";

/** What a payload can be read as: a provider's, or canonical as it stands. */
export type Source = ProviderName | "canonical";

/** One payload of the text, or why it is none. */
export type Line =
  | { readonly text: string; readonly payload: unknown }
  | { readonly text: string; readonly error: string };

/** What a conversion gave: nothing, when there are issues. */
export interface Converted<T> {
  readonly values: readonly T[];
  readonly notes: readonly Note[];
  readonly issues: readonly Pick<Issue, "pointer" | "message">[];
}

function readLine(text: string): Line {
  try {
    return { text, payload: JSON.parse(text) as unknown };
  } catch (error) {
    return { text, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The payloads of a text: all of it, or one a line where its first line is a payload by itself. */
export function readLines(text: string): Line[] {
  const whole = readLine(text.trim());
  if (whole.text === "") return [];
  if ("payload" in whole) return [whole];
  const lines = whole.text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const [first, ...others] = lines.map(readLine);
  return first !== undefined && "payload" in first && others.length > 0 ? [first, ...others] : [whole];
}

/** Everything that accepts a payload. */
export const sourcesOf = (payload: unknown): Source[] => [
  ...detectProvider(payload),
  ...(presenceInput.is(payload) ? (["canonical"] as const) : []),
];

/** What accepts most lines: one line alone may look like several providers'. */
export function likelySource(lines: readonly Line[]): Source | undefined {
  const votes = new Map<Source, number>();
  for (const line of lines) {
    for (const source of "payload" in line ? sourcesOf(line.payload) : []) {
      votes.set(source, (votes.get(source) ?? 0) + 1);
    }
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function attempt<T>(convert: () => Omit<Converted<T>, "issues">): Converted<T> {
  try {
    return { ...convert(), issues: [] };
  } catch (error) {
    if (!(error instanceof PresenceValidationError)) throw error;
    return { values: [], notes: [], issues: error.issues };
  }
}

/** The canonical inputs of a line. */
export function toInputs(line: Line, source: Source, channel: string): Converted<PresenceInput> {
  if ("error" in line) {
    return { values: [], notes: [], issues: [{ pointer: "", message: `not JSON: ${line.error}` }] };
  }
  return attempt(() => {
    if (source === "canonical") return { values: [presenceInput.parse(line.payload)], notes: [] };
    const context = channel === "" ? {} : { channel };
    const { inputs, notes } = adapterOf(source as string).toCanonical(line.payload, context);
    return { values: inputs, notes };
  });
}

/** The same for another provider. */
export function toProvider(
  inputs: readonly PresenceInput[],
  target: ProviderName,
  channel: string,
): Converted<unknown> {
  return attempt(() => {
    const context = { now: Date.now(), ...(channel === "" ? {} : { channel }) };
    const { payloads, notes } = adapterOf(target as string).fromCanonical(inputs, context);
    return { values: payloads, notes };
  });
}

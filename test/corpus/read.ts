/** Reads the corpus of texts: one JSON file a class, one line a case, with the verdict and why. */
import { readFileSync } from "node:fs";

/** A text as it is, or how to build one that is too long to write down. */
export type CorpusText =
  | string
  | { readonly hex: string }
  | { readonly parts: readonly (readonly [string, number])[] }
  | { readonly numbered: readonly [string, number, string, string] };

export interface CorpusCase {
  readonly schema: "realtime-presence" | "realtime-presence.strict" | "presence-info";
  readonly name: string;
  readonly text: CorpusText;
  readonly valid: boolean;
  readonly why: string;
  /** The guard of the wire door that refuses the text, where it is not the schema that does. */
  readonly guard?: string;
}

export const CORPUS_CLASSES = [
  "structure",
  "prototype-names",
  "strings",
  "numbers-size-depth",
  "raw-text",
] as const;

export function readCorpus(name: (typeof CORPUS_CLASSES)[number]): readonly CorpusCase[] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8"));
}

/** The text of a case, or its bytes where it is given as such. */
export function textOf(text: CorpusText): string | Uint8Array {
  if (typeof text === "string") return text;
  if ("hex" in text) return Uint8Array.from(Buffer.from(text.hex, "hex"));
  if ("parts" in text) return text.parts.map(([part, times]) => part.repeat(times)).join("");
  const [open, count, entry, close] = text.numbered;
  const entries = Array.from({ length: count }, (_, index) => entry.replace("%", String(index)));
  return open + (open === "{" || open.endsWith("{") ? "" : ",") + entries.join(",") + close;
}

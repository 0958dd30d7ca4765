/**
 * The wire door: JSON text or its bytes, as a stranger sent them, to a value that another reader of the same text
 * would see too. RFC 8259 grammar with the rules of RFC 7493 (I-JSON) that keep two readers of one mind: UTF-8, no
 * lone surrogates, no name twice in an object, no number that a double cannot hold. Each guard is an issue, none throws.
 */
import { type Issue, issueAt, MAX_ISSUES } from "./issue.js";
import { findFaults, placeOf } from "./json-fault.js";
import { type JsonLimits, withDefaults } from "./json-limits.js";
import { SHORTEST_MEMBER, scanJson, weigh } from "./json-scan.js";
import { hasLoneSurrogate, plainCopy } from "./plain-copy.js";
import type { SafeParseResult } from "./result.js";
import { show } from "./text.js";

const refuse = (keyword: string, message: string): SafeParseResult<unknown> => ({
  success: false,
  issues: [issueAt([], keyword, message)],
});

const tooDeep = (maxDepth: number): SafeParseResult<unknown> =>
  refuse("depth", `expected at most ${maxDepth} levels`);

/** In so few characters nothing can nest so deep that parsing it hurts. */
const SHORT = 4096;

/** Reads a JSON text. One byte order mark at its start is skipped (RFC 8259 §8.1 allows either). */
export function readJson(input: string | Uint8Array, limits?: JsonLimits): SafeParseResult<unknown> {
  const { maxBytes, maxDepth, maxStringLength } = withDefaults(limits);
  const isText = typeof input === "string";
  if (!isText && !ArrayBuffer.isView(input)) {
    return refuse("json", `expected JSON as text or bytes, got ${show(input)}`);
  }
  if (!fits(input, maxBytes)) return refuse("size", `expected at most ${maxBytes} bytes`);
  let text: string;
  try {
    text = isText ? input : decode(input);
  } catch {
    return refuse("utf-8", `expected UTF-8, got what is not at byte ${firstBadByte(input as Uint8Array)}`);
  }
  if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);

  // A long text is scanned first: what nests deep takes memory and time to parse, even if it is no JSON.
  let scan = text.length > SHORT ? scanJson(text, maxDepth) : undefined;
  if (scan !== undefined && !(scan.depth <= maxDepth)) return tooDeep(maxDepth);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return scanJson(text, maxDepth).depth <= maxDepth ? notJson(text) : tooDeep(maxDepth);
  }
  const { members, characters } = weigh(data, maxDepth);
  const isUnicode =
    !(isText && hasLoneSurrogate(text)) && !(text.includes("\\") && SURROGATE_ESCAPE.test(text));
  if (isUnicode && text.length <= maxStringLength && text.length - characters < SHORTEST_MEMBER) {
    return { success: true, data };
  }
  scan ??= scanJson(text, maxDepth);
  if (!(scan.depth <= maxDepth)) return tooDeep(maxDepth);
  if (isUnicode && characters > 0 && members === scan.members && scan.longest <= maxStringLength) {
    return { success: true, data };
  }
  // The depth is known to be good, and the size of the text bounds how many values there are.
  const copy = plainCopy(data, { maxDepth, maxValues: Infinity, maxStringLength, parsed: true });
  const issues = [...duplicates(text), ...(copy.success ? [] : copy.issues)];
  return issues.length === 0
    ? { success: true, data }
    : { success: false, issues: issues.slice(0, MAX_ISSUES) };
}

/** Tells whether a text or its bytes keep to a size; a text is encoded only when that matters. */
function fits(input: string | Uint8Array, maxBytes: number): boolean {
  if (typeof input !== "string") return input.byteLength <= maxBytes;
  return input.length * 3 <= maxBytes || (input.length <= maxBytes && encode(input).length <= maxBytes);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Made when first needed: few programs have bytes, and every program that imports this waits. */
let utf8: InstanceType<typeof TextDecoder> | undefined;

function decode(bytes: Uint8Array): string {
  utf8 ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return utf8.decode(bytes);
}

/** The byte that begins what is no character: from there on, the text with replacements is of other bytes. */
function firstBadByte(bytes: Uint8Array): number {
  const replaced = encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  return replaced.findIndex((byte, at) => byte !== bytes[at]);
}

/** Of a pair or of a half: `plainCopy` tells them apart. */
const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;

function notJson(text: string): SafeParseResult<unknown> {
  const { syntax } = findFaults(text);
  if (syntax === undefined) return refuse("json", "expected JSON");
  const { at, expected } = syntax;
  const came =
    at < text.length ? show(String.fromCodePoint(text.codePointAt(at) ?? 0)) : "the end of the text";
  return refuse("json", `expected ${expected} at ${placeOf(text, at)}, got ${came}`);
}

function duplicates(text: string): readonly Issue[] {
  const { duplicate } = findFaults(text);
  if (duplicate === undefined) return [];
  const { at, expected: name, path } = duplicate;
  return [issueAt(path, "duplicate", `the name ${show(name)} stands twice, again at ${placeOf(text, at)}`)];
}

/**
 * The wire door: JSON text or its bytes, as a stranger sent them, to a value that another reader of the same text
 * would see too. RFC 8259 grammar with the rules of RFC 7493 (I-JSON) that keep two readers of one mind: UTF-8, no
 * lone surrogates, no name twice in an object, no number that a double cannot hold. Each guard is an issue, none throws.
 */
import { issueAt, MAX_ISSUES } from "./issue.js";
import { findFaults, placeOf } from "./json-fault.js";
import { type JsonLimits, withDefaults } from "./json-limits.js";
import { isAllOf, quotesIn } from "./json-weight.js";
import { hasLoneSurrogate, plainCopy } from "./plain-copy.js";
import type { SafeParseResult } from "./result.js";
import { show } from "./text.js";
import { atMost, notA } from "./words.js";

const refuse = (keyword: string, message: string): SafeParseResult<unknown> => ({
  success: false,
  issues: [issueAt([], keyword, message)],
});

const tooDeep = (maxDepth: number): SafeParseResult<unknown> => refuse("depth", atMost(maxDepth, "levels"));

/** In so few characters nothing can nest so deep that parsing it hurts. */
const SHORT = 4096;

/** Reads a JSON text. One byte order mark at its start is skipped (RFC 8259 §8.1 allows either). */
export function readJson(input: string | Uint8Array, given?: JsonLimits): SafeParseResult<unknown> {
  const limits = withDefaults(given);
  const { maxBytes, maxDepth, maxStringLength } = limits;
  const isText = typeof input === "string";
  if (!isText && !ArrayBuffer.isView(input)) {
    return refuse("json", notA("JSON as text or bytes", input));
  }
  // A text is encoded only when its size in bytes matters.
  const size = isText ? input.length : input.byteLength;
  if (!(size * 3 <= maxBytes || (size <= maxBytes && (!isText || encode(input).length <= maxBytes)))) {
    return refuse("size", atMost(maxBytes, "bytes"));
  }
  let text = isText ? input : decode(input);
  if (!isText && text.includes("\ufffd")) {
    // Either it was written so, or it stands for what is no character: then the text is one of other bytes.
    const bytes = new Uint8Array(input.buffer, input.byteOffset, size);
    const bad = encode(text).findIndex((byte, at) => byte !== bytes[at]);
    if (bad >= 0) return refuse("utf-8", `expected UTF-8, got what is not at byte ${bad}`);
  }
  if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
  // What nests deep takes memory and time to parse, even if it is no JSON: a long text is scanned before.
  if (text.length > SHORT && !(quotesIn(text, maxDepth) >= 0)) return tooDeep(maxDepth);
  let data: unknown;
  try {
    data = JSON.parse(text);
    const isGood =
      isAllOf(text, data, maxDepth) &&
      maxDepth >= 0 &&
      text.length <= maxStringLength &&
      !(isText && hasLoneSurrogate(text));
    if (isGood) return { success: true, data };
  } catch {
    // The second reading says why it is no JSON.
  }
  const { syntax, duplicate, isTooDeep } = findFaults(text, maxDepth);
  if (isTooDeep) return tooDeep(maxDepth);
  if (syntax !== undefined) {
    const { at, expected } = syntax;
    const [character] = text.slice(at, at + 2);
    const came = character === undefined ? "the end of the text" : show(character);
    return refuse("json", `expected ${expected} at ${placeOf(text, at)}, got ${came}`);
  }
  const copy = plainCopy(data, limits);
  const issues = copy.success ? [] : [...copy.issues];
  if (duplicate !== undefined) {
    const { at, expected: name, path } = duplicate;
    const message = `the name ${show(name)} stands twice, again at ${placeOf(text, at)}`;
    issues.unshift(issueAt(path, "duplicate", message));
  }
  return issues.length > 0
    ? { success: false, issues: issues.slice(0, MAX_ISSUES) }
    : { success: true, data };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Made when first needed: few programs have bytes, and every program that imports this waits. */
let utf8: InstanceType<typeof TextDecoder> | undefined;

function decode(bytes: Uint8Array): string {
  utf8 ??= new TextDecoder("utf-8", { ignoreBOM: true });
  return utf8.decode(bytes);
}

/**
 * The wire door: JSON text or its bytes, as a stranger sent them, to a value that another reader of the same text
 * would see too. RFC 8259 grammar with the rules of RFC 7493 (I-JSON) that keep two readers of one mind: UTF-8, no
 * lone surrogates, no name twice in an object, no number that a double cannot hold. Each guard is an issue, none throws.
 */
import { type Issue, issueAt, MAX_ISSUES } from "./issue.js";
import { findFaults, placeOf } from "./json-fault.js";
import { type JsonLimits, withDefaults } from "./json-limits.js";
import { countMembers, scanJson } from "./json-scan.js";
import { hasLoneSurrogate, plainCopy } from "./plain-copy.js";
import { show } from "./text.js";

export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const no = (keyword: string, message: string, path: Issue["path"] = []): ReadJson => ({
  ok: false,
  issues: [issueAt(path, keyword, message)],
});

/** Reads a JSON text. One byte order mark at its start is skipped (RFC 8259 §8.1 allows either). */
export function readJson(input: string | Uint8Array, limits?: JsonLimits): ReadJson {
  const { maxBytes, maxDepth, maxStringLength } = withDefaults(limits);
  if (typeof input !== "string" && !ArrayBuffer.isView(input)) {
    return no("json", `expected JSON as text or bytes, got ${show(input)}`);
  }
  if (!fits(input, maxBytes)) return no("size", `expected at most ${maxBytes} bytes`);
  const decoded = typeof input === "string" ? input : decode(input);
  if (decoded === undefined) {
    return no("utf-8", `expected UTF-8, got what is not at byte ${firstBadByte(input as Uint8Array)}`);
  }
  const text = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;

  const scan = scanJson(text, maxDepth);
  if (!(scan.depth <= maxDepth)) return no("depth", `expected at most ${maxDepth} levels`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return notJson(text);
  }
  const odd =
    countMembers(value) !== scan.members ||
    !(scan.longest <= maxStringLength) ||
    (typeof input === "string" && hasLoneSurrogate(text)) ||
    (text.includes("\\") && SURROGATE_ESCAPE.test(text));
  if (!odd) return { ok: true, value };
  // The depth is known to be good, and the size of the text bounds how many values there are.
  const plain = plainCopy(value, {
    maxDepth,
    maxValues: Number.POSITIVE_INFINITY,
    maxStringLength,
    parsed: true,
  });
  const issues = [...duplicates(text), ...(plain.ok ? [] : plain.issues)];
  return issues.length === 0 ? { ok: true, value } : { ok: false, issues: issues.slice(0, MAX_ISSUES) };
}

/** Tells whether a text or its bytes keep to a size; the UTF-8 length of a text is counted only when it matters. */
function fits(input: string | Uint8Array, maxBytes: number): boolean {
  if (typeof input !== "string") return input.byteLength <= maxBytes;
  if (input.length * 3 <= maxBytes) return true;
  if (!(input.length <= maxBytes)) return false;
  let bytes = 0;
  for (let at = 0; at < input.length; at++) {
    const unit = input.charCodeAt(at);
    // Each half of a surrogate pair is two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes <= maxBytes;
}

const UTF8 = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Halves its way to the longest start that can be decoded; a character that only lacks its end is no fault there. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.byteLength;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

/** Of a pair or of a half: `plainCopy` tells them apart. */
const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;

function notJson(text: string): ReadJson {
  const { syntax } = findFaults(text);
  if (syntax === undefined) return no("json", "expected JSON");
  const character = String.fromCodePoint(text.codePointAt(syntax.at) ?? 0);
  const came = syntax.at < text.length ? show(character) : "the end of the text";
  return no("json", `expected ${syntax.expected} at ${placeOf(text, syntax.at)}, got ${came}`);
}

function duplicates(text: string): readonly Issue[] {
  const { duplicate } = findFaults(text);
  if (duplicate === undefined) return [];
  const { at, expected: name, path } = duplicate;
  return [issueAt(path, "duplicate", `the name ${show(name)} stands twice, again at ${placeOf(text, at)}`)];
}

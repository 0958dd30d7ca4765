/**
 * Copies a live value as JSON would carry it, so that what was checked is what is used.
 *
 * Each property is read once, by way of its owner: getters and Proxies get one chance to answer. What JSON has no
 * word for is refused with its path rather than turned into `{}` or `null`, as `JSON.stringify` would.
 */
import { hasOwn, setOwn } from "../runtime/object.js";
import { type Issue, issueAt, MAX_ISSUES } from "./issue.js";
import { type JsonLimits, MAX_DEPTH } from "./json-limits.js";
import type { SafeParseResult } from "./result.js";
import { withArticle } from "./text.js";
import { atMost } from "./words.js";

/** Objects that share members can unfold to more than memory holds: no text of a megabyte has so many values. */
const MAX_VALUES = 1_000_000;

/** An object or array that is being copied, and those that it lies in. */
interface Frame {
  readonly node: object;
  readonly outer: Frame | undefined;
  /** The member that is being copied; undefined before the first. */
  step: string | number | undefined;
}

/** How far one copy has come. Functions take it as an argument: closures made anew for each copy take thrice the time. */
interface Copying {
  readonly issues: Issue[];
  readonly limits: Required<JsonLimits> | undefined;
  frame: Frame | undefined;
  /** How many values more there may be. */
  left: number;
}

/**
 * Copies a value, or says which parts of it are not plain JSON data. Never throws.
 *
 * @param limits of the text that the value was parsed from, if it was: its size has bounded how many values there are,
 * and an infinity stands for a number that was written out
 */
export function plainCopy(value: unknown, limits?: Required<JsonLimits>): SafeParseResult<unknown> {
  const issues: Issue[] = [];
  const left = limits === undefined ? MAX_VALUES : Number.POSITIVE_INFINITY;
  const at: Copying = { issues, limits, frame: undefined, left };
  let data: unknown;
  try {
    data = value === undefined ? value : copy(at, value);
  } catch (error) {
    if (error !== at) issues.push(issueAt(pathTo(at.frame), "json", notPlain("what throws when read")));
  }
  return issues.length === 0 ? { success: true, data } : { success: false, issues };
}

/** The way from the root to what is being copied; only faults ask for it. */
function pathTo(frame: Frame | undefined): (string | number)[] {
  if (frame === undefined) return [];
  const { outer, step = [] } = frame;
  return pathTo(outer).concat(step);
}

/** Ends the copy, by throwing it, when it has had enough. */
function refuse(at: Copying, keyword: string, message: string): null {
  if (at.issues.push(issueAt(pathTo(at.frame), keyword, message)) >= MAX_ISSUES || at.left < 0) throw at;
  return null;
}

const notPlain = (got: string): string => `expected plain JSON data, got ${got}`;
const refuseKind = (at: Copying, got: string): null => refuse(at, "json", notPlain(got));

function checkText(at: Copying, text: string): void {
  const limit = at.limits?.maxStringLength;
  if (limit !== undefined && !(text.length <= limit)) {
    refuse(at, "length", `expected strings of at most ${limit} UTF-16 code units`);
  } else if (hasLoneSurrogate(text)) refuse(at, "unicode", "expected Unicode text, got a lone surrogate");
}

function copy(at: Copying, node: unknown): unknown {
  if (--at.left < 0) return refuse(at, "size", atMost(MAX_VALUES, "values"));
  switch (typeof node) {
    case "string":
      checkText(at, node);
      return node;
    case "boolean":
      return node;
    case "object":
      return node === null ? node : copyObject(at, node);
    case "number":
      if (Number.isFinite(node)) return node;
      return at.limits === undefined
        ? refuseKind(at, `${node}`)
        : refuse(at, "json", "expected a number that a double can hold");
    case "undefined":
      return refuseKind(at, "undefined");
    case "bigint":
      return refuseKind(at, "a BigInt");
    default:
      return refuseKind(at, `a ${typeof node}`);
  }
}

function copyObject(at: Copying, node: object): unknown {
  const { frame: outer, limits } = at;
  let depth = 1;
  for (let frame = outer; frame !== undefined; frame = frame.outer) {
    if (frame.node === node) return refuseKind(at, "a reference to an ancestor");
    depth++;
  }
  const maxDepth = limits?.maxDepth ?? MAX_DEPTH;
  if (!(depth <= maxDepth)) return refuse(at, "depth", atMost(maxDepth, "levels"));
  const isArray = Array.isArray(node);
  const foreign = isArray ? undefined : foreignKind(node);
  if (foreign !== undefined) return refuseKind(at, foreign);
  const frame: Frame = { node, outer, step: undefined };
  at.frame = frame;
  const copied = isArray
    ? copyItems(at, frame, node)
    : copyMembers(at, frame, node as Record<string, unknown>);
  at.frame = outer;
  return copied;
}

function copyItems(at: Copying, frame: Frame, items: readonly unknown[]): unknown[] {
  const { length } = items;
  const out: unknown[] = [];
  for (let index = 0; index < length; index++) {
    frame.step = index;
    if (!Object.hasOwn(items, index)) {
      refuseKind(at, "a hole");
      break; // one hole says enough of an array that may have four thousand million
    }
    out.push(copy(at, items[index]));
  }
  return out;
}

function copyMembers(at: Copying, frame: Frame, members: Record<string, unknown>): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const name in members) {
    if (!hasOwn.call(members, name)) continue;
    frame.step = name;
    checkText(at, name);
    const member = members[name];
    // JSON drops such a member; an `undefined` in an array has no such way out, and is refused.
    if (member !== undefined) setOwn(out, name, copy(at, member));
  }
  return out;
}

/** `String.prototype.isWellFormed` is of ES2024; engines before it get by with an expression that is slower. */
const isWellFormed = (String.prototype as { readonly isWellFormed?: () => boolean }).isWellFormed;

/** Tells whether a text holds half of a surrogate pair, which UTF-8 cannot carry. */
export function hasLoneSurrogate(text: string): boolean {
  return isWellFormed === undefined ? /\p{Cs}/u.test(text) : !isWellFormed.call(text);
}

/**
 * Says what an object is when its own members are not the whole of it: built-in objects of any realm, and
 * instances of classes that answer through accessors or bring their own `toJSON`. Other instances pass.
 */
function foreignKind(node: object): string | undefined {
  let kind: string | undefined;
  let prototype: unknown = Object.getPrototypeOf(node);
  for (let steps = 0; prototype !== null && prototype !== Object.prototype; steps++) {
    if (steps > MAX_DEPTH) return "an object with an endless prototype chain";
    const next: unknown = Object.getPrototypeOf(prototype);
    if (next === null) break; // the root of another realm, or of `Object.create(null)`
    for (const [key, member] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (key === "constructor" && isNative(member.value)) return withArticle(member.value.name);
      if (key === "toJSON") kind = "an instance with its own toJSON";
      if (hasOwn.call(member, "get")) kind ??= "an instance with accessors";
    }
    prototype = next;
  }
  return kind;
}

/** Tells whether a function is one of the engine's own, in any realm (ECMAScript, NativeFunction syntax). */
const isNative = (value: unknown): value is { readonly name: string } =>
  typeof value === "function" && /\[native code\]\s*\}\s*$/.test(Function.prototype.toString.call(value));

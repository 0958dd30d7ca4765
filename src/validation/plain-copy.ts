/**
 * Copies a live value as JSON would carry it, so that what was checked is what is used.
 *
 * Each property is read once, by way of its owner: getters and Proxies get one chance to answer. What JSON has no
 * word for is refused with its path rather than turned into `{}` or `null`, as `JSON.stringify` would.
 */
import { hasOwn, isObject } from "../runtime/object.js";
import { type Issue, issueAt, MAX_ISSUES } from "./issue.js";
import { type JsonLimits, MAX_DEPTH } from "./json-limits.js";
import type { SafeParseResult } from "./result.js";
import { kindOf, show, withArticle } from "./text.js";
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
  readonly gate: Gate;
  frame: Frame | undefined;
  /** How many values more there may be. */
  left: number;
}

/** Gives what is wrong with a value or, before anything in them is copied, with the members of an object. */
export type Gate = (value: unknown) => readonly Issue[];

const letIn: Gate = () => [];

/**
 * Copies a value, or says which parts of it are not plain JSON data. Never throws.
 *
 * @param limits of the text that the value was parsed from, if it was: its size has bounded how many values there are,
 * and an infinity stands for a number that was written out
 * @param gate of a model that holds no other
 */
export function plainCopy(
  value: unknown,
  limits?: Required<JsonLimits>,
  gate: Gate = letIn,
): SafeParseResult<unknown> {
  const issues: Issue[] = [];
  const left = limits === undefined ? MAX_VALUES : Number.POSITIVE_INFINITY;
  const at: Copying = { issues, limits, gate, frame: undefined, left };
  let data: unknown;
  try {
    data = value === undefined ? value : copy(at, value);
    if (issues.length === 0 && !isObject(data)) issues.push(...at.gate(data));
  } catch (error) {
    if (error !== at) {
      if (at.frame !== undefined) at.frame.step ??= throwingMember(at.frame.node);
      issues.push(issueAt(pathTo(at.frame), "json", notPlain("what throws when read")));
    }
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
  if (typeof node === "string") {
    checkText(at, node);
    return node;
  }
  if (typeof node === "object" && node !== null) return copyObject(at, node);
  if (node === null || typeof node === "boolean" || Number.isFinite(node)) return node;
  return at.limits === undefined
    ? refuseKind(at, show(node))
    : refuse(at, "json", "expected a number that a double can hold");
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
  if (!isArray && hasOwnPrototype(node)) {
    const kind = kindOf(node);
    if (kind !== "object") return refuseKind(at, withArticle(kind));
    if (!mayBeOfClass(outer)) return refuseKind(at, "an object with a prototype of its own");
  }
  const frame: Frame = { node, outer, step: undefined };
  at.frame = frame;
  const copied = isArray
    ? copyItems(at, frame, node)
    : copyMembers(at, frame, node as Record<string, unknown>);
  at.frame = outer;
  return copied;
}

/**
 * Models may be instances of classes with data of their own: a record, and the record of an envelope. What an application
 * puts into them may not: it would come back as something else.
 */
const mayBeOfClass = (outer: Frame | undefined): boolean =>
  outer === undefined || (outer.outer === undefined && outer.step !== "data" && outer.step !== "extras");

/** Plain objects of every realm inherit from what inherits from nothing, if from anything. */
function hasOwnPrototype(node: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(node);
  return prototype !== null && Object.getPrototypeOf(prototype) !== null;
}

function copyItems(at: Copying, frame: Frame, items: readonly unknown[]): unknown[] {
  const { length } = items;
  const out: unknown[] = [];
  for (let index = 0; index < length; index++) {
    frame.step = index;
    if (!hasOwn(items, index)) {
      refuseKind(at, "a hole");
      break; // one hole says enough of an array that may have four thousand million
    }
    out.push(copy(at, items[index]));
  }
  return out;
}

function copyMembers(at: Copying, frame: Frame, members: Record<string, unknown>): Record<string, unknown> {
  const out = { ...members };
  if (frame.outer === undefined && at.issues.push(...at.gate(out)) > 0) return out;
  // JSON drops such members; an `undefined` in an array has no such way out, and is refused.
  let hasMore = Object.getOwnPropertySymbols(out).length > 0;
  for (const name in out) {
    if (!hasOwn(out, name)) continue;
    frame.step = name;
    checkText(at, name);
    const member = out[name];
    if (member === undefined) hasMore = true;
    else if (typeof member === "string" && at.left-- > 0) checkText(at, member);
    else out[name] = copy(at, member);
  }
  return hasMore ? Object.fromEntries(Object.entries(out).filter(([, member]) => member !== undefined)) : out;
}

/** The first member of an object that throws when it is read, if it does so each time. */
function throwingMember(node: object): string | undefined {
  let name: string | undefined;
  try {
    for (name of Object.keys(node)) Reflect.get(node, name);
    return undefined;
  } catch {
    return name;
  }
}

/** `String.prototype.isWellFormed` is of ES2024; engines before it get by with an expression that is slower. */
const isWellFormed = (String.prototype as { readonly isWellFormed?: () => boolean }).isWellFormed;

/** Tells whether a text holds half of a surrogate pair, which UTF-8 cannot carry. */
export function hasLoneSurrogate(text: string): boolean {
  return isWellFormed === undefined ? /\p{Cs}/u.test(text) : !isWellFormed.call(text);
}

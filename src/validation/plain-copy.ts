/**
 * Copies a live value as JSON would carry it, so that what was checked is what is used.
 *
 * Each property is read once, by way of its owner: getters and Proxies get one chance to answer. What JSON has no
 * word for is refused with its path rather than turned into `{}` or `null`, as `JSON.stringify` would.
 */
import { hasOwn } from "../runtime/object.js";
import { type Issue, issueAt, MAX_ISSUES } from "./issue.js";
import type { SafeParseResult } from "./result.js";
import { withArticle } from "./text.js";

/** How many objects and arrays may lie inside each other; the wire door's default is the same. */
const MAX_DEPTH = 64;

/** What a copy takes at most. */
export interface CopyLimits {
  readonly maxDepth: number;
  readonly maxValues: number;
  readonly maxStringLength: number;
  /** Whether the value was parsed: an infinity then stands for a number that was written out. */
  readonly parsed: boolean;
}

const LIVE: CopyLimits = {
  maxDepth: MAX_DEPTH,
  // Objects that share members can unfold to more than memory holds: no text of a megabyte has so many values.
  maxValues: 1_000_000,
  maxStringLength: Number.POSITIVE_INFINITY,
  parsed: false,
};

/** An object or array that is being copied, and those that it lies in. */
interface Frame {
  readonly node: object;
  readonly outer: Frame | undefined;
  readonly depth: number;
  /** The member that is being read or copied. */
  step: string | number | undefined;
}

/** How far one copy has come. Functions take it as an argument: closures made anew for each copy take thrice the time. */
interface Copying {
  readonly issues: Issue[];
  readonly limits: CopyLimits;
  frame: Frame | undefined;
  /** How many values more there may be. */
  left: number;
}

/** Copies a value, or says which parts of it are not plain JSON data. Never throws. */
export function plainCopy(value: unknown, limits: CopyLimits = LIVE): SafeParseResult<unknown> {
  if (value === undefined) return { success: true, data: value };
  const at: Copying = { issues: [], limits, frame: undefined, left: limits.maxValues };
  const { issues } = at;
  try {
    const data = copy(at, value);
    return issues.length === 0 ? { success: true, data } : { success: false, issues };
  } catch (error) {
    if (error !== STOP) issues.push(issueAt(pathTo(at.frame), "json", notPlain("what throws when read")));
    return { success: false, issues };
  }
}

/** Ends a copy that has had enough. */
const STOP: unique symbol = /* @__PURE__ */ Symbol("stop");

/** The way from the root to what is being copied; only faults ask for it. */
function pathTo(frame: Frame | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = frame; at !== undefined; at = at.outer) if (at.step !== undefined) path.unshift(at.step);
  return path;
}

function refuse(at: Copying, keyword: string, message: string): null {
  if (at.issues.push(issueAt(pathTo(at.frame), keyword, message)) >= MAX_ISSUES) throw STOP;
  return null;
}

const notPlain = (got: string): string => `expected plain JSON data, got ${got}`;
const refuseKind = (at: Copying, got: string): null => refuse(at, "json", notPlain(got));

function checkText(at: Copying, text: string): void {
  const { maxStringLength } = at.limits;
  if (!(text.length <= maxStringLength)) {
    refuse(at, "length", `expected strings of at most ${maxStringLength} UTF-16 code units`);
  } else if (hasLoneSurrogate(text)) refuse(at, "unicode", "expected Unicode text, got a lone surrogate");
}

function copy(at: Copying, node: unknown): unknown {
  if (--at.left < 0) {
    refuse(at, "size", `expected at most ${at.limits.maxValues} values`);
    throw STOP;
  }
  if (typeof node === "string") {
    checkText(at, node);
    return node;
  }
  if (node === null || typeof node === "boolean") return node;
  if (typeof node === "object") return copyObject(at, node);
  if (typeof node !== "number")
    return refuseKind(at, node === undefined ? "undefined" : withArticle(nameOf(node)));
  if (Number.isFinite(node)) return node;
  return at.limits.parsed
    ? refuse(at, "json", "expected a number that a double can hold")
    : refuseKind(at, String(node));
}

const nameOf = (node: unknown): string => (typeof node === "bigint" ? "BigInt" : typeof node);

function copyObject(at: Copying, node: object): unknown {
  const outer = at.frame;
  for (let frame = outer; frame !== undefined; frame = frame.outer) {
    if (frame.node === node) return refuseKind(at, "a reference to an ancestor");
  }
  const { maxDepth } = at.limits;
  const depth = outer === undefined ? 1 : outer.depth + 1;
  if (!(depth <= maxDepth)) return refuse(at, "depth", `expected at most ${maxDepth} levels`);
  const isArray = Array.isArray(node);
  const foreign = isArray ? undefined : foreignKind(node);
  if (foreign !== undefined) return refuseKind(at, foreign);
  const frame: Frame = { node, outer, depth, step: undefined };
  at.frame = frame;
  const copied = isArray
    ? copyItems(at, frame, node)
    : copyMembers(at, frame, node as Record<string, unknown>);
  at.frame = outer;
  return copied;
}

function copyItems(at: Copying, frame: Frame, items: readonly unknown[]): unknown[] {
  const out: unknown[] = [];
  const { length } = items;
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
    frame.step = undefined;
  }
  return out;
}

/** `String.prototype.isWellFormed` is of ES2024; engines before it get by with an expression that is slower. */
const isWellFormed = (String.prototype as { readonly isWellFormed?: () => boolean }).isWellFormed;

/** Tells whether a text holds half of a surrogate pair, which UTF-8 cannot carry. */
export function hasLoneSurrogate(text: string): boolean {
  return isWellFormed === undefined ? /\p{Cs}/u.test(text) : !isWellFormed.call(text);
}

/** Sets an own member, whatever `Object.prototype` says about the name (`__proto__`, a setter, a frozen one). */
function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name in target) {
    Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
  } else target[name] = value;
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
function isNative(value: unknown): value is { readonly name: string } {
  return (
    typeof value === "function" && /\[native code\]\s*\}\s*$/.test(Function.prototype.toString.call(value))
  );
}

/**
 * Whether a text writes a name twice, which its parsed value no longer shows: the value is weighed, and where it does
 * not account for every character of the text, the text is scanned.
 */
import { hasOwn } from "../runtime/object.js";

/**
 * What can be told of a JSON text without parsing it: a single pass over what lies outside its strings.
 *
 * It is exact for every text that `JSON.parse` takes, and may be anything for one that it does not: there, a colon
 * outside a string belongs to exactly one member, a bracket to exactly one object or array.
 */
export interface JsonScan {
  /** How many members the text writes, in all objects together. */
  readonly members: number;
  /** How many objects and arrays lie inside each other. */
  readonly depth: number;
  /** The longest string as it is written; what it stands for is never longer. */
  readonly longest: number;
}

/** Scans a text; gives up, with an endless depth, as soon as it is deeper than allowed. */
export function scanJson(text: string, maxDepth: number): JsonScan {
  let members = 0;
  let depth = 0;
  let deepest = 0;
  let longest = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) {
      const start = at + 1;
      do at = text.indexOf('"', at + 1);
      while (isEscaped(text, at));
      if (at < 0) break;
      longest = Math.max(longest, at - start);
    } else if (unit === 0x3a) members++;
    else if ((unit | 0x20) === 0x7b) {
      // "[" or "{": they differ in one bit, as "]" and "}" do
      if (++depth > deepest) deepest = depth;
      if (!(depth <= maxDepth)) return { members, depth: Number.POSITIVE_INFINITY, longest };
    } else if ((unit | 0x20) === 0x7d) depth--;
  }
  return { members, depth: deepest, longest };
}

/** A character is escaped when an odd number of backslashes stands before it. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 0x5c) before--;
  return (at - before) % 2 === 0;
}

/** What `weigh` found in a parsed value. */
export interface Weight {
  /** How many members it has, in all objects together: fewer than its text writes where a name stands twice. */
  members: number;
  /**
   * A text that writes this value has at least so many characters. NaN when the value is deeper than allowed, or when
   * a number was too great for a double and became an infinity.
   */
  characters: number;
}

/** No member is shorter than `"":0` and a comma: a text with fewer characters to spare writes no name twice. */
export const SHORTEST_MEMBER = 5;

/** Weighs a parsed value whose objects and arrays may lie inside each other so many levels. */
export function weigh(value: unknown, levels: number): Weight {
  const weight = { members: 0, characters: 0 };
  weight.characters = levels >= 0 ? charactersOf(value, weight, levels) : Number.NaN;
  return weight;
}

function charactersOf(value: unknown, weight: Weight, levels: number): number {
  if (typeof value === "string") return value.length + 2;
  if (typeof value === "number") return digitsOf(value);
  if (typeof value === "object" && value !== null) return charactersWithin(value, weight, levels);
  return value === false ? 5 : 4;
}

function charactersWithin(node: object, weight: Weight, levels: number): number {
  if (!(levels > 0)) return Number.NaN;
  // One bracket, and for each entry its comma or the other bracket.
  let characters = 1;
  if (Array.isArray(node)) {
    for (let index = 0; index < node.length; index++) {
      characters += 1 + charactersOf(node[index], weight, levels - 1);
    }
  } else {
    for (const name in node) {
      if (!hasOwn.call(node, name)) continue;
      const member = (node as Readonly<Record<string, unknown>>)[name];
      weight.members++;
      characters += name.length + 4 + charactersOf(member, weight, levels - 1);
    }
  }
  return characters === 1 ? 2 : characters;
}

/**
 * The fewest characters that write a number: those that JavaScript writes, which has the fewest digits that tell it
 * from its neighbours, unless an exponent is shorter. Where one may be, 1 is said, and the text has to be scanned.
 */
function digitsOf(number: number): number {
  const size = Math.abs(number);
  if (size < 10 && Number.isInteger(number)) return number < 0 ? 2 : 1;
  if (size === Number.POSITIVE_INFINITY) return Number.NaN;
  return size >= 1 && size < 1e15 && size % 1000 !== 0 ? String(number).length : 1;
}

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
    switch (text.charCodeAt(at)) {
      case 0x22: {
        const start = at;
        at = endOfString(text, at);
        if (at < 0) return { members, depth: deepest, longest };
        if (at - start - 1 > longest) longest = at - start - 1;
        break;
      }
      case 0x3a: // :
        members++;
        break;
      case 0x5b: // [
      case 0x7b: // {
        if (++depth > deepest) deepest = depth;
        if (!(depth <= maxDepth)) return { members, depth: Number.POSITIVE_INFINITY, longest };
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth--;
    }
  }
  return { members, depth: deepest, longest };
}

/** Finds the quotation mark that ends the string which begins at `start`; -1 when there is none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && text.charCodeAt(end - 1) === 0x5c && isEscaped(text, end))
    end = text.indexOf('"', end + 1);
  return end;
}

/** A character is escaped when an odd number of backslashes stands before it. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 0x5c) before--;
  return (at - before) % 2 === 0;
}

const hasOwn = Object.prototype.hasOwnProperty;

/**
 * Counts the members of a parsed value as `scanJson` does in its text: where the two differ, a name stands twice.
 * Gives NaN when a number was too great for a double and became an infinity.
 */
export function countMembers(node: unknown): number {
  if (typeof node === "object" && node !== null) return membersWithin(node);
  return typeof node === "number" && !Number.isFinite(node) ? Number.NaN : 0;
}

function membersWithin(node: object): number {
  let members = 0;
  if (Array.isArray(node)) {
    for (let index = 0; index < node.length; index++) members += countMembers(node[index]);
    return members;
  }
  for (const name in node) {
    if (!hasOwn.call(node, name)) continue; // V8 knows this form, and makes it free inside such a loop
    members += 1 + countMembers((node as Readonly<Record<string, unknown>>)[name]);
  }
  return members;
}

import { ownMembers } from "../runtime/object.js";

/** What the wire door takes at most. Each limit can be set; a limit that is not a number lets nothing in. */
export interface JsonLimits {
  /** Size of the text in UTF-8 bytes; 1 MiB unless set. */
  readonly maxBytes?: number;
  /** How many objects and arrays may lie inside each other; 64 unless set, and never more than 1000. */
  readonly maxDepth?: number;
  /** Length of any one string or member name in UTF-16 code units; 262 144 unless set. */
  readonly maxStringLength?: number;
}

/** How many objects and arrays may lie inside each other, in a text or in a live value. */
export const MAX_DEPTH = 64;

/** Beyond this depth, code that walks a value by recursion (`JSON.stringify` too) is near the end of its stack. */
const DEEPEST = 1000;

const DEFAULTS: Required<JsonLimits> = {
  maxBytes: 1_048_576,
  maxDepth: MAX_DEPTH,
  maxStringLength: 262_144,
};

/** Fills in the defaults; a limit counts only as an own member, whatever `Object.prototype` carries. */
export function withDefaults(limits?: JsonLimits): Required<JsonLimits> {
  if (limits === undefined) return DEFAULTS;
  const { maxBytes, maxDepth, maxStringLength } = ownMembers(limits);
  return {
    maxBytes: maxBytes ?? DEFAULTS.maxBytes,
    maxDepth: Math.min(maxDepth ?? DEFAULTS.maxDepth, DEEPEST),
    maxStringLength: maxStringLength ?? DEFAULTS.maxStringLength,
  };
}

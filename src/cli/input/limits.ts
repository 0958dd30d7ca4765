/** How much a reader takes before it refuses. */
export interface Limits {
  /** The longest line or record, without its line end. */
  readonly maxLineBytes: number;
  /** The deepest nesting of a record. */
  readonly maxDepth: number;
}

export const DEFAULT_LIMITS: Limits = { maxLineBytes: 1 << 20, maxDepth: 64 };

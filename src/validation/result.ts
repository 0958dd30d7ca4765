import type { Issue } from "./issue.js";

/** A `safeParse` that worked, or why not. */
export type SafeParseResult<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly issues: readonly Issue[] };

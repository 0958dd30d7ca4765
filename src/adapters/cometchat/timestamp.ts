/**
 * CometChat's times: whole seconds by the documentation, milliseconds in webhooks and sometimes elsewhere, numeric
 * text in the import form, and 0 for never. Below 10^12 a number counts seconds, as CometChat's own UI kit reads it.
 */
import { isRepresentableMs } from "../time.js";

/** The first number that counts milliseconds: 2001-09-09 as milliseconds, the year 33658 as seconds. */
const FIRST_MS = 1e12;

/** What a time field says. */
export type Timestamp =
  | { readonly kind: "time"; readonly ms: number }
  | { readonly kind: "absent" }
  | { readonly kind: "wrong"; readonly why: string };

const ABSENT: Timestamp = { kind: "absent" };

/** Reads a time field. `null`, an empty text and 0 say that there is none. */
export function readTimestamp(value: unknown, unit?: "s" | "ms"): Timestamp {
  if (value === undefined || value === null || value === "") return ABSENT;
  let count = value;
  if (typeof count === "string" && /^[0-9]{1,16}$/.test(count)) count = Number(count);
  if (count === 0) return ABSENT;
  if (typeof count !== "number" || !Number.isInteger(count) || count < 0)
    return { kind: "wrong", why: "expected a whole number of seconds or milliseconds since 1970" };
  const ms = (unit ?? (count < FIRST_MS ? "s" : "ms")) === "s" ? count * 1000 : count;
  if (!isRepresentableMs(ms))
    return { kind: "wrong", why: "expected seconds or milliseconds since 1970: this is after the year 9999" };
  return { kind: "time", ms };
}

/** A time as it is written, and whether the text said more than that. */
export interface WrittenTimestamp {
  /** Undefined when CometChat has no number for this instant: 1970 itself reads as never, before it as nothing. */
  readonly value: number | undefined;
  /** The number reads back as exactly these milliseconds. */
  readonly exact: boolean;
}

/** Writes milliseconds since 1970 as CometChat counts. Never a number that would be read back in the other unit. */
export function writeTimestamp(ms: number, unit: "s" | "ms" = "s"): WrittenTimestamp {
  const value = unit === "ms" && ms >= FIRST_MS ? ms : Math.floor(ms / 1000);
  if (value <= 0) return { value: undefined, exact: false };
  return { value, exact: value === ms || value * 1000 === ms };
}

/** RFC 3339 text as a point in time that can be compared: milliseconds, and what lies below them. */

/** A point in time. Compare `ms` first, then `below` as text. */
export interface Instant {
  /** Milliseconds since 1970-01-01T00:00:00Z; a leap second counts as the last millisecond before it ends. */
  readonly ms: number;
  /** The digits of the fraction after the third, without trailing zeros. */
  readonly below: string;
}

const PARTS = /^(\d\d\d\d)-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/** Days since 1970-01-01 of a date of the proleptic Gregorian calendar; `Date.UTC` maps years 0–99 to 1900–1999. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * Reads a text that `isDateTime` accepts.
 * @throws {RangeError} when the text does not have the shape of a date-time
 */
export function parseInstant(text: string): Instant {
  const parts = PARTS.exec(text);
  if (parts === null) throw new RangeError(`not an RFC 3339 date-time: ${JSON.stringify(text.slice(0, 40))}`);
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const offset = (parts[8] === "-" ? -1 : 1) * (Number(parts[9] ?? 0) * 60 + Number(parts[10] ?? 0));
  // A leap second is shown by no Date: it counts as the last instant of the second before it ends.
  const leap = second === 60;
  const fraction = leap ? "999" : (parts[7] ?? "");
  const days = daysFromCivil(year, month, day);
  const seconds = (hour * 60 + minute - offset) * 60 + (leap ? 59 : second);
  const ms = days * 86_400_000 + seconds * 1000 + Number(fraction.slice(0, 3).padEnd(3, "0"));
  return { ms, below: fraction.slice(3).replace(/0+$/, "") };
}

/** The instants of records, which have been checked: as their inputs were. */
import { daysFromCivil } from "../../runtime/calendar.js";
import { numberAt } from "../../runtime/date-time.js";
import { msOf } from "../time.js";

/** How `dateTimeOf`, and `Date.prototype.toISOString`, write an instant: `YYYY-MM-DDThh:mm:ss.sssZ`. */
const PLAIN_LENGTH = 24;

/**
 * As `msOf`, for text that is known to be a date-time: the form that nearly every sender writes is read by its places,
 * without being checked a second time.
 */
export function msOfChecked(text: string): ReturnType<typeof msOf> {
  const isPlain =
    text.length === PLAIN_LENGTH && text.charCodeAt(19) === 46 && (text.charCodeAt(23) | 32) === 122;
  const second = numberAt(text, 17, 19);
  if (!isPlain || second === 60) return msOf(text);
  const days = daysFromCivil(numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10));
  const minutes = days * 1440 + numberAt(text, 11, 13) * 60 + numberAt(text, 14, 16);
  return { ms: minutes * 60_000 + second * 1000 + numberAt(text, 20, 23), exact: true };
}

/**
 * Interval events: on a crowded channel PubNub counts, and lists who came and went only with Presence Deltas on.
 * Live events spell the lists `join`, `leave` and `timeout`; some pages of the documentation, and Events & Actions, otherwise.
 */
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import type { Conversion } from "./conversion.js";
import { type EventSource, extrasOf } from "./event-source.js";
import { type EventTime, readEventTime } from "./event-time.js";
import { LIST_NAMES, type ListName, listMeans, type PubNubExtras } from "./extras.js";
import { copyOf, own } from "./own.js";

/** Why a fresh snapshot is due after an interval that PubNub itself says is not complete. */
export const REFRESH_REASON = "here_now_refresh";

/** An interval's lists by user: a user who came and went has no knowable end. */
interface Listed {
  readonly users: ReadonlyMap<string, ListName>;
  readonly contradicted: ReadonlySet<string>;
}

/** Reads an interval event. */
export function readInterval(
  source: EventSource,
  conversion: Conversion,
  given?: EventTime,
  more: Partial<PubNubExtras> = {},
): void {
  const { event, channel, path } = source;
  const time = given ?? readEventTime(source);
  const { users, contradicted } = readLists(source, conversion);
  for (const [clientId, list] of users) {
    if (contradicted.has(clientId)) continue;
    const record: RealtimePresence = { channel, clientId, action: listMeans(list) };
    if (time.occurredAt !== undefined) record.occurredAt = time.occurredAt;
    const line = copyOf(more);
    line["action"] = "interval";
    line["list"] = list;
    const extras = extrasOf(source, line);
    conversion.record(record, time.order === undefined ? { extras } : { order: time.order, extras }, [
      ...path,
      list,
    ]);
  }
  const wantsRefresh = own(event, "here_now_refresh") === true || own(event, "hereNowRefresh") === true;
  if (wantsRefresh) conversion.mark("resync", channel, { reason: REFRESH_REASON });
  else if (contradicted.size > 0)
    conversion.mark("resync", channel, { reason: "an interval lists a user as come and as gone" });
  if (users.size === contradicted.size) readCount(source, conversion, wantsRefresh || contradicted.size > 0);
}

function readLists({ event, path }: EventSource, { take }: Conversion): Listed {
  const users = new Map<string, ListName>();
  const contradicted = new Set<string>();
  for (const name of LIST_NAMES) {
    const list = own(event, name);
    if (!Array.isArray(list)) continue;
    if (list.length === 0) take("dropped", [...path, name], "an empty list");
    for (const [index, user] of list.entries()) {
      const before = users.get(user);
      if (before === undefined) users.set(user, name);
      else if (listMeans(before) === listMeans(name))
        take("ignored", [...path, name, index], "the interval lists the user twice");
      else {
        contradicted.add(user);
        for (const list of [before, name])
          take("dropped", [...path, list], "a user is listed as come and as gone, in no order that is told");
      }
    }
  }
  return { users, contradicted };
}

/** An interval that lists nobody still counts: if it does not count whom we know, somebody was missed. */
function readCount(source: EventSource, conversion: Conversion, isMarked: boolean): void {
  const { event, channel } = source;
  const { known, mark } = conversion;
  const occupancy = Number(own(event, "occupancy"));
  const size = known.size(channel);
  const differs = !isMarked && size !== undefined && Number.isInteger(occupancy) && occupancy !== size;
  if (differs)
    mark("resync", channel, { reason: `the interval counts ${occupancy} users, and ${size} are known` });
  noteUncarried(source, conversion, isMarked || differs);
}

/** Without a record, nothing carries what the event and its message say besides. */
function noteUncarried(
  { path, wholePath = path, message }: EventSource,
  { take }: Conversion,
  isMarked: boolean,
): void {
  const why = "an interval that lists nobody: its count, time and origin have no record to stand on";
  if (!isMarked) {
    take("dropped", wholePath, why);
    return;
  }
  take("dropped", path, why);
  if (message === undefined) return;
  // The mark is written as a message of its own, with `a`, `b` and `f` that are made up.
  for (const name of new Set([...Object.keys(message), "a", "b", "f"]))
    take("dropped", [...wholePath, name], why);
}

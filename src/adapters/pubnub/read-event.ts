/** One presence event, in any of the forms that speak of one: join, leave, timeout, state-change, interval. */
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { type Conversion, dataOfState } from "./conversion.js";
import { type EventSource, extrasOf } from "./event-source.js";
import { readEventTime } from "./event-time.js";
import { own, ownText } from "./own.js";
import { readInterval } from "./read-interval.js";

const ACTIONS: ReadonlyMap<string, RealtimePresence["action"]> = new Map([
  ["join", "enter"],
  ["leave", "leave"],
  ["timeout", "leave"],
  ["state-change", "update"],
]);

/** Reads one event. */
export function readEvent(source: EventSource, conversion: Conversion): void {
  const { event, path, channel } = source;
  const name = ownText(event, "action");
  if (name === undefined || name === "interval") {
    readInterval(source, conversion);
    return;
  }
  const action = ACTIONS.get(name);
  const clientId = ownText(event, "uuid");
  const time = readEventTime(source);
  if (action === undefined || clientId === undefined) {
    conversion.take(
      "ignored",
      path,
      `an action that presence does not know: ${JSON.stringify(name.slice(0, 40))}`,
    );
    return;
  }
  const record: RealtimePresence = { channel, clientId, action };
  const state = own(event, source.stateName);
  const data = dataOfState(state, [...path, source.stateName], conversion.take);
  if (data !== undefined) record.data = data;
  if (time.occurredAt !== undefined) record.occurredAt = time.occurredAt;
  const extras = extrasOf(source, name === "timeout" ? { action: "timeout" } : {});
  conversion.record(record, time.order === undefined ? { extras } : { order: time.order, extras }, path);
}

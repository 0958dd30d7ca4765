/** One presence event, in any of the forms that speak of one: join, leave, timeout, state-change, interval. */
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { addRecord, type Conversion, dataOfState, recordOf } from "./conversion.js";
import { type EventSource, extrasOf, fieldsOf, stateNameOf } from "./event-source.js";
import { readEventTime } from "./event-time.js";
import { note } from "./notes.js";
import { readInterval } from "./read-interval.js";
import { isNoTime, orderOfTimetoken } from "./timetoken.js";
import { pointerTo } from "./where.js";

function meaningOf(action: string): RealtimePresence["action"] | undefined {
  if (action === "join") return "enter";
  if (action === "leave" || action === "timeout") return "leave";
  return action === "state-change" ? "update" : undefined;
}

/** Reads one event. */
export function readEvent(source: EventSource, conversion: Conversion): void {
  const fields = fieldsOf(source);
  const { timetoken } = source;
  const occurredAt = readEventTime(fields, timetoken, source, source.stamp);
  // What was published at the same instant, to the millisecond or second that the event says, has this order.
  const order = timetoken === undefined || isNoTime(timetoken) ? undefined : orderOfTimetoken(timetoken);
  const { action: name, uuid, state } = fields;
  if (typeof name !== "string" || name === "interval") {
    readInterval(source, fields, occurredAt, order, conversion);
    return;
  }
  const action = meaningOf(name);
  if (action === undefined || typeof uuid !== "string") {
    const shown = JSON.stringify(name.slice(0, 40));
    note(conversion, "ignored", pointerTo(source), `an action that presence does not know: ${shown}`);
    return;
  }
  const data =
    state === undefined ? undefined : dataOfState(state, conversion, source, `/${stateNameOf(source.form)}`);
  const extras = extrasOf(source, fields, name === "timeout" ? name : undefined);
  const record = recordOf(source.channel, uuid, action, data, occurredAt);
  addRecord(conversion, record, { id: undefined, order, extras }, source);
}

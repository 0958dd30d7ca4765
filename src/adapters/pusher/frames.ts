/** The `data` of a frame: JSON text inside the frame's JSON, which is looked into before anything is checked. */
import { own } from "./refuse.js";

/** The names of the frames that this adapter reads or writes. */
export const EVENT = {
  established: "pusher:connection_established",
  subscribe: "pusher:subscribe",
  succeeded: "pusher_internal:subscription_succeeded",
  added: "pusher_internal:member_added",
  removed: "pusher_internal:member_removed",
  watchlist: "pusher_internal:watchlist_events",
  count: "pusher_internal:subscription_count",
} as const;

/** Pusher makes a channel a presence channel by its name. */
export const PREFIX = "presence-";

/**
 * The frame with its `data` parsed. Text that is no JSON stays text, as in Pusher's own client; the check of the form
 * then decides.
 */
export function decodeFrame(frame: object): Record<string, unknown> {
  const decoded: Record<string, unknown> = { event: own(frame, "event"), data: parsed(own(frame, "data")) };
  for (const key of ["channel", "user_id"]) {
    const value = own(frame, key);
    if (value !== undefined) decoded[key] = value;
  }
  return decoded;
}

function parsed(data: unknown): unknown {
  if (typeof data !== "string") return data;
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return data;
  }
}

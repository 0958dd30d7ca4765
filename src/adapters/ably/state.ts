/**
 * An SDK's `ChannelStateChange` (TH1 to TH6): for callers who see an SDK's events rather than frames. Detached or
 * failed forgets the set (RTP5a), suspended keeps it (RTP5f), and the others say nothing by themselves.
 */
import { checkAblyChannelState } from "../../generated/providers/ably-channel-state.check.js";
import { channelOf } from "./context.js";
import { noteOthers } from "./lists.js";
import { addMark } from "./marks.js";
import { own } from "./members.js";
import { addNote, type Reading, setAttached } from "./reading.js";

/** Tells a channel state change. */
export const isChannelState = (value: object): boolean => checkAblyChannelState(value);

const CURRENT: ReadonlySet<string> = new Set(["current"]);

/** Adds what a channel state change says. */
export function readChannelState(change: object, reading: Reading): void {
  const channel = channelOf(undefined, reading, "", "");
  const current = own(change, "current") as string;
  if (current !== "attached") setAttached(reading, channel, false, "");
  if (current === "detached" || current === "failed") {
    addMark(reading, "clear", channel);
    noteOthers(change, CURRENT, "", reading);
    return;
  }
  const message =
    current === "suspended"
      ? "a suspended channel keeps its set (RTP5f)"
      : `the state ${current} says nothing about the set`;
  addNote(reading, "ignored", "", message);
}

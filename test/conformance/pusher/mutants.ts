/** Mistakes that one can make when reading Pusher. Each must be caught by the comparison with the real client. */
import { pusher } from "../../../src/adapters/pusher/index.js";
import type { PresenceInput, RealtimePresence } from "../../../src/index.js";
import type { Reader } from "./differential.js";

export const read: Reader = (payload) => pusher.toCanonical(payload).inputs;

const onRecords =
  (change: (record: RealtimePresence) => RealtimePresence | undefined): Reader =>
  (payload) =>
    read(payload).flatMap((input): PresenceInput[] => {
      if (!("record" in input)) return [input];
      const record = change(input.record);
      return record === undefined ? [] : [{ ...input, record }];
    });

function without<K extends keyof RealtimePresence>(record: RealtimePresence, key: K): RealtimePresence {
  const { [key]: _, ...rest } = record;
  return rest as RealtimePresence;
}

export const MUTANTS: Readonly<Record<string, Reader>> = {
  "a snapshot merges": (payload) =>
    read(payload).filter((input) => !("mark" in input && input.mark === "sync-end")),
  "a snapshot lists ids rather than hash": (payload) =>
    pusher.toCanonical(payload, { trustIds: true }).inputs,
  "a snapshot clears and lists nobody": (payload) =>
    read(payload).filter((input) => !("record" in input && input.record.action === "present")),
  "a removal is missed": onRecords((record) => (record.action === "leave" ? undefined : record)),
  "an addition is missed": onRecords((record) => (record.action === "enter" ? undefined : record)),
  "user_info is dropped": onRecords((record) => without(record, "data")),
  "data that is no object is dropped": onRecords((record) =>
    record.data !== undefined && Object.hasOwn(record.data, "$data") ? without(record, "data") : record,
  ),
  "the number 7 is another user than its text": (payload) =>
    read(payload).map((input) =>
      "record" in input && input.record.action === "leave" && JSON.stringify(payload).match(/user_id\\?":\d/)
        ? { ...input, record: { ...input.record, clientId: `#${input.record.clientId}` } }
        : input,
    ),
  "the channel is ignored": (payload) =>
    read({ ...payload, channel: "channel" in payload && CURRENT.channel } as typeof payload),
  "ids that look like numbers are skipped": onRecords((record) =>
    /^\d+$/.test(record.clientId) ? undefined : record,
  ),
  "prototype names are skipped": onRecords((record) => (record.clientId in {} ? undefined : record)),
};

/** The channel of the sequence that runs, for the mutant that takes every frame for its own. */
export const CURRENT = { channel: "" };

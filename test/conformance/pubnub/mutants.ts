/** Mistakes that one can make when reading PubNub. Each must be caught by the comparison with PubNub's own parsers. */
import { pubnub } from "../../../src/adapters/pubnub/index.js";
import type { PresenceEnvelope, PresenceInput, RealtimePresence } from "../../../src/index.js";
import type { Reader } from "./differential.js";

export const read: Reader = (payload, context) => pubnub.toCanonical(payload, context).inputs;

const onEnvelopes =
  (change: (envelope: PresenceEnvelope) => PresenceEnvelope | undefined): Reader =>
  (payload, context) =>
    read(payload, context).flatMap((input): PresenceInput[] => {
      const kept = "record" in input ? change(input) : input;
      return kept === undefined ? [] : [kept];
    });

const onRecords = (change: (record: RealtimePresence) => RealtimePresence | undefined): Reader =>
  onEnvelopes((envelope) => {
    const record = change(envelope.record);
    return record === undefined ? undefined : { ...envelope, record };
  });

const extra = (envelope: PresenceEnvelope, name: string): unknown => envelope.extras?.[name];

function withoutData(record: RealtimePresence): RealtimePresence {
  const { data: _, ...rest } = record;
  return rest;
}

/** Seconds of the event in the place of the finer time of its publication. */
const secondsAs =
  (unit: number): ((envelope: PresenceEnvelope) => PresenceEnvelope) =>
  (envelope) => {
    const event = extra(envelope, "event") as { timestamp?: number | string } | undefined;
    if (event?.timestamp === undefined) return envelope;
    const { order: _, ...rest } = envelope;
    const occurredAt = new Date(Number(event.timestamp) * unit).toISOString();
    return { ...rest, record: { ...envelope.record, occurredAt } };
  };

export const MUTANTS: Readonly<Record<string, Reader>> = {
  "a timeout is ignored": onEnvelopes((envelope) =>
    extra(envelope, "action") === "timeout" ? undefined : envelope,
  ),
  "an interval's lists are ignored": onEnvelopes((envelope) =>
    extra(envelope, "action") === "interval" ? undefined : envelope,
  ),
  "an interval's timeouts are ignored": onEnvelopes((envelope) =>
    extra(envelope, "list") === "timeout" ? undefined : envelope,
  ),
  "an interval's users all join": onEnvelopes((envelope) =>
    extra(envelope, "action") === "interval"
      ? { ...envelope, record: { ...envelope.record, action: "enter" } }
      : envelope,
  ),
  "hereNow is ignored": onRecords((record) => (record.action === "present" ? undefined : record)),
  "a state-change is ignored": onRecords((record) => (record.action === "update" ? undefined : record)),
  "states are dropped": onRecords(withoutData),
  "a state that is no map is dropped": onRecords((record) =>
    record.data !== undefined && Object.hasOwn(record.data, "$data") ? withoutData(record) : record,
  ),
  "the first -pnpres of a name is stripped": onRecords((record) => ({
    ...record,
    channel: `${record.channel}-pnpres`.replace("-pnpres", ""),
  })),
  "prototype names are skipped": onRecords((record) => (record.clientId in {} ? undefined : record)),
  "seconds are milliseconds": (payload, context) =>
    read(payload, context).map((input) => ("record" in input ? secondsAs(1)(input) : input)),
};

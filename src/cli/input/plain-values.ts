/** The input that a scan found in a line, as a value: channels and data that came before are shared. */
import type { Buffer } from "node:buffer";
import type { PresenceEnvelope, PresenceInput } from "../../generated/presence-input.js";
import { PRESENCE_ACTIONS, type RealtimePresence } from "../../generated/realtime-presence.js";
import { knownTexts, knownValues } from "./known-texts.js";
import * as plain from "./plain-input.js";
import { placeOf } from "./plain-members.js";
import type { TextBlock } from "./read-json.js";

/** Makes inputs of what was found. Their members are in the order of the schema, not that of the line. */
export type ReadInput = (found: plain.PlainInput, texts: TextBlock) => PresenceInput;

/** @param make makes the object that a JSON text writes; it may be shared */
export function inputReader(make: (text: string) => Record<string, unknown>): ReadInput {
  const names = knownTexts();
  const data = knownValues(make);

  const textOf = (
    { places }: plain.PlainInput,
    bit: number,
    { bytes, ascii }: TextBlock,
    isShared: boolean,
  ): string => {
    const place = placeOf(bit);
    const from = places[place] as number;
    const to = places[place + 1] as number;
    if (!ascii) return bytes.toString("utf8", from, to);
    return isShared ? names(bytes, from, to) : bytes.toString("latin1", from, to);
  };

  const objectOf = (found: plain.PlainInput, bit: number, texts: TextBlock): Record<string, unknown> => {
    const { bytes, ascii } = texts;
    if (!ascii) return make(textOf(found, bit, texts, false));
    const place = placeOf(bit);
    return data(bytes, found.places[place] as number, found.places[place + 1] as number);
  };

  const recordOf = (found: plain.PlainInput, texts: TextBlock): RealtimePresence => {
    const { seen } = found;
    const record: RealtimePresence = {
      channel: textOf(found, plain.CHANNEL, texts, true),
      clientId: textOf(found, plain.CLIENT_ID, texts, false),
      action: actionOf(found, texts.bytes),
    };
    if ((seen & plain.CONNECTION_ID) !== 0)
      record.connectionId = textOf(found, plain.CONNECTION_ID, texts, false);
    if ((seen & plain.DATA) !== 0) record.data = objectOf(found, plain.DATA, texts);
    if ((seen & plain.SINCE) !== 0) record.since = textOf(found, plain.SINCE, texts, false);
    if ((seen & plain.OCCURRED_AT) !== 0) record.occurredAt = textOf(found, plain.OCCURRED_AT, texts, false);
    return record;
  };

  return (found, texts) => {
    const record = recordOf(found, texts);
    if (plain.isBare(found)) return record;
    const { seen } = found;
    const envelope: { -readonly [Name in keyof PresenceEnvelope]: PresenceEnvelope[Name] } = { record };
    if ((seen & plain.TENANT_ID) !== 0) envelope.tenantId = textOf(found, plain.TENANT_ID, texts, true);
    if ((seen & plain.ID) !== 0) envelope.id = textOf(found, plain.ID, texts, false);
    if ((seen & plain.ORDER) !== 0) envelope.order = textOf(found, plain.ORDER, texts, false);
    if ((seen & plain.PROVIDER) !== 0) envelope.provider = textOf(found, plain.PROVIDER, texts, true);
    if ((seen & plain.RECEIVED_AT) !== 0)
      envelope.receivedAt = textOf(found, plain.RECEIVED_AT, texts, false);
    if ((seen & plain.TTL) !== 0) envelope.ttl = Number(textOf(found, plain.TTL, texts, false));
    if ((seen & plain.EXTRAS) !== 0) envelope.extras = objectOf(found, plain.EXTRAS, texts);
    return envelope;
  };
}

/** The actions by the first letters of their names. */
const ACTIONS: ReadonlyMap<number, RealtimePresence["action"]> = new Map(
  PRESENCE_ACTIONS.map((action) => [action.charCodeAt(0), action]),
);

/** Only actions were found. */
const actionOf = ({ places }: plain.PlainInput, bytes: Buffer): RealtimePresence["action"] =>
  ACTIONS.get(bytes[places[placeOf(plain.ACTION)] ?? 0] ?? 0) ?? "present";

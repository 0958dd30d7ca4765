/** One input to one Ably presence message: wire (numbers, encoded data) or SDK object (words, decoded data). */
import type { PresenceEnvelope } from "../../generated/presence-input.js";
import type { AblyPresenceMessage } from "../../generated/providers/ably-presence-message.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import type { Note } from "../adapter.js";
import { dateTimeOf, msOf } from "../time.js";
import { codeOf } from "./actions.js";
import { decodedValue, encodeData, type RememberedEncoding } from "./encode.js";
import { escapeStep, isObject } from "./members.js";
import { orderOf } from "./order.js";
import { refuse } from "./refuse.js";
import { ablyMessageSize } from "./size.js";

/** A presence message as it stands in a JSON frame, a REST body or a webhook. */
export interface AblyWireMessage {
  id?: string;
  action: number;
  clientId: string;
  connectionId?: string;
  data?: string;
  encoding?: string;
  extras?: Record<string, unknown>;
  timestamp?: number;
}

/** A presence message as ably-js 2 hands it out. */
export interface AblySdkMessage {
  id?: string;
  action: RealtimePresence["action"];
  clientId: string;
  connectionId?: string;
  /** Text, JSON or, for binary data, a `Uint8Array`. */
  data?: Exclude<AblyPresenceMessage["data"], undefined>;
  /** `null` where ably-js has decoded all of it. */
  encoding?: string | null;
  extras?: Record<string, unknown>;
  timestamp?: number;
}

/** What writing one record needs to know. */
export interface Writing {
  readonly notes: Note[];
  readonly maxMessageSize: number | undefined;
}

/** An envelope, and where it stood in the list of inputs. */
export interface Placed {
  readonly envelope: PresenceEnvelope;
  /** JSON Pointer of the input. */
  readonly pointer: string;
  /** JSON Pointer of the record: the same, or one step below it. */
  readonly recordPointer: string;
}

/** Writes the wire form. */
export function wireMessageOf(
  placed: Placed,
  writing: Writing,
  action: RealtimePresence["action"],
): AblyWireMessage {
  const { record } = placed.envelope;
  const remembered = rememberedOf(placed);
  const { data, encoding, problem } = encodeData(record.data, remembered);
  if (problem !== undefined) {
    const message = `encoded as ${encoding ?? "text"} instead of ${remembered.encoding}: ${problem}`;
    writing.notes.push({ code: "dropped", path: `${placed.pointer}/extras/encoding`, message });
  }
  const out: AblyWireMessage = { action: codeOf(action), clientId: record.clientId };
  fill(out, placed, writing);
  if (data !== undefined) out.data = data;
  if (encoding !== undefined) out.encoding = encoding;
  checkSize(out, placed, writing);
  return out;
}

/** Writes the SDK form. */
export function sdkMessageOf(
  placed: Placed,
  writing: Writing,
  action: RealtimePresence["action"],
): AblySdkMessage {
  const { record } = placed.envelope;
  const out: AblySdkMessage = { action, clientId: record.clientId };
  fill(out, placed, writing);
  const { undecoded, encoding } = rememberedOf(placed);
  if (record.data !== undefined) {
    out.data = decodedValue(record.data) as Exclude<AblySdkMessage["data"], undefined>;
    if (undecoded !== undefined) out.encoding = undecoded;
    else if (typeof out.data !== "string" || encoding !== undefined) out.encoding = null;
  } else if (undecoded !== undefined) out.encoding = undecoded;
  if (writing.maxMessageSize !== undefined) {
    checkSize({ ...out, ...encodeData(record.data) }, placed, writing);
  }
  return out;
}

/** The members that both forms have alike. */
function fill(out: AblyWireMessage | AblySdkMessage, placed: Placed, writing: Writing): void {
  const { envelope, pointer, recordPointer } = placed;
  const { record } = envelope;
  if (envelope.id !== undefined) out.id = envelope.id;
  if (record.connectionId !== undefined) out.connectionId = record.connectionId;
  if (envelope.extras !== undefined && isOurs(envelope, "extras"))
    out.extras = envelope.extras?.["extras"] as Record<string, unknown>;
  const timestamp = timestampFor(record.occurredAt, recordPointer, writing);
  if (timestamp !== undefined) out.timestamp = timestamp;

  const { notes } = writing;
  if (record.since !== undefined)
    drop(notes, `${recordPointer}/since`, "an Ably message does not say since when");
  if (envelope.tenantId !== undefined) drop(notes, `${pointer}/tenantId`, "Ably knows no tenants");
  if (envelope.receivedAt !== undefined) drop(notes, `${pointer}/receivedAt`, "only the receiver's to say");
  if (envelope.ttl !== undefined)
    drop(notes, `${pointer}/ttl`, "Ably keeps a member as long as its connection");
  if (envelope.order !== undefined && envelope.order !== impliedOrder(envelope)) {
    drop(notes, `${pointer}/order`, "Ably orders by the message's id");
  }
  if (envelope.provider !== undefined && envelope.provider !== "ably") {
    drop(notes, `${pointer}/provider`, "the message is Ably's now");
  }
  if (envelope.extras === undefined) return;
  const keys = Object.keys(envelope.extras);
  if (keys.length === 0) drop(notes, `${pointer}/extras`, "an empty rest is none");
  for (const key of keys) {
    if (!isOurs(envelope, key)) {
      drop(notes, `${pointer}/extras/${escapeStep(key)}`, "not what Ably's messages carry");
    }
  }
}

function drop(notes: Note[], path: string, message: string): void {
  notes.push({ code: "dropped", path, message });
}

/** The order that a reader of the message will work out. */
const impliedOrder = ({ id, record: { connectionId } }: PresenceEnvelope): string | undefined =>
  id === undefined || connectionId === undefined ? undefined : orderOf(id, connectionId);

/** Tells what this adapter put into an envelope's extras from what somebody else did. */
function isOurs({ provider, extras }: PresenceEnvelope, key: string): boolean {
  if (provider !== "ably" && provider !== "ably-chat") return false;
  const value = extras?.[key];
  if (key === "extras") return isObject(value);
  return (key === "encoding" || key === "undecoded") && typeof value === "string" && value !== "";
}

function timestampFor(
  occurredAt: string | undefined,
  recordPointer: string,
  { notes }: Writing,
): number | undefined {
  if (occurredAt === undefined) return undefined;
  const exact = exactMs(occurredAt);
  const ms = exact ?? msOf(occurredAt).ms;
  if (ms <= 0 || (ms >= 1e9 && ms < 1e10)) {
    const message = "Ably's timestamps are milliseconds after 1970, and none that could be seconds";
    drop(notes, `${recordPointer}/occurredAt`, message);
    return undefined;
  }
  if (exact === undefined && dateTimeOf(ms) !== occurredAt) {
    const message = "written as whole milliseconds, in UTC";
    notes.push({ code: "derived", path: `${recordPointer}/occurredAt`, message });
  }
  return ms;
}

/** The second that was read last, as text up to the fraction, and where it begins: streams stay in one for long. */
let secondText = "?";
let secondMs = 0;

/** The milliseconds of a text just as `dateTimeOf` writes it, when it is of the second that was read last. */
function exactMs(text: string): number | undefined {
  if (text.length !== 24 || text.charCodeAt(23) !== 0x5a) return undefined;
  if (!text.startsWith(secondText)) {
    const { ms } = msOf(text);
    if (dateTimeOf(ms) !== text) return undefined;
    secondText = text.slice(0, 20);
    secondMs = ms - Number(text.slice(20, 23));
    return ms;
  }
  return secondMs + Number(text.slice(20, 23));
}

const NOTHING: RememberedEncoding = {};

/** The encoding that an envelope of our own remembers. */
function rememberedOf({ envelope }: Placed): RememberedEncoding {
  const { extras } = envelope;
  if (extras === undefined) return NOTHING;
  return {
    encoding: isOurs(envelope, "encoding") ? (extras?.["encoding"] as string) : undefined,
    undecoded: isOurs(envelope, "undecoded") ? (extras?.["undecoded"] as string) : undefined,
  };
}

function checkSize(
  message: { readonly clientId: string; readonly data?: unknown; readonly extras?: unknown },
  { pointer }: Placed,
  { maxMessageSize }: Writing,
): void {
  if (maxMessageSize === undefined) return;
  const size = ablyMessageSize(message);
  if (size > maxMessageSize) {
    const text = `the message has ${size} bytes as Ably counts (TP5), ${maxMessageSize} are allowed`;
    refuse(pointer, "size", text, "presence input");
  }
}

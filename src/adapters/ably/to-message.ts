/** One input to one Ably presence message: wire (numbers, encoded data) or SDK object (words, decoded data). */
import type { AblyPresenceMessage } from "../../generated/providers/ably-presence-message.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { codeOf } from "./actions.js";
import { decodedValue, encodeData, type RememberedEncoding } from "./encode.js";
import { refuse } from "./refuse.js";
import { ablyMessageSize } from "./size.js";
import { type Placed, pointerOf } from "./steps.js";
import { addNote, isOurs, reportLoss, timestampFor, type Writing } from "./writing.js";

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
    const why = `encoded as ${encoding ?? "text"} instead of ${remembered.encoding}: ${problem}`;
    addNote(writing, "dropped", `${pointerOf(placed)}/extras/encoding`, why);
  }
  const timestamp = timestampFor(placed, writing);
  reportLoss(placed, writing);
  const message = wireLiteral(placed, codeOf(action), timestamp, data, encoding);
  if (writing.maxMessageSize !== undefined) checkSize(message, placed, writing.maxMessageSize);
  return message;
}

/** The usual message as a literal, which is smaller and faster for every later reader; others member by member. */
function wireLiteral(
  placed: Placed,
  action: number,
  timestamp: number | undefined,
  data: string | undefined,
  encoding: string | undefined,
): AblyWireMessage {
  const { id, record } = placed.envelope;
  const { clientId, connectionId } = record;
  const extras = extrasFor(placed);
  if (extras === undefined && timestamp !== undefined && data !== undefined && encoding !== undefined) {
    if (id !== undefined && connectionId !== undefined) {
      return { action, clientId, id, connectionId, timestamp, data, encoding };
    }
  }
  const message: AblyWireMessage = { action, clientId };
  if (id !== undefined) message.id = id;
  if (connectionId !== undefined) message.connectionId = connectionId;
  if (extras !== undefined) message.extras = extras;
  if (timestamp !== undefined) message.timestamp = timestamp;
  if (data !== undefined) message.data = data;
  if (encoding !== undefined) message.encoding = encoding;
  return message;
}

/** Writes the SDK form. */
export function sdkMessageOf(
  placed: Placed,
  writing: Writing,
  action: RealtimePresence["action"],
): AblySdkMessage {
  const { record } = placed.envelope;
  const remembered = rememberedOf(placed);
  const data = record.data === undefined ? undefined : (decodedValue(record.data) as AblySdkMessage["data"]);
  const timestamp = timestampFor(placed, writing);
  reportLoss(placed, writing);
  const message = sdkLiteral(placed, action, timestamp, data, remembered);
  if (writing.maxMessageSize !== undefined) {
    checkSize({ ...message, ...encodeData(record.data) }, placed, writing.maxMessageSize);
  }
  return message;
}

function sdkLiteral(
  placed: Placed,
  action: RealtimePresence["action"],
  timestamp: number | undefined,
  data: AblySdkMessage["data"],
  remembered: RememberedEncoding,
): AblySdkMessage {
  const { id, record } = placed.envelope;
  const { clientId, connectionId } = record;
  const extras = extrasFor(placed);
  // ably-js says null where it has decoded something, and what is left where it could not.
  const decoded = data !== undefined && (typeof data !== "string" || remembered.encoding !== undefined);
  const encoding = remembered.undecoded ?? (decoded ? null : undefined);
  if (extras === undefined && timestamp !== undefined && data !== undefined && encoding !== undefined) {
    if (id !== undefined && connectionId !== undefined) {
      return { action, clientId, id, connectionId, timestamp, data, encoding };
    }
  }
  const message: AblySdkMessage = { action, clientId };
  if (id !== undefined) message.id = id;
  if (connectionId !== undefined) message.connectionId = connectionId;
  if (extras !== undefined) message.extras = extras;
  if (timestamp !== undefined) message.timestamp = timestamp;
  if (data !== undefined) message.data = data;
  if (encoding !== undefined) message.encoding = encoding;
  return message;
}

/** The extras that a message came with. */
function extrasFor({ envelope }: Placed): Record<string, unknown> | undefined {
  if (envelope.extras === undefined || !isOurs(envelope, "extras")) return undefined;
  return envelope.extras["extras"] as Record<string, unknown>;
}

const NOTHING: RememberedEncoding = { encoding: undefined, undecoded: undefined };

/** The encoding that an envelope of our own remembers. */
function rememberedOf({ envelope }: Placed): RememberedEncoding {
  const { extras } = envelope;
  if (extras === undefined) return NOTHING;
  return {
    encoding: isOurs(envelope, "encoding") ? (extras["encoding"] as string) : undefined,
    undecoded: isOurs(envelope, "undecoded") ? (extras["undecoded"] as string) : undefined,
  };
}

function checkSize(
  message: { readonly clientId: string; readonly data?: unknown; readonly extras?: unknown },
  placed: Placed,
  maxMessageSize: number,
): void {
  const size = ablyMessageSize(message);
  if (size > maxMessageSize) {
    const text = `the message has ${size} bytes as Ably counts (TP5), ${maxMessageSize} are allowed`;
    refuse(pointerOf(placed), "size", text, "presence input");
  }
}

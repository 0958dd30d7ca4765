/** What the caller knows and a payload does not say. */
import { hasOwn } from "../../runtime/object.js";
import { isInstant } from "../time.js";
import { addNote, type Reading } from "./reading.js";
import { refuse } from "./refuse.js";

/** What `toCanonical` may be told beside the payload. */
export interface AblyToContext {
  /** The channel of a payload that names none. A payload's own channel wins. */
  readonly channel?: string;
  /** The tenant of every record and mark. No payload can name it. */
  readonly tenantId?: string;
  /** When the payload was received, as RFC 3339 text. */
  readonly receivedAt?: string;
  /** The client of a message that names none: a client's own `enter` carries no `clientId` (RTP8c). */
  readonly clientId?: string;
  /**
   * Whether the channel was attached before this ATTACHED. Only asked of an ATTACHED with RESUMED. An adapter with
   * memory knows; without memory it is `true` unless said otherwise: the frame then changes nothing (RTL12), which
   * can keep a member too long but never drops one.
   */
  readonly attached?: boolean;
  /** A REST array or page is the whole set, so members that it does not list are gone. Otherwise it is no snapshot. */
  readonly complete?: boolean;
}

/** The caller's context, its own members only: a polluted prototype names neither a tenant nor a client. */
export type Known = { readonly [Key in keyof AblyToContext]-?: AblyToContext[Key] | undefined };

/** @throws {PresenceValidationError} when the context itself is not usable */
export function startReading(
  context: AblyToContext,
  provider: string,
  attached?: ReadonlyMap<string, boolean>,
): Reading {
  const known: { -readonly [Key in keyof Known]: Known[Key] } = {
    channel: undefined,
    tenantId: undefined,
    receivedAt: undefined,
    clientId: undefined,
    attached: undefined,
    complete: undefined,
  };
  for (const key in context) {
    if (!hasOwn(context, key)) continue;
    switch (key) {
      case "channel":
        known.channel = textIn(context.channel, key);
        break;
      case "tenantId":
        known.tenantId = textIn(context.tenantId, key);
        break;
      case "clientId":
        known.clientId = textIn(context.clientId, key);
        break;
      case "receivedAt":
        known.receivedAt = textIn(context.receivedAt, key);
        break;
      case "attached":
        known.attached = context.attached;
        break;
      case "complete":
        known.complete = context.complete;
    }
  }
  if (known.receivedAt !== undefined && !isInstant(known.receivedAt)) {
    refuse("", "context", "the context's `receivedAt` must be an RFC 3339 date-time");
  }
  return {
    context: known,
    inputs: undefined,
    notes: undefined,
    undecoded: undefined,
    provider,
    attached,
    attachedNow: undefined,
  };
}

function textIn(value: unknown, name: string): string | undefined {
  if (typeof value === "string" || value === undefined) return value;
  return refuse("", "context", `the context's \`${name}\` must be text`);
}

/**
 * The channel of a payload: its own, else the context's. It is never guessed.
 *
 * @param pointer where the payload stands
 * @param member where in it the payload would name its channel, or "" for a form that never does
 */
export function channelOf(own: unknown, reading: Reading, pointer: string, member: string): string {
  if (typeof own === "string") return own;
  if (own !== undefined && own !== null) refuse(pointer + member, "type", "expected the channel's name");
  const { channel } = reading.context;
  if (channel === undefined) {
    refuse(pointer + member, "channel", "the payload names no channel: pass `channel` in the context");
  }
  if (member !== "") addNote(reading, "derived", pointer + member, "the context's channel");
  return channel;
}

/** What the caller knows and a payload does not say, and what a conversion gathers on its way. */
import type { PresenceEnvelope, PresenceInput } from "../../generated/presence-input.js";
import { isDateTime } from "../../runtime/date-time.js";
import type { Note } from "../adapter.js";
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

/** A conversion under way. */
export interface Reading {
  readonly context: Known;
  readonly inputs: PresenceInput[];
  readonly notes: Note[];
  /** The envelopes whose data is not decoded to the end, and where their messages stand. */
  undecoded: Undecoded[] | undefined;
  /** What every input is said to come from. */
  readonly provider: string;
  /** Which channels an adapter with memory knows to be attached or not; undefined without memory. */
  readonly attached: ReadonlyMap<string, boolean> | undefined;
  /** What this payload says about that. Taken over only when the whole payload was read. */
  attachedNow: Map<string, boolean> | undefined;
}

/** An envelope whose data is not decoded to the end. */
export interface Undecoded {
  readonly envelope: PresenceEnvelope;
  readonly pointer: string;
}

/** Notes whether a channel is attached from here on. */
export function setAttached(reading: Reading, channel: string, attached: boolean): void {
  reading.attachedNow ??= new Map();
  reading.attachedNow.set(channel, attached);
}

/** @throws {PresenceValidationError} when the context itself is not usable */
export function startReading(
  context: AblyToContext,
  provider: string,
  attached?: ReadonlyMap<string, boolean>,
): Reading {
  const known: Known = {
    channel: Object.hasOwn(context, "channel") ? context.channel : undefined,
    tenantId: Object.hasOwn(context, "tenantId") ? context.tenantId : undefined,
    receivedAt: Object.hasOwn(context, "receivedAt") ? context.receivedAt : undefined,
    clientId: Object.hasOwn(context, "clientId") ? context.clientId : undefined,
    attached: Object.hasOwn(context, "attached") ? context.attached : undefined,
    complete: Object.hasOwn(context, "complete") ? context.complete : undefined,
  };
  checkText(known.channel, "channel");
  checkText(known.tenantId, "tenantId");
  checkText(known.receivedAt, "receivedAt");
  checkText(known.clientId, "clientId");
  if (known.receivedAt !== undefined && !isDateTime(known.receivedAt)) {
    refuse("", "context", "the context's `receivedAt` must be an RFC 3339 date-time");
  }
  return {
    context: known,
    inputs: [],
    notes: [],
    undecoded: undefined,
    provider,
    attached,
    attachedNow: undefined,
  };
}

function checkText(value: unknown, name: string): void {
  if (value !== undefined && typeof value !== "string") {
    refuse("", "context", `the context's \`${name}\` must be text`);
  }
}

/**
 * The channel of a payload: its own, else the context's. It is never guessed.
 *
 * @param pointer where the payload would name it, or "" for a form that never does
 */
export function channelOf(own: unknown, reading: Reading, pointer: string): string {
  if (typeof own === "string") return own;
  if (own !== undefined && own !== null) refuse(pointer, "type", "expected the channel's name");
  const { channel } = reading.context;
  if (channel === undefined) {
    refuse(pointer, "channel", "the payload names no channel: pass `channel` in the context");
  }
  if (pointer !== "") {
    reading.notes.push({ code: "derived", path: pointer, message: "the context's channel" });
  }
  return channel;
}

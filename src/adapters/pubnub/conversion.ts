/** A conversion to inputs under way: what has been read, and what is known of who is there. */
import type { PresenceEnvelope, PresenceInput, PresenceMark } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { wrapData } from "../data.js";
import { withItem } from "../lists.js";
import type { PubNubToContext } from "./context.js";
import { type Noted, note } from "./notes.js";
import { refuse } from "./refuse.js";
import { ALONE, pointerTo, type Where } from "./where.js";

/** Who is known to be where, from what came in. */
export interface KnownUsers {
  /** How many users are on a channel; undefined when that is not known. */
  size(channel: string): number | undefined;
  /** Whether a user is on a channel. */
  has(channel: string, clientId: string): boolean;
  /** A payload was read: what it said is known. */
  keep(): void;
  /** It was refused: nothing of what it said so far is. */
  takeBack(): void;
  /** Sees every input before it is added, and may change it or keep it out. `at` is where it comes from. */
  admit(input: PresenceInput, at: string, on: Noted): PresenceInput | undefined;
}

/** A conversion under way. */
export interface Conversion extends Noted {
  readonly context: PubNubToContext;
  /** Undefined without a memory: then only the context can know. */
  readonly known: KnownUsers | undefined;
  inputs: PresenceInput[] | undefined;
  /** Where the interval stands that listed somebody last. */
  listing: string | undefined;
}

/** How many users are on a channel, if anybody knows. */
export const sizeOf = ({ known, context }: Conversion, channel: string): number | undefined =>
  known === undefined ? context.knownSize : known.size(channel);

/** Tells whether a user is known to be on a channel. */
export const isPresent = ({ known, context }: Conversion, channel: string, clientId: string): boolean =>
  known === undefined ? context.present === true : known.has(channel, clientId);

/** What an envelope holds beside its record: event id, order, extras. */
export interface Beside {
  readonly id: string | undefined;
  readonly order: string | undefined;
  readonly extras: Record<string, unknown> | undefined;
}

/** Adds a record. `where` it comes from in the payload, and `more` behind that, only a memory asks. */
export function addRecord(
  conversion: Conversion,
  record: RealtimePresence,
  { id, order, extras }: Beside,
  where: Where,
  more = "",
): void {
  const { tenantId, receivedAt } = conversion.context;
  const envelope: PresenceEnvelope = { record, provider: "pubnub" };
  if (id !== undefined) envelope.id = id;
  if (order !== undefined) envelope.order = order;
  if (extras !== undefined) envelope.extras = extras;
  if (tenantId !== undefined) envelope.tenantId = tenantId;
  if (receivedAt !== undefined) envelope.receivedAt = receivedAt;
  add(conversion, envelope, where, more);
}

/** Adds a mark. */
export function addMark(conversion: Conversion, mark: PresenceMark): void {
  stillText(mark.channel);
  const { tenantId } = conversion.context;
  if (tenantId !== undefined) mark.tenantId = tenantId;
  add(conversion, mark, ALONE, "");
}

/** Adds a snapshot of nobody: whoever is still held leaves. */
export function addEmptySnapshot(conversion: Conversion, channel: string, asOf: string | undefined): void {
  // A snapshot replaces: one that was never completed must not be carried on with.
  addMark(conversion, { mark: "sync-start", channel, restart: true });
  addMark(
    conversion,
    asOf === undefined ? { mark: "sync-end", channel } : { mark: "sync-end", channel, asOf },
  );
}

function add(conversion: Conversion, input: PresenceInput, where: Where, more: string): void {
  const { known } = conversion;
  const kept = known === undefined ? input : known.admit(input, pointerTo(where) + more, conversion);
  if (kept !== undefined) conversion.inputs = withItem(conversion.inputs, kept);
}

/** A name that the check has seen as text: live objects may answer otherwise when asked again. */
function stillText(name: string): void {
  if (typeof name !== "string") refuse("", "schema", "changed while it was read");
}

/** A record of which some members may not be known. */
export function recordOf(
  channel: string,
  clientId: string,
  action: RealtimePresence["action"],
  data: Record<string, unknown> | undefined,
  occurredAt: string | undefined,
): RealtimePresence {
  stillText(channel);
  stillText(clientId);
  if (data === undefined)
    return occurredAt === undefined
      ? { channel, clientId, action }
      : { channel, clientId, action, occurredAt };
  return occurredAt === undefined
    ? { channel, clientId, action, data }
    : { channel, clientId, action, data, occurredAt };
}

/** The `data` of a state; none for no state and for null, which is what the SDK makes of a user without one. */
export function dataOfState(
  state: unknown,
  conversion: Conversion,
  where: Where,
  more: string,
): Record<string, unknown> | undefined {
  if (state === undefined) return undefined;
  if (state === null) {
    note(conversion, "dropped", pointerTo(where) + more, "null: no state");
    return undefined;
  }
  const { data, wrapped } = wrapData(state);
  if (wrapped)
    note(
      conversion,
      "wrapped",
      pointerTo(where) + more,
      "a state that is no map, or has a `$data` of its own",
    );
  return data;
}

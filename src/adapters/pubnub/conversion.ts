/** A conversion to inputs under way: what has been read, and what is known of who is there. */
import type { PresenceEnvelope, PresenceInput } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import type { ToCanonical } from "../adapter.js";
import { wrapData } from "../data.js";
import type { PubNubToContext } from "./context.js";
import { type NoteTaker, takeNotes } from "./notes.js";
import { copyInto } from "./own.js";
import type { Path } from "./refuse.js";

/** Who is known to be where. */
export interface KnownMembers {
  /** How many users are on a channel; undefined when that is not known. */
  size(channel: string): number | undefined;
  /** Whether a user is on a channel; undefined when that is not known. */
  has(channel: string, clientId: string): boolean | undefined;
}

/** What an envelope holds beside its record. */
export type Beside = Pick<PresenceEnvelope, "id" | "order" | "extras">;

/** A conversion under way. */
export interface Conversion {
  readonly context: PubNubToContext;
  readonly known: KnownMembers;
  readonly take: NoteTaker["take"];
  /** Adds a record. `path` says where in the payload it comes from. */
  record(record: RealtimePresence, beside: Beside, path: Path): void;
  /** Adds a mark. */
  mark(mark: "sync-start" | "sync-end" | "resync", channel: string, more?: MarkDetails): void;
  result(): ToCanonical;
}

export interface MarkDetails {
  readonly restart?: true;
  readonly asOf?: string;
  readonly reason?: string;
}

/** Sees every input before it is added, and may change it or keep it out. */
export type Filter = (input: PresenceInput, path: Path, take: NoteTaker["take"]) => PresenceInput | undefined;

/** Begins a conversion. */
export function beginConversion(
  context: PubNubToContext,
  known: KnownMembers,
  filter: Filter = (input) => input,
): Conversion {
  const { notes, take } = takeNotes();
  const inputs: PresenceInput[] = [];
  const { tenantId, receivedAt } = context;
  const add = (input: PresenceInput, path: Path): void => {
    const kept = filter(input, path, take);
    if (kept !== undefined) inputs.push(kept);
  };
  return {
    context,
    known,
    take,
    record(record, beside, path) {
      const envelope: PresenceEnvelope = { record, provider: "pubnub" };
      if (beside.id !== undefined) envelope.id = beside.id;
      if (beside.order !== undefined) envelope.order = beside.order;
      if (beside.extras !== undefined) envelope.extras = beside.extras;
      if (tenantId !== undefined) envelope.tenantId = tenantId;
      if (receivedAt !== undefined) envelope.receivedAt = receivedAt;
      add(envelope, path);
    },
    mark(mark, channel, more) {
      const input: Record<string, unknown> = { mark, channel };
      if (tenantId !== undefined) input["tenantId"] = tenantId;
      if (more !== undefined) copyInto(input, more);
      add(input as unknown as PresenceInput, []);
    },
    result: () => ({ inputs, notes }),
  };
}

/** The `data` of a state; none for no state and for null, which is what the SDK makes of a user without one. */
export function dataOfState(
  state: unknown,
  path: Path,
  take: NoteTaker["take"],
): Record<string, unknown> | undefined {
  if (state === undefined) return undefined;
  if (state === null) {
    take("dropped", path, "null: no state");
    return undefined;
  }
  const { data, wrapped } = wrapData(state);
  if (wrapped) take("wrapped", path, "a state that is no map, or has a `$data` of its own");
  return data;
}

/** From inputs to `presence_state` and `presence_diff`, for the adapter without memory and the one with. */
import type { PresenceInput, PresenceMark } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import { presenceInput } from "../../validation/models.js";
import type { FromCanonical } from "../adapter.js";
import { isMark } from "../inputs.js";
import { DEFAULT_EVENTS, type PhoenixFromContext } from "./context.js";
import { createEntries, type Entries } from "./entries.js";
import { takeNotes } from "./notes.js";
import { type OutgoingRecord, readInput } from "./outgoing-record.js";
import type { PhoenixPayload } from "./payloads.js";
import { byConnectionId, type ReferenceNaming, type References } from "./references.js";

/** A snapshot that is being collected: its members by (clientId, connectionId or none). */
type OpenState = Map<string, OutgoingRecord>;

/** A diff that is being collected. */
interface OpenDiff {
  readonly topic: string;
  readonly joins: Entries;
  readonly leaves: Entries;
  /** A member has left for good: whoever joins after that belongs into the next diff, since joins are read first. */
  departed: boolean;
}

/** Writes inputs. Members' references come from `naming`. */
export function fromCanonical(
  inputs: Iterable<PresenceInput>,
  context: PhoenixFromContext = {},
  naming: ReferenceNaming = byConnectionId,
): FromCanonical<PhoenixPayload> {
  const { notes, take } = takeNotes();
  const payloads: PhoenixPayload[] = [];
  const states = new Map<string, OpenState>();
  let diff: OpenDiff | undefined;
  const events = context.events ?? DEFAULT_EVENTS;

  const frame = (topic: string, event: string, joinRef: string | null, payload: object): PhoenixPayload => {
    if (context.form === "bare") {
      if (context.channel !== topic) take("dropped", [], `a bare payload does not say its topic: ${topic}`);
      return payload as PhoenixPayload;
    }
    if (context.form === "v1") return { topic, event, payload: { ...payload }, ref: null, join_ref: joinRef };
    return [joinRef, null, topic, event, payload];
  };

  const endDiff = (): void => {
    if (diff === undefined) return;
    const { topic, joins, leaves } = diff;
    diff = undefined;
    if (joins.size + leaves.size === 0) return;
    payloads.push(
      frame(topic, events.diff, null, { joins: joins.toPresences(), leaves: leaves.toPresences() }),
    );
  };

  const diffFor = (topic: string): OpenDiff => {
    if (diff?.topic !== topic) endDiff();
    diff ??= { topic, joins: createEntries(), leaves: createEntries(), departed: false };
    return diff;
  };

  const join = (outgoing: OutgoingRecord, references: References): void => {
    const { record, beside } = outgoing;
    const meta = metaWith(outgoing, references);
    const entry = { key: record.clientId, meta, beside };
    let open = diffFor(record.channel);
    if (open.departed || open.joins.has(entry.key, references.ref) || open.joins.clashes(entry)) {
      endDiff();
      open = diffFor(record.channel);
    }
    open.joins.add(entry);
    if (references.replaces === undefined) return;
    open.leaves.add({ key: entry.key, meta: { phx_ref: references.replaces }, beside: undefined });
  };

  const leave = (outgoing: OutgoingRecord, references: References): void => {
    const entry = {
      key: outgoing.record.clientId,
      meta: metaWith(outgoing, references),
      beside: outgoing.beside,
    };
    let open = diffFor(outgoing.record.channel);
    if (open.leaves.has(entry.key, references.ref) || open.leaves.clashes(entry)) {
      endDiff();
      open = diffFor(outgoing.record.channel);
    }
    open.leaves.add(entry);
    open.departed = true;
  };

  const writeRecord = (outgoing: OutgoingRecord): void => {
    const { record, path } = outgoing;
    if (record.action !== "leave" && record.action !== "absent") {
      if (record.action === "present")
        take(
          "derived",
          [...path, "action"],
          "outside a snapshot, `present` is a join and reads back as `enter`",
        );
      join(outgoing, naming.join(record, outgoing.meta, outgoing.prev));
      return;
    }
    if (record.action === "absent")
      take("derived", [...path, "action"], "`absent` is written among the leaves and reads back as `leave`");
    const references = naming.leave(record);
    if (references === undefined) take("ignored", path, "a leave of somebody who was not there");
    else leave(outgoing, references);
  };

  const endState = (topic: string, state: OpenState): void => {
    endDiff();
    const entries = createEntries();
    const written = [...state.values()];
    for (const outgoing of written) {
      const { record, beside, path } = outgoing;
      const { ref, prev } = naming.join(record, outgoing.meta, outgoing.prev);
      const entry = { key: record.clientId, meta: metaWith(outgoing, { ref, prev }), beside };
      if (entries.clashes(entry))
        take("dropped", [...path, "extras", "presence"], "one key has one set of extras: the last member's");
      entries.add(entry);
    }
    naming.endState(
      topic,
      written.map(({ record }) => record),
    );
    payloads.push(frame(topic, events.state, context.joinRef ?? null, entries.toPresences()));
  };

  const writeMark = (mark: PresenceMark, index: number): void => {
    const { channel } = mark;
    if (mark.tenantId !== undefined && mark.tenantId !== context.tenantId)
      take("dropped", [index, "tenantId"], "Phoenix has no tenants");
    const open = states.get(channel);
    if (mark.mark === "sync-start") {
      if (open === undefined || mark.restart === true) states.set(channel, new Map());
      if (mark.restart !== undefined)
        take("dropped", [index, "restart"], "every state replaces what was held");
      if (mark.syncId !== undefined) take("dropped", [index, "syncId"], "a state is whole, and has no id");
    } else if (mark.mark === "sync-end") {
      if (open === undefined) take("dropped", [index], "the end of a sync that has not begun here");
      else endState(channel, open);
      states.delete(channel);
      if (mark.syncId !== undefined) take("dropped", [index, "syncId"], "a state is whole, and has no id");
      if (mark.asOf !== undefined) take("dropped", [index, "asOf"], "Phoenix sends no times");
    } else {
      if (mark.mark === "clear") states.delete(channel);
      take("dropped", [index], `Phoenix has no message that says \`${mark.mark}\``);
    }
  };

  // All inputs are checked before the first is written: a conversion is whole or does not happen.
  const list = [...inputs];
  for (const [index, input] of list.entries()) if (!presenceInput.is(input)) refuseInput(input, index);
  for (const [index, input] of list.entries()) {
    if (isMark(input)) writeMark(input, index);
    else {
      const outgoing = readInput(input, index, context, take);
      const state = states.get(outgoing.record.channel);
      if (state === undefined) writeRecord(outgoing);
      else collect(state, outgoing, take);
    }
  }
  endDiff();
  for (const [, state] of states) {
    for (const outgoing of state.values()) writeRecord(outgoing);
  }
  endDiff();
  return { payloads, notes };
}

/** Takes a record into a snapshot: what counts is who is there at its end. */
function collect(
  state: OpenState,
  outgoing: OutgoingRecord,
  take: ReturnType<typeof takeNotes>["take"],
): void {
  const { record, path } = outgoing;
  const member = memberOf(record);
  if (record.action !== "present")
    take("derived", [...path, "action"], "within a snapshot, only who is there at its end is written");
  if (record.action === "leave" || record.action === "absent") state.delete(member);
  else state.set(member, outgoing);
}

export const memberOf = ({ clientId, connectionId }: RealtimePresence): string =>
  JSON.stringify([clientId, connectionId ?? null]);

function metaWith({ meta }: OutgoingRecord, { ref, prev }: References): Record<string, unknown> {
  const out = { ...meta };
  if (ref !== undefined) out["phx_ref"] = ref;
  if (prev !== undefined) out["phx_ref_prev"] = prev;
  return out;
}

function refuseInput(input: unknown, index: number): never {
  const result = presenceInput.safeParse(input);
  const issues = result.success ? [issueAt([], "schema", "changed while it was read")] : result.issues;
  throw new PresenceValidationError(
    "presence input",
    issues.map(({ path, keyword, message }) => issueAt([index, ...path], keyword, message)),
  );
}

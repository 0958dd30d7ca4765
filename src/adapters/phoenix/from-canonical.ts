/** From inputs to `presence_state` and `presence_diff`, for the adapter without memory and the one with. */
import type { PresenceInput, PresenceMark } from "../../generated/presence-input.js";
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import { presenceInput } from "../../validation/models.js";
import type { FromCanonical } from "../adapter.js";
import { isMark } from "../inputs.js";
import { DEFAULT_EVENTS, type PhoenixFromContext } from "./context.js";
import { createDiffWriter } from "./diff-writer.js";
import { takeNotes } from "./notes.js";
import { collect, type OpenState, presencesOf } from "./open-state.js";
import { type OutgoingRecord, readInput } from "./outgoing-record.js";
import type { PhoenixPayload } from "./payloads.js";
import { byConnectionId, type ReferenceNaming } from "./references.js";

/** Writes inputs. Members' references come from `naming`. */
export function fromCanonical(
  inputs: Iterable<PresenceInput>,
  context: PhoenixFromContext = {},
  naming: ReferenceNaming = byConnectionId,
): FromCanonical<PhoenixPayload> {
  const { notes, take } = takeNotes();
  const payloads: PhoenixPayload[] = [];
  const states = new Map<string, OpenState>();
  const events = context.events ?? DEFAULT_EVENTS;

  const write = (topic: string, event: string, joinRef: string | null, payload: object): void => {
    if (context.form === "bare") {
      if (context.channel !== topic) take("dropped", [], `a bare payload does not say its topic: ${topic}`);
      payloads.push(payload as PhoenixPayload);
    } else if (context.form === "v1") {
      payloads.push({ topic, event, payload: { ...payload }, ref: null, join_ref: joinRef });
    } else payloads.push([joinRef, null, topic, event, payload]);
  };

  const diffs = createDiffWriter((topic, diff) => write(topic, events.diff, null, diff), naming, take);

  const writeState = (topic: string, { members }: OpenState): void => {
    diffs.flush();
    const presences = presencesOf([...members.values()], naming, take);
    naming.endState(
      topic,
      [...members.values()].map(({ record }) => record),
    );
    write(topic, events.state, context.joinRef ?? null, presences);
  };

  /** Gives up a snapshot: whoever was in it is not written. */
  const abandon = (channel: string, why: string): void => {
    const open = states.get(channel);
    if (open === undefined) return;
    take("dropped", [open.index], why);
    for (const { path } of open.members.values()) take("dropped", path.slice(0, 1), why);
    states.delete(channel);
  };

  const writeMark = (mark: PresenceMark, index: number): void => {
    const { channel } = mark;
    if (mark.tenantId !== undefined && mark.tenantId !== context.tenantId)
      take("dropped", [index, "tenantId"], "Phoenix has no tenants");
    if (mark.mark === "sync-start") {
      if (mark.restart === true) abandon(channel, "the sync was begun anew");
      if (states.has(channel)) take("dropped", [index], "the sync is under way already");
      else states.set(channel, { index, members: new Map() });
      if (mark.restart !== undefined)
        take("dropped", [index, "restart"], "every state replaces what was held");
      if (mark.syncId !== undefined) take("dropped", [index, "syncId"], "a state is whole, and has no id");
    } else if (mark.mark === "sync-end") {
      const open = states.get(channel);
      if (open === undefined) take("dropped", [index], "the end of a sync that has not begun here");
      else writeState(channel, open);
      states.delete(channel);
      if (mark.syncId !== undefined) take("dropped", [index, "syncId"], "a state is whole, and has no id");
      if (mark.asOf !== undefined) take("dropped", [index, "asOf"], "Phoenix sends no times");
    } else {
      if (mark.mark === "clear") abandon(channel, "the channel was cleared while its snapshot was under way");
      take("dropped", [index], `Phoenix has no message that says \`${mark.mark}\``);
    }
  };

  // All inputs are checked before the first is written: a conversion is whole or does not happen.
  const list = [...inputs];
  for (const [index, input] of list.entries()) if (!presenceInput.is(input)) refuseInput(input, index);
  for (const [index, input] of list.entries()) {
    const channel = isMark(input) ? input.channel : ("record" in input ? input.record : input).channel;
    if (states.size > (states.has(channel) ? 1 : 0))
      take("derived", [index], "a snapshot of another channel is under way, and is written when it ends");
    if (isMark(input)) {
      writeMark(input, index);
      continue;
    }
    const outgoing: OutgoingRecord = readInput(input, index, context, take);
    const state = states.get(channel);
    if (state === undefined) diffs.write(outgoing);
    else collect(state, outgoing, take);
  }
  for (const { index, members } of states.values()) {
    const why = "a snapshot that does not end is written as joins, after all else: nobody is said to be gone";
    take("derived", [index], why);
    for (const outgoing of members.values()) {
      take("derived", outgoing.path.slice(0, 1), why);
      diffs.write(outgoing);
    }
  }
  diffs.flush();
  return { payloads, notes };
}

function refuseInput(input: unknown, index: number): never {
  const result = presenceInput.safeParse(input);
  const issues = result.success ? [issueAt([], "schema", "changed while it was read")] : result.issues;
  throw new PresenceValidationError(
    "presence input",
    issues.map(({ path, keyword, message }) => issueAt([index, ...path], keyword, message)),
  );
}

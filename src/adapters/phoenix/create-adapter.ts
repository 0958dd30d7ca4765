/**
 * The adapter with memory: one for each socket. It waits for the state as phoenix.js does, keeps connection ids
 * across updates, and gives members that go out a reference of their own for every state that they are in.
 */
import type { PresenceInput } from "../../generated/presence-input.js";
import type { PresenceAdapter, ToCanonical } from "../adapter.js";
import { checkContext } from "../check-context.js";
import { jsonCopies } from "../json-copies.js";
import { ownMembersOnly } from "../own-members.js";
import { restore } from "../restore.js";
import { byChain } from "./chains.js";
import {
  DEFAULT_EVENTS,
  type PhoenixAdapterOptions,
  type PhoenixFromContext,
  type PhoenixToContext,
} from "./context.js";
import { fromCanonical } from "./from-canonical.js";
import type { PhoenixMemory } from "./memory.js";
import { addNote } from "./notes.js";
import { createOutgoingMembers } from "./outgoing-members.js";
import { type PhoenixPayload, phoenixAdapterState } from "./payloads.js";
import { type Carried, isPhoenixPayload, readMessage } from "./read-message.js";
import { addDiff, addState, beginConversion, type Conversion, noteOther, topicOf } from "./to-canonical.js";
import { isCurrentJoin, restoreTopics, snapshotOfTopic, type Topic, topicFor } from "./topics.js";

/** A Phoenix adapter with memory. */
export interface PhoenixAdapter
  extends PresenceAdapter<PhoenixPayload, PhoenixToContext, PhoenixFromContext> {
  /** What the adapter remembers, as plain JSON: give it back as `options.state` to carry on. */
  snapshot(): PhoenixMemory;
}

/** `order` as text of one width, so that it compares as the number does. */
const ORDER_WIDTH = 16;

/**
 * Creates a Phoenix adapter with memory, for the messages of one socket in the order in which they came.
 *
 * - A process keeps its connection id through its updates, and an update is one `update`.
 * - Diffs that come before the state of their topic, or after a rejoin before the new one, wait for it.
 * - On the way out, every change of a member gets a new `phx_ref`, which names the one before.
 *
 * @throws {PresenceValidationError} when the state is not one that `snapshot` gave
 *
 * @example
 * const adapter = createPhoenixAdapter();
 * adapter.toCanonical(["1", null, "room:lobby", "presence_state", { u1: { metas: [{ phx_ref: "a" }] } }]);
 * const { inputs } = adapter.toCanonical([null, null, "room:lobby", "presence_diff", {
 *   joins: { u1: { metas: [{ phx_ref: "b", phx_ref_prev: "a", away: true }] } },
 *   leaves: { u1: { metas: [{ phx_ref: "a" }] } },
 * }]);
 * // one input: an `update` of u1 on connection "a"
 */
export function createPhoenixAdapter(options: PhoenixAdapterOptions = {}): PhoenixAdapter {
  const { state, maxPendingDiffs = 1000, ...readOptions } = options;
  const restored = state === undefined ? undefined : restore(phoenixAdapterState, state);
  const topics = restoreTopics(restored);
  const outgoing = createOutgoingMembers(restored);
  let read = restored?.read ?? 0;
  const nextOrder = (): string => String(++read).padStart(ORDER_WIDTH, "0");

  const resync = (conversion: Conversion, channel: string, reason: string, tenantId?: string): void => {
    const mark: PresenceInput = { mark: "resync", channel, reason };
    if (tenantId !== undefined) mark.tenantId = tenantId;
    conversion.inputs.push(mark);
  };

  const readState = (
    topic: Topic,
    carried: Carried,
    conversion: Conversion,
    context: PhoenixToContext,
  ): void => {
    if (carried.state === undefined) return;
    if (typeof carried.joinRef === "string") topic.joinRef ??= carried.joinRef;
    topic.synced = true;
    addState(conversion, carried.state, carried.at);
    for (const diff of topic.pending) addDiff(conversion, diff, "");
    topic.pending = [];
    if (topic.overflowed)
      resync(conversion, topic.name, "more diffs waited for the state than were kept", context.tenantId);
    topic.overflowed = false;
  };

  const readDiff = (topic: Topic, carried: Carried, conversion: Conversion): void => {
    if (carried.diff === undefined) return;
    if (topic.synced) {
      addDiff(conversion, carried.diff, carried.at);
      return;
    }
    topic.pending.push(structuredClone(carried.diff));
    if (topic.pending.length > maxPendingDiffs) {
      topic.pending.shift();
      topic.overflowed = true;
    }
    addNote(conversion.notes, "ignored", carried.at, "waits for the state of its topic, and is read with it");
  };

  const toCanonical = (payload: unknown, given: PhoenixToContext = {}): ToCanonical => {
    const context = { ...readOptions, ...given };
    checkContext(context, "Phoenix context");
    const carried = readMessage(payload, context.events ?? DEFAULT_EVENTS);
    const topic = topicFor(topics, topicOf(carried, context));
    const conversion = beginConversion(carried, context, byChain(topic.chains), nextOrder);
    if (context.joinRef !== undefined) topic.join(context.joinRef);
    if (!isCurrentJoin(topic, carried)) {
      addNote(conversion.notes, "ignored", "", "a message of a join that is not the current one");
    } else if (carried.state !== undefined) readState(topic, carried, conversion, context);
    else if (carried.diff !== undefined) readDiff(topic, carried, conversion);
    else {
      const lost = topic.readOther(carried);
      if (lost === undefined) noteOther(conversion, carried.event);
      else resync(conversion, topic.name, lost, context.tenantId);
    }
    if (topic.isForgettable()) topics.delete(topic.name);
    return { inputs: conversion.inputs, notes: conversion.notes };
  };

  return ownMembersOnly({
    provider: "phoenix",
    accepts: isPhoenixPayload,
    toCanonical,
    fromCanonical: (inputs, context = {}) => fromCanonical(jsonCopies(inputs), context, outgoing.naming),
    snapshot: () => ({
      version: 1,
      read,
      made: outgoing.made(),
      topics: [...topics.values()].map(snapshotOfTopic),
      members: outgoing.members(),
    }),
  });
}

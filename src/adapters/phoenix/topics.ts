/** What an adapter with memory knows of each topic: which join is current, whether its state has come, what waits. */
import { type Chains, holdChain } from "./chains.js";
import type { PhoenixMemory, PhoenixTopicMemory } from "./memory.js";
import type { PhoenixDiff } from "./payloads.js";
import type { Carried } from "./read-message.js";

/** One topic. */
export interface Topic {
  readonly name: string;
  readonly chains: Chains;
  joinRef: string | undefined;
  /** Whether a join or its reply told the join ref; otherwise it was only guessed from the first state. */
  told: boolean;
  synced: boolean;
  pending: PhoenixDiff[];
  overflowed: boolean;
  /** Takes note of the channel's current join: a new one waits for its state. */
  join(joinRef: string): void;
  /** Reads an event that is neither state nor diff; gives the reason why the topic is no longer followed, if so. */
  readOther(carried: Carried): string | undefined;
  /** Nothing is known of the topic. */
  isForgettable(): boolean;
}

function createTopic(name: string): Topic {
  const topic: Topic = {
    name,
    chains: new Map(),
    joinRef: undefined,
    told: false,
    synced: false,
    pending: [],
    overflowed: false,
    join(joinRef) {
      const isNew = topic.told
        ? topic.joinRef !== joinRef
        : topic.joinRef !== undefined && topic.joinRef !== joinRef;
      topic.joinRef = joinRef;
      topic.told = true;
      if (isNew) topic.synced = false;
    },
    readOther({ event, joinRef, ref, inner }) {
      if (event === "phx_join" && typeof joinRef === "string") topic.join(joinRef);
      const isJoinReply = event === "phx_reply" && typeof joinRef === "string" && ref === joinRef;
      if (isJoinReply && isOk(inner)) topic.join(joinRef);
      if (event !== "phx_close" && event !== "phx_error") return undefined;
      if (!topic.synced) return undefined;
      topic.synced = false;
      return event === "phx_close"
        ? "the channel was closed"
        : "the channel failed, and is to be joined again";
    },
    isForgettable: () =>
      !topic.synced &&
      topic.joinRef === undefined &&
      topic.pending.length === 0 &&
      topic.chains.size === 0 &&
      !topic.overflowed,
  };
  return topic;
}

const isOk = (reply: unknown): boolean =>
  typeof reply === "object" &&
  reply !== null &&
  Object.hasOwn(reply, "status") &&
  "status" in reply &&
  reply.status === "ok";

/** The topic of this name, new if need be. */
export function topicFor(topics: Map<string, Topic>, name: string): Topic {
  let topic = topics.get(name);
  if (topic === undefined) {
    topic = createTopic(name);
    topics.set(name, topic);
  }
  return topic;
}

/**
 * Tells whether a message is of the channel's current join, as far as that is known. Broadcasts bear none. A state
 * of another join than the one guessed from an earlier state is a new join.
 */
export function isCurrentJoin(topic: Topic, { event, joinRef, state }: Carried): boolean {
  if (typeof joinRef !== "string" || event === "phx_join" || event === "phx_reply") return true;
  if (topic.joinRef === undefined || topic.joinRef === joinRef) return true;
  if (topic.told) return false;
  if (state !== undefined) topic.joinRef = joinRef;
  return true;
}

/** A topic as plain JSON. */
export function snapshotOfTopic({
  name,
  chains,
  joinRef,
  told,
  synced,
  pending,
  overflowed,
}: Topic): PhoenixTopicMemory {
  return {
    topic: name,
    ...(joinRef === undefined ? {} : { joinRef, told }),
    synced,
    pending: structuredClone(pending),
    ...(overflowed ? { overflowed } : {}),
    chains: [...chains].flatMap(([key, { byRef }]) =>
      [...byRef].map(([ref, { root, firstRef }]) => [key, ref, root, firstRef ?? null] as const),
    ),
  };
}

/** The topics of an earlier adapter. */
export function restoreTopics(memory: PhoenixMemory | undefined): Map<string, Topic> {
  const topics = new Map<string, Topic>();
  for (const held of memory?.topics ?? []) {
    const topic = topicFor(topics, held.topic);
    topic.joinRef = held.joinRef;
    topic.told = held.told ?? false;
    topic.synced = held.synced;
    topic.pending = structuredClone([...held.pending]);
    topic.overflowed = held.overflowed ?? false;
    for (const [key, ref, root, firstRef] of held.chains)
      holdChain(topic.chains, key, ref, { root, firstRef: firstRef ?? undefined });
  }
  return topics;
}

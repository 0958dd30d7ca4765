/**
 * References for members that go out: one for every state that a member is in, since readers take the content of a
 * reference for fixed. The first is the connection id, so that it reads back as the same connection.
 */
import { sameJson } from "./entries.js";
import type { PhoenixMemberMemory, PhoenixMemory } from "./memory.js";
import type { ReferenceNaming } from "./references.js";

/** The members that were written. */
export interface OutgoingMembers {
  readonly naming: ReferenceNaming;
  /** How many references were made up. */
  made(): number;
  members(): PhoenixMemberMemory[];
}

/** What was last written of a member. */
interface Written {
  /** The reference that it was first written with: readers take it for the connection id. */
  readonly root: string;
  readonly ref: string;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** The members under one presence key. */
interface Key {
  readonly members: Map<string | undefined, Written>;
  /** The references in use. */
  readonly refs: Set<string>;
}

/** Begins with nobody, or with the members of an earlier adapter. */
export function createOutgoingMembers(memory: PhoenixMemory | undefined): OutgoingMembers {
  const topics = new Map<string, Map<string, Key>>();
  let made = memory?.made ?? 0;

  const keyOf = (topic: string, clientId: string): Key => {
    let keys = topics.get(topic);
    if (keys === undefined) {
      keys = new Map();
      topics.set(topic, keys);
    }
    let key = keys.get(clientId);
    if (key === undefined) {
      key = { members: new Map(), refs: new Set() };
      keys.set(clientId, key);
    }
    return key;
  };

  const hold = (key: Key, connectionId: string | undefined, written: Written): void => {
    const old = key.members.get(connectionId);
    if (old !== undefined) key.refs.delete(old.ref);
    key.members.set(connectionId, written);
    key.refs.add(written.ref);
  };

  const forget = (topic: string, clientId: string, connectionId: string | undefined): Written | undefined => {
    const keys = topics.get(topic);
    const key = keys?.get(clientId);
    const written = key?.members.get(connectionId);
    if (keys === undefined || key === undefined || written === undefined) return undefined;
    key.members.delete(connectionId);
    key.refs.delete(written.ref);
    if (key.members.size === 0) keys.delete(clientId);
    if (keys.size === 0) topics.delete(topic);
    return written;
  };

  /** A reference that the key does not have yet. */
  const freeRef = ({ refs }: Key, wanted: string | undefined, isFirst: boolean): string => {
    if (isFirst && wanted !== undefined && !refs.has(wanted)) return wanted;
    let ref: string;
    do ref = `${wanted ?? ""}~${++made}`;
    while (refs.has(ref));
    return ref;
  };

  const naming: ReferenceNaming = {
    state: (record, meta) => naming.join(record, meta),
    join(record, meta) {
      const key = keyOf(record.channel, record.clientId);
      const old = key.members.get(record.connectionId);
      if (old === undefined) {
        const root = freeRef(key, record.connectionId, true);
        hold(key, record.connectionId, { root, ref: root, meta: { ...meta } });
        return { ref: root, prev: undefined, replaces: undefined, action: "enter", connectionId: root };
      }
      const connectionId = old.root;
      if (record.action !== "update" && sameJson(old.meta, meta))
        return { ref: old.ref, prev: undefined, replaces: undefined, action: "update", connectionId };
      const ref = freeRef(key, record.connectionId, false);
      hold(key, record.connectionId, { root: old.root, ref, meta: { ...meta } });
      return { ref, prev: old.ref, replaces: old.ref, action: "update", connectionId };
    },
    leave({ channel, clientId, connectionId }) {
      const written = forget(channel, clientId, connectionId);
      if (written === undefined) return undefined;
      const { ref, root } = written;
      return { ref, prev: undefined, replaces: undefined, action: "leave", connectionId: root };
    },
    endState(topic, written) {
      const there = new Map<string, Set<string | undefined>>();
      for (const { record } of written) {
        const { clientId, connectionId } = record;
        const ids = there.get(clientId) ?? new Set();
        there.set(clientId, ids.add(connectionId));
      }
      for (const [clientId, { members }] of topics.get(topic) ?? [])
        for (const connectionId of members.keys())
          if (!there.get(clientId)?.has(connectionId)) forget(topic, clientId, connectionId);
    },
  };

  for (const { topic, clientId, connectionId, root, ref, meta } of memory?.members ?? [])
    hold(keyOf(topic, clientId), connectionId, { root, ref, meta: structuredClone(meta) });

  return {
    naming,
    made: () => made,
    members: () =>
      [...topics].flatMap(([topic, keys]) =>
        [...keys].flatMap(([clientId, { members }]) =>
          [...members].map(([connectionId, { root, ref, meta }]) => ({
            topic,
            clientId,
            ...(connectionId === undefined ? {} : { connectionId }),
            root,
            ref,
            meta: structuredClone(meta),
          })),
        ),
      ),
  };
}

/** What keeps a presence set: ours, the clients of four providers, and what people write themselves. */
import Ably from "ably";
import { produce, setAutoFreeze } from "immer";
import { Map as ImmutableMap } from "immutable";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import {
  createPresenceSet,
  emptyPresenceState,
  type PresenceSetOptions,
  presenceReducer,
} from "../src/presence-set/index.js";
import type { BenchEvent } from "./presence-set-streams.js";

/** One contender. `prepare` turns parsed events into what it takes, outside the measurement. */
export interface Contender {
  readonly name: string;
  prepare(events: readonly BenchEvent[]): readonly unknown[];
  readonly apply: (event: never) => unknown;
  /** Applies a complete list. */
  readonly sync?: (rows: readonly unknown[]) => unknown;
  /** How many members it can take before a measurement takes minutes. */
  readonly most?: number;
}

const asItIs = (events: readonly BenchEvent[]): readonly BenchEvent[] => events;
const keyOf = ({ clientId, connectionId }: BenchEvent): string => `${clientId}:${connectionId}`;

function bareMap(): Contender {
  const channels = new Map<string, Map<string, BenchEvent>>();
  return {
    name: "bare Map",
    prepare: asItIs,
    apply: (event: BenchEvent) => {
      let members = channels.get(event.channel);
      if (members === undefined) {
        members = new Map();
        channels.set(event.channel, members);
      }
      return event.action === "leave" ? members.delete(keyOf(event)) : members.set(keyOf(event), event);
    },
  };
}

/** A serial that grows with the time of the event, so that what is stale in one form is stale in the other. */
const idOf = ({ connectionId, occurredAt }: BenchEvent): string =>
  `${connectionId}:${Date.parse(occurredAt)}:0`;

/** From text, as everything that comes by wire: a text that was put together here would be made flat at its first use. */
const reparsed = <T>(values: readonly T[]): T[] =>
  values.map((value) => JSON.parse(JSON.stringify(value)) as T);

function ours(name: string, options: PresenceSetOptions): Contender {
  const set = createPresenceSet(options);
  return {
    name,
    prepare:
      options.ordering === "ably"
        ? (events) => reparsed(events.map((record) => ({ record, id: idOf(record), provider: "ably" })))
        : asItIs,
    apply: (event: BenchEvent) => set.apply(event),
    sync: (rows) =>
      set.apply([
        { mark: "sync-start", channel: "room-0" },
        ...(rows as readonly BenchEvent[]),
        { mark: "sync-end", channel: "room-0" },
      ]),
  };
}

function pure(): Contender {
  let state = emptyPresenceState;
  return {
    name: "ours, pure",
    prepare: asItIs,
    apply: (event: BenchEvent) => {
      state = presenceReducer(state, event);
      return state;
    },
  };
}

interface AblyMap {
  put(item: unknown): boolean;
  remove(item: unknown): boolean;
  startSync(): void;
  endSync(): void;
}

function ablyJs(): Contender {
  const { _PresenceMap: PresenceMap, PresenceMessage } = Ably.Realtime as unknown as {
    _PresenceMap: new (presence: object, memberKey: (item: BenchEvent) => string) => AblyMap;
    PresenceMessage: { fromValues(values: object): BenchEvent };
  };
  const logger = {
    logLevel: 0,
    logHandler: () => undefined,
    shouldLog: () => false,
    logAction: () => undefined,
  };
  const channels = new Map<string, AblyMap>();
  const channelOf = (name: string): AblyMap => {
    let map = channels.get(name);
    if (map === undefined) {
      map = new PresenceMap(
        { channel: { name }, logger, syncComplete: true, _synthesizeLeaves: () => undefined },
        keyOf,
      );
      channels.set(name, map);
    }
    return map;
  };
  return {
    name: "ably-js PresenceMap",
    prepare: (events) =>
      reparsed(
        events.map((event) => ({ ...event, id: idOf(event), timestamp: Date.parse(event.occurredAt) })),
      ).map((values) => PresenceMessage.fromValues(values)),
    apply: (event: BenchEvent) =>
      event.action === "leave" ? channelOf(event.channel).remove(event) : channelOf(event.channel).put(event),
    sync: (rows) => {
      const map = channelOf("room-0");
      map.startSync();
      for (const row of rows) map.put(row);
      return map.endSync();
    },
  };
}

/** phoenix.js ships no types. */
interface PhoenixModule {
  readonly Presence: { syncDiff(state: object, diff: object): object };
}

async function phoenix(): Promise<Contender> {
  const name = "phoenix";
  const { Presence } = (await import(name)) as PhoenixModule;
  const states = new Map<string, object>();
  return {
    name: "phoenix.js syncDiff",
    prepare: (events) =>
      events.map((event) => {
        const entry = { [event.clientId]: { metas: [{ phx_ref: event.connectionId, ...event.data }] } };
        return event.action === "leave"
          ? { channel: event.channel, joins: {}, leaves: entry }
          : { channel: event.channel, joins: entry, leaves: {} };
      }),
    apply: ({ channel, ...diff }: { channel: string; joins: object; leaves: object }) => {
      const state = Presence.syncDiff(states.get(channel) ?? (Object.create(null) as object), diff);
      states.set(channel, state);
      return state;
    },
  };
}

interface Members {
  addMember(data: object): unknown;
  removeMember(data: object): unknown;
}

/** pusher-js keeps its `Members` to itself, so it is loaded from its sources. */
async function pusherJs(): Promise<Contender> {
  const path = "../node_modules/pusher-js/src/core/channels/members.ts";
  const loaded = (await import(path)) as { default: unknown };
  const Class = ((loaded.default as { default?: unknown }).default ?? loaded.default) as new () => Members;
  const channels = new Map<string, Members>();
  return {
    name: "pusher-js Members",
    prepare: (events) =>
      events.map(({ channel, clientId, data, action }) => ({
        channel,
        action,
        user_id: clientId,
        user_info: data,
      })),
    apply: (event: { channel: string; action: string }) => {
      let members = channels.get(event.channel);
      if (members === undefined) {
        members = new Class();
        channels.set(event.channel, members);
      }
      return event.action === "leave" ? members.removeMember(event) : members.addMember(event);
    },
  };
}

function awareness(): Contender {
  const make = (): Awareness => {
    const made = new Awareness(new Y.Doc());
    // Its timer would keep the process alive and check for members that time out.
    clearInterval(made._checkInterval as unknown as NodeJS.Timeout);
    return made;
  };
  const target = make();
  const source = make();
  const numbers = new Map<string, number>();
  const clocks = new Map<number, number>();
  return {
    name: "y-protocols awareness",
    prepare: (events) =>
      events.map((event) => {
        const key = `${event.channel}/${keyOf(event)}`;
        const client = numbers.get(key) ?? numbers.size + 1;
        numbers.set(key, client);
        const clock = (clocks.get(client) ?? 0) + 1;
        clocks.set(client, clock);
        source.meta.set(client, { clock, lastUpdated: 0 });
        const states = new Map([[client, event.action === "leave" ? null : event.data]]);
        return encodeAwarenessUpdate(source, [client], states as Map<number, Record<string, unknown>>);
      }),
    apply: (update: Uint8Array) => applyAwarenessUpdate(target, update, "bench"),
    most: 100_000,
  };
}

function immutable(): Contender {
  let state = ImmutableMap<string, ImmutableMap<string, BenchEvent>>();
  return {
    name: "immutable Map",
    prepare: asItIs,
    apply: (event: BenchEvent) => {
      const members = state.get(event.channel) ?? ImmutableMap<string, BenchEvent>();
      const key = keyOf(event);
      state = state.set(
        event.channel,
        event.action === "leave" ? members.delete(key) : members.set(key, event),
      );
      return state;
    },
  };
}

function immer(): Contender {
  setAutoFreeze(false);
  let state: Readonly<Record<string, Readonly<Record<string, BenchEvent>>>> = {};
  return {
    name: "Immer",
    prepare: asItIs,
    apply: (event: BenchEvent) => {
      state = produce(state, (draft) => {
        draft[event.channel] ??= {};
        const members = draft[event.channel]!;
        if (event.action === "leave") delete members[keyOf(event)];
        else members[keyOf(event)] = event;
      });
      return state;
    },
    most: 10_000,
  };
}

/** Fresh contenders, the bare Map first. */
export async function contenders(): Promise<Contender[]> {
  return [
    bareMap(),
    ours("ours", {}),
    pure(),
    ours("ours, Ably's ordering", { ordering: "ably" }),
    ablyJs(),
    await phoenix(),
    await pusherJs(),
    awareness(),
    immutable(),
    immer(),
  ];
}

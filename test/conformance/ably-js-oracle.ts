/**
 * The real ably-js as the judge: protocol messages go through its true inbound path, without a network, the way its
 * own `test/realtime/sync.test.js` does. Beside it, ours: the Ably adapter and a set with Ably's ordering.
 */
import Ably from "ably";
import { createAblyAdapter } from "../../src/adapters/ably/index.js";
import { createPresenceSet, type PresenceChange, type PresenceSet } from "../../src/presence-set/index.js";

export const ATTACHED = 11;
export const PRESENCE = 14;
export const SYNC = 16;
export const HAS_PRESENCE = 1;
export const RESUMED = 4;
const PRESENCE_SUBSCRIBE = 1 << 19;

/** A protocol message (TR2), or a change of the channel's state that no message brings. */
export type Frame =
  | { readonly action: number; readonly [name: string]: unknown }
  | { readonly state: "detached" | "failed" | "suspended" | "attaching" };

/** An event or a member, as both sides are compared. `made` is whether the SDK made the event up. */
export interface Row {
  readonly type: string;
  readonly clientId: string;
  readonly connectionId: string | undefined;
  readonly data: unknown;
  readonly id: string | undefined;
  readonly timestamp: number | undefined;
  readonly made: boolean;
}

/** What ably-js has of its own that its types do not tell. */
interface Inbound {
  processMessage(message: unknown): Promise<void>;
  notifyState(state: string): void;
  readonly presence: {
    subscribe(listener: (message: Ably.PresenceMessage) => void): Promise<void>;
    readonly syncComplete: boolean;
    readonly members: { list(filter: object): Ably.PresenceMessage[] };
    _synthesizeLeaves(items: unknown): void;
  };
}
/** What the SDK exports: ours unless another version is asked for. */
export type Sdk = typeof Ably;

/** What one side shows after one frame. */
export interface Shown {
  readonly events: Row[];
  readonly members: Row[];
  readonly syncComplete: boolean;
}

/** One side of the comparison. */
export interface Side {
  feed(frame: Frame): Promise<Shown>;
}

export interface Oracle {
  /** A fresh channel of the real SDK. */
  channel(name: string): Promise<Side>;
  close(): void;
}

const rowOf = (message: Ably.PresenceMessage, made: boolean): Row => ({
  type: message.action,
  clientId: message.clientId,
  connectionId: message.connectionId || undefined,
  data: message.data ?? undefined,
  id: made ? undefined : message.id || undefined,
  timestamp: made ? undefined : message.timestamp || undefined,
  made,
});

/** Starts the SDK without a connection. */
export function createOracle(sdk: Sdk = Ably): Oracle {
  const deserialize = (
    sdk as unknown as { makeProtocolMessageFromDeserialized(): (frame: object) => unknown }
  ).makeProtocolMessageFromDeserialized();
  const client = new sdk.Realtime({ key: "fake.key:secret", autoConnect: false, logLevel: 0 });
  return {
    async channel(name) {
      const channel = client.channels.get(name, { attachOnSubscribe: false }) as unknown as Inbound;
      let events: Row[] = [];
      let making = false;
      const synthesize = channel.presence._synthesizeLeaves.bind(channel.presence);
      channel.presence._synthesizeLeaves = (items) => {
        making = true;
        synthesize(items);
        making = false;
      };
      await channel.presence.subscribe((message) => void events.push(rowOf(message, making)));
      return {
        async feed(frame) {
          events = [];
          if ("action" in frame) {
            const flags = Number(frame["flags"] ?? 0) + PRESENCE_SUBSCRIBE;
            const full = frame.action === ATTACHED ? { ...frame, flags } : frame;
            await channel.processMessage(deserialize({ channel: name, ...structuredClone(full) }));
          } else channel.notifyState(frame.state);
          // A canonical record has no id, so members are compared without.
          const members = channel.presence.members
            .list({})
            .map((message) => ({ ...rowOf(message, false), id: undefined }));
          return { events, members, syncComplete: channel.presence.syncComplete };
        },
      };
    },
    close: () => client.close(),
  };
}

const changeRow = ({ type, record, id, cause }: PresenceChange): Row => ({
  type,
  clientId: record.clientId,
  connectionId: record.connectionId,
  data: plain(record.data),
  id,
  timestamp: record.occurredAt === undefined ? undefined : Date.parse(record.occurredAt),
  made: cause !== "event",
});

/** Undoes the wrapping of data that is no object. */
function plain(data: Record<string, unknown> | undefined): unknown {
  const wrapped = data?.["$data"] as { value: unknown } | undefined;
  return wrapped === undefined ? data : wrapped.value;
}

/** Our side: adapter and set. The set is given out, for a look at more than is compared. */
export function createOurs(name: string): Side & { readonly set: PresenceSet } {
  const adapter = createAblyAdapter();
  const set = createPresenceSet({ ordering: "ably" });
  let state = "initialized";
  return {
    set,
    async feed(frame) {
      const payload =
        "action" in frame ? { channel: name, ...frame } : { current: frame.state, previous: state };
      state = "action" in frame ? (frame.action === ATTACHED ? "attached" : state) : frame.state;
      const { inputs } = adapter.toCanonical(payload, { channel: name });
      const { changes } = set.apply(inputs);
      const members = set.members().map((record) => changeRow({ type: "present", record, cause: "event" }));
      return { events: changes.map(changeRow), members, syncComplete: set.syncComplete(name) };
    },
  };
}

const keyOf = ({ clientId, connectionId }: Row): string => JSON.stringify([clientId, connectionId ?? null]);

/**
 * Takes the surplus leaves out of what ably-js emitted: a departure is announced once. It announces a member that
 * leaves in mid-sync on arrival and again at the end of the sync, or first at the end and then for itself.
 */
export function createReduction(): { events(rows: readonly Row[]): Row[]; forget(): void } {
  const latest = new Map<string, Row>();
  return {
    forget: () => latest.clear(),
    events(rows) {
      let kept: Row[] = [];
      for (const row of rows) {
        const before = latest.get(keyOf(row));
        if (row.type === "leave" && (before === undefined || before.type === "leave")) {
          // The real leave stands for the one that was made up in the same message.
          if (before === undefined || !before.made || row.made || !kept.includes(before)) continue;
          kept = kept.filter((other) => other !== before);
        }
        kept.push(row);
        latest.set(keyOf(row), row);
      }
      return kept;
    },
  };
}

/** The real phoenix.js, on three levels: its pure functions, an instance on a stub channel, and raw frames on a fake socket. */
import { createRequire } from "node:module";
import type { PhoenixDiff, PhoenixPresences } from "../../../src/adapters/phoenix/index.js";

/** What phoenix.js keeps. */
export type RealState = Record<string, { metas: Record<string, unknown>[] }>;

type OnChange = (key: string, current: unknown, changed: unknown) => void;

interface RealPresence {
  readonly state: RealState;
  readonly pendingDiffs: unknown[];
  onJoin(callback: OnChange): void;
  onLeave(callback: OnChange): void;
  onSync(callback: () => void): void;
}

interface PresenceClass {
  new (channel: unknown, options?: object): RealPresence;
  syncState(state: RealState, next: unknown, onJoin?: OnChange, onLeave?: OnChange): RealState;
  syncDiff(state: RealState, diff: unknown, onJoin?: OnChange, onLeave?: OnChange): RealState;
}

interface RealChannel {
  join(): unknown;
  joinRef(): string;
}

interface RealSocket {
  connect(): void;
  disconnect(): void;
  transportConnect(): void;
  channel(topic: string): RealChannel;
}

// phoenix ships no type declarations.
const real = createRequire(import.meta.url)("phoenix") as {
  readonly Presence: PresenceClass;
  readonly Socket: new (endpoint: string, options: object) => RealSocket;
};

export const Presence: PresenceClass = real.Presence;

/** phoenix.js cuts the objects that it is given: it gets copies. */
export const fresh = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The real client's members: presence key, reference, data. */
export function membersOfState(state: RealState): [string, string | null, unknown][] {
  return Object.getOwnPropertyNames(state).flatMap((key) =>
    (state[key]?.metas ?? []).map((meta): [string, string | null, unknown] => {
      const { phx_ref, phx_ref_prev: _, ...data } = meta;
      return [key, typeof phx_ref === "string" ? phx_ref : null, data];
    }),
  );
}

/** A `Presence` on a stub channel. */
export function stubbedPresence(): {
  readonly presence: RealPresence;
  state(state: PhoenixPresences): void;
  diff(diff: PhoenixDiff): void;
  rejoin(): void;
  joinRef(): string;
} {
  const handlers = new Map<string, (payload: unknown) => void>();
  let ref = 1;
  const channel = {
    on: (event: string, handle: (payload: unknown) => void) => void handlers.set(event, handle),
    joinRef: () => String(ref),
  };
  const presence = new Presence(channel);
  return {
    presence,
    state: (state) => handlers.get("presence_state")?.(fresh(state)),
    diff: (diff) => handlers.get("presence_diff")?.(fresh(diff)),
    rejoin: () => void ref++,
    joinRef: () => String(ref),
  };
}

/** A socket of ours in the place of a WebSocket. */
class FakeSocket {
  static last: FakeSocket;
  readyState = 0;
  bufferedAmount = 0;
  sent: string[] = [];
  onopen: (event: object) => void = () => {};
  onmessage: (event: { data: string }) => void = () => {};
  onclose: (event: { code: number; reason: string; wasClean: boolean }) => void = () => {};
  constructor() {
    FakeSocket.last = this;
  }
  send(text: string): void {
    this.sent.push(text);
  }
  close(code = 1000, reason = ""): void {
    this.readyState = 3;
    this.onclose({ code, reason, wasClean: true });
  }
}

/** `Socket`, `Channel` and `Presence` on raw text frames. */
export interface WiredPresence {
  readonly presence: RealPresence;
  joinRef(): string;
  receive(frame: readonly unknown[]): void;
  /** Loses the connection, comes back and joins again. */
  reconnect(): void;
  disconnect(): void;
}

/** Connects and joins. `onFrame` sees every frame that the client receives, the replies to its joins too. */
export function wiredPresence(topic: string, onFrame: (frame: unknown) => void): WiredPresence {
  const socket = new real.Socket("ws://localhost/socket", {
    transport: FakeSocket,
    heartbeatIntervalMs: 1e9,
    reconnectAfterMs: () => 1e9,
    rejoinAfterMs: () => 1e9,
    timeout: 1e9,
  });
  const receive = (frame: readonly unknown[]): void => {
    const text = JSON.stringify(frame);
    FakeSocket.last.onmessage({ data: text });
    onFrame(JSON.parse(text));
  };
  const open = (): void => {
    FakeSocket.last.readyState = 1;
    FakeSocket.last.onopen({});
  };
  socket.connect();
  open();
  const channel = socket.channel(topic);
  const presence = new Presence(channel);
  const answerJoin = (): void => {
    const joinRef = channel.joinRef();
    receive([joinRef, joinRef, topic, "phx_reply", { status: "ok", response: {} }]);
  };
  channel.join();
  answerJoin();
  return {
    presence,
    joinRef: () => channel.joinRef(),
    receive,
    reconnect() {
      FakeSocket.last.readyState = 3;
      FakeSocket.last.onclose({ code: 1006, reason: "", wasClean: false });
      socket.transportConnect();
      open();
      answerJoin();
    },
    disconnect: () => socket.disconnect(),
  };
}

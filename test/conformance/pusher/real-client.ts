/**
 * The real pusher-js, fed with raw text frames: its own connection, protocol and channel code runs, and only the
 * socket is ours. `createWebSocket` is shared by all clients of the process, so one client lives at a time.
 */
import { createRequire } from "node:module";

interface FakeSocket {
  readyState: number;
  send(text: string): void;
  close(code?: number, reason?: string): void;
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onclose?: (event: { code: number; reason: string; wasClean: boolean }) => void;
}

interface RealMembers {
  readonly count: number;
  readonly me: { readonly id: unknown } | null;
  each(visit: (member: { id: string; info: unknown }) => void): void;
}

interface RealChannel {
  readonly members: RealMembers;
  bind(event: string, listener: (data: unknown) => void): void;
}

interface RealPusher {
  readonly connection: { readonly state: string };
  readonly user: {
    readonly watchlist: { bind_global(listener: (name: string, data: unknown) => void): void };
  };
  subscribe(channel: string): RealChannel;
  unsubscribe(channel: string): void;
  disconnect(): void;
}

interface PusherClass {
  new (key: string, options: object): RealPusher;
  readonly Runtime: { createWebSocket: (url: string) => FakeSocket };
}

const module = createRequire(import.meta.url)("pusher-js") as { default?: PusherClass; Pusher?: PusherClass };
const Pusher = (module.default ?? module.Pusher ?? module) as PusherClass;

/** A connected client. */
export interface RealClient {
  /** Subscribes, and waits until the client has asked the server. */
  subscribe(channel: string): Promise<RealChannel>;
  unsubscribe(channel: string): void;
  /** Hands the client one raw frame. */
  receive(text: string): void;
  /** Cuts the connection, and waits until the client has made the next one. */
  reconnect(): Promise<void>;
  /** Cuts the connection only. */
  drop(): void;
  /** Waits until the client is in a state. */
  until(state: string): Promise<void>;
  readonly watchlist: { name: string; data: unknown }[];
  /** The frames that the client sent. */
  readonly sent: { event: string; data: { channel?: string } }[];
}

async function waitFor(condition: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`pusher-js never came to: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** Runs `use` with a connected client, and leaves nothing of it behind. */
export async function withRealClient(use: (client: RealClient) => Promise<void>): Promise<void> {
  const sent: { event: string; data: { channel?: string } }[] = [];
  let socket: FakeSocket | undefined;
  let sockets = 0;
  const original = Pusher.Runtime.createWebSocket;
  Pusher.Runtime.createWebSocket = () => {
    sockets++;
    socket = {
      readyState: 0,
      send: (text) => void sent.push(JSON.parse(text)),
      close(code = 1000, reason = "") {
        if (this.readyState === 3) return;
        this.readyState = 3;
        this.onclose?.({ code, reason, wasClean: true });
      },
    };
    return socket;
  };
  const never = 1e8;
  const client = new Pusher("appkey", {
    cluster: "mt1",
    wsHost: "pusher.invalid",
    forceTLS: false,
    enableStats: false,
    enabledTransports: ["ws"],
    activityTimeout: never,
    pongTimeout: never,
    unavailableTimeout: never,
    channelAuthorization: {
      customHandler: (_: unknown, done: (error: null, answer: object) => void) =>
        done(null, { auth: "appkey:signature", channel_data: JSON.stringify({ user_id: "me" }) }),
    },
  });
  const receive = (text: string): void => socket?.onmessage?.({ data: text });
  const open = async (): Promise<void> => {
    await waitFor(() => socket?.onopen !== undefined && socket.readyState === 0, "a socket to open");
    if (socket !== undefined) socket.readyState = 1;
    socket?.onopen?.();
    await waitFor(() => socket?.onmessage !== undefined && socket.onmessage !== null, "a socket to read");
    receive(
      JSON.stringify({
        event: "pusher:connection_established",
        data: JSON.stringify({ socket_id: `1.${sockets}`, activity_timeout: never }),
      }),
    );
    await waitFor(() => client.connection.state === "connected", "connected");
  };
  const drop = (): void => {
    if (socket === undefined) return;
    socket.readyState = 3;
    socket.onclose?.({ code: 1006, reason: "", wasClean: false });
  };
  const watchlist: { name: string; data: unknown }[] = [];
  try {
    await open();
    client.user.watchlist.bind_global(
      (name, data) => void watchlist.push({ name, data: structuredClone(data) }),
    );
    await use({
      async subscribe(channel) {
        const before = sent.length;
        const subscribed = client.subscribe(channel);
        await waitFor(
          () => sent.slice(before).some(({ data }) => data.channel === channel),
          "a subscription",
        );
        return subscribed;
      },
      unsubscribe: (channel) => client.unsubscribe(channel),
      receive,
      drop,
      async reconnect() {
        const before = sockets;
        drop();
        await waitFor(() => sockets > before, "the next socket");
        await open();
      },
      until: (state) => waitFor(() => client.connection.state === state, state),
      watchlist,
      sent,
    });
  } finally {
    client.disconnect();
    Pusher.Runtime.createWebSocket = original;
  }
}

/** Who the client lists in a channel, by id, in code-unit order. */
export function listed(channel: RealChannel): [string, unknown][] {
  const members: [string, unknown][] = [];
  channel.members.each(({ id, info }) => void members.push([String(id), structuredClone(info)]));
  return members.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

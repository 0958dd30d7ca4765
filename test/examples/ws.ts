import { randomUUID } from "node:crypto";
import type { IncomingMessage, Server } from "node:http";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { type Issue, type PresenceEnvelope, type PresenceInput, realtimePresence } from "../../src/index.js";
import type { PresenceSet } from "../../src/presence-set/index.js";

/** Who speaks through a socket, and where: from the session of its request, never from its frames. */
export interface Seat {
  readonly tenantId: string;
  readonly channel: string;
  readonly clientId: string;
}

const LIMITS = { maxBytes: 16_384, maxDepth: 8, maxStringLength: 1_024 };
const MAX_UNSENT = 1_048_576;
const HEARTBEAT = 30_000;
/** What RFC 6455 §7.4.1 has for our issues: 1007 is not the text it should be, 1009 too big; any other is 1008. */
const CODES: ReadonlyMap<string, number> = new Map([
  ...["utf-8", "json", "duplicate", "unicode"].map((keyword) => [keyword, 1007] as const),
  ...["size", "depth", "length"].map((keyword) => [keyword, 1009] as const),
]);
const ACTIONS: ReadonlySet<string> = new Set(["enter", "update", "leave"]);

/**
 * Serves a presence set. A client reads presence inputs, one a frame: first a snapshot, then what changes. It writes
 * records of its own `enter`, `update` and `leave`. The set may have other sources beside: webhooks, other servers.
 */
export function servePresence(
  server: Server,
  set: PresenceSet,
  admit: (request: IncomingMessage) => Seat | undefined,
): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LIMITS.maxBytes });
  const rooms = new Map<string, Set<WebSocket>>();
  const alive = new WeakSet<WebSocket>();

  let clock = 0;
  let count = 0;
  /** The time, which never goes back, and a place among what has the same time. */
  const arrival = (): { readonly receivedAt: string; readonly order: string } => {
    clock = Math.max(clock, Date.now());
    return { receivedAt: new Date(clock).toISOString(), order: String(++count).padStart(16, "0") };
  };

  const subscription = set.subscribe((change) => {
    if (!("record" in change) || change.tenantId === undefined) return;
    const { record, tenantId } = change;
    const frame = JSON.stringify({ record, tenantId, ...arrival() } satisfies PresenceEnvelope);
    for (const socket of rooms.get(keyOf({ ...record, tenantId })) ?? []) {
      // Who cannot keep up is let go: coming back, it gets a snapshot.
      if (socket.bufferedAmount > MAX_UNSENT) socket.terminate();
      else socket.send(frame);
    }
  });

  function join(socket: WebSocket, seat: Seat): void {
    const { tenantId, channel, clientId } = seat;
    const connectionId = randomUUID();
    const room = rooms.get(keyOf(seat)) ?? new Set();
    const apply = (action: "enter" | "update" | "leave", data?: Record<string, unknown>): void => {
      const { receivedAt: occurredAt, order } = arrival();
      const record = { channel, clientId, connectionId, action, occurredAt, ...(data && { data }) };
      set.apply({ record, tenantId, order });
    };

    socket.on("error", () => {}); // ws has closed it by then: 1009 for a frame too large, 1007 for what is not UTF-8
    socket.on("pong", () => alive.add(socket));
    socket.on("message", (frame: RawData, isBinary) => {
      if (socket.readyState !== socket.OPEN) return; // refused: ws still hands out what had come by then
      if (isBinary) return socket.close(1003, "expected text");
      const result = realtimePresence.safeParseJson(frame as Buffer, LIMITS);
      if (!result.success) return refuse(socket, result.issues);
      const { action, data, ...said } = result.data;
      if (said.channel !== channel || said.clientId !== clientId || !ACTIONS.has(action)) {
        return socket.close(1008, "expected an enter, update or leave of your own");
      }
      apply(action as "enter" | "update" | "leave", data);
    });
    socket.on("close", () => {
      room.delete(socket);
      if (room.size === 0) rooms.delete(keyOf(seat));
      if (set.members({ ...seat, connectionId }).length > 0) apply("leave");
    });

    const snapshot: PresenceInput[] = [
      { mark: "sync-start", channel, tenantId },
      ...set.members({ tenantId, channel }).map((record) => ({ record, tenantId })),
      { mark: "sync-end", channel, tenantId },
    ];
    for (const input of snapshot) socket.send(JSON.stringify(input));
    rooms.set(keyOf(seat), room.add(socket));
    alive.add(socket);
  }

  server.on("upgrade", (request, socket, head) => {
    const seat = admit(request);
    if (seat !== undefined) return sockets.handleUpgrade(request, socket, head, (open) => join(open, seat));
    socket.on("error", () => socket.destroy());
    socket.end("HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n");
  });

  // A peer that is gone without a word answers no ping, and its leave is due. The set, too, is told the time.
  const heartbeat = setInterval(() => {
    for (const socket of sockets.clients) {
      if (alive.delete(socket)) socket.ping();
      else socket.terminate();
    }
    set.advance(Date.now());
  }, HEARTBEAT);
  sockets.on("close", () => {
    clearInterval(heartbeat);
    subscription.unsubscribe();
  });
  return sockets;
}

const keyOf = ({ tenantId, channel }: Pick<Seat, "tenantId" | "channel">): string =>
  JSON.stringify([tenantId, channel]);

function refuse(socket: WebSocket, [issue]: readonly Issue[]): void {
  // A reason has 123 bytes at most (§5.5); a character that the cut goes through becomes one of three bytes.
  const reason = Buffer.from(`${issue?.pointer} ${issue?.message}`).subarray(0, 120).toString();
  socket.close(CODES.get(issue?.keyword ?? "") ?? 1008, reason);
}

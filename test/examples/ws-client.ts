/** Clients of the WebSocket recipe, for its tests. */
import type { IncomingMessage } from "node:http";
import { expect, vi } from "vitest";
import { WebSocket } from "ws";
import { type PresenceInput, presenceInput } from "../../src/index.js";
import { createPresenceSet, type PresenceSet } from "../../src/presence-set/index.js";
import type { Seat } from "./ws.js";

/** A test's session: the path of a request says who and where. */
export function seatOf({ url = "" }: IncomingMessage): Seat | undefined {
  const [, tenantId, channel, clientId] = url.split("/");
  return tenantId && channel && clientId ? { tenantId, channel, clientId } : undefined;
}

export interface Options {
  readonly tenantId?: string;
  readonly channel?: string;
  readonly autoPong?: boolean;
}

/** A client as the recipe means it: what it reads goes into a set of its own. */
export interface Client {
  readonly socket: WebSocket;
  readonly seat: Seat;
  readonly set: PresenceSet;
  readonly read: PresenceInput[];
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  send(record: object): void;
}

/** Connects, and has read the snapshot. */
export async function connectTo(
  url: string,
  clientId: string,
  { tenantId = "acme", channel = "lobby", autoPong = true }: Options = {},
): Promise<Client> {
  const socket = new WebSocket(`${url.replace("http", "ws")}${tenantId}/${channel}/${clientId}`, {
    autoPong,
  });
  const own = createPresenceSet();
  const read: PresenceInput[] = [];
  socket.on("message", (frame: Buffer) => {
    const input = presenceInput.parseJson(frame);
    read.push(input);
    own.apply(input);
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on("close", (code, reason) => resolve({ code, reason: reason.toString() }));
  });
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  const seat = { tenantId, channel, clientId };
  await vi.waitFor(() => expect(own.syncComplete(channel, tenantId)).toBe(true));
  return {
    socket,
    seat,
    set: own,
    read,
    closed,
    send: (record) => socket.send(JSON.stringify({ channel, clientId, ...record })),
  };
}

/** Members without the times that an event carries and a listing does not. */
export const shown = (of: PresenceSet): unknown[] =>
  of
    .members()
    .map(({ clientId, connectionId = "", data, occurredAt }) => ({
      clientId,
      connectionId,
      data,
      occurredAt,
    }))
    .toSorted((a, b) => (a.connectionId < b.connectionId ? -1 : 1));

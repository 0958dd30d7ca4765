/** Clients rather than connections: who came with a first connection, and whose last connection left. */
import { type Cell, LIVE } from "./cell.js";
import type { Scope } from "./scope.js";

/** A client came to a channel with its first connection, or its last one left. */
export interface ClientChange {
  readonly type: "online" | "offline";
  readonly clientId: string;
  readonly channel: string;
  readonly tenantId?: string;
}

/** What the coming or going of one connection means for its client; undefined while others are there. */
export function clientChangeOf(
  { clients, tenantId, channel }: Scope,
  { record, status }: Cell,
  there: boolean,
): ClientChange | undefined {
  const client = clients.get(record.clientId);
  const cells =
    client === undefined ? [] : client.record === undefined ? [...client.cells.values()] : [client];
  const live = cells.filter((cell) => cell.status === LIVE).length;
  if (live !== Number(there && status === LIVE)) return undefined;
  const type = live === 1 ? "online" : "offline";
  const { clientId } = record;
  return tenantId === undefined ? { type, clientId, channel } : { type, clientId, channel, tenantId };
}

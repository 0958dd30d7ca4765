/**
 * One channel: how it stands, and where its cells are found. Members are found through nested Maps, so any text is a
 * legal key.
 */
import type { Instant } from "../runtime/instant.js";
import type { Cell } from "./cell.js";

/** A sync that runs. */
export interface Sync {
  /** Members last seen before this epoch have yet to be seen. */
  readonly epoch: number;
  /** Whether the latest word was a restart without a `syncId`: an ATTACHED, not a page. */
  readonly reattached: boolean;
}

/** How a channel stands as a whole. Replaced as a whole, never changed. */
export interface Standing {
  readonly sync: Sync | undefined;
  /** The `syncId` of the sync that runs; under Ably's ordering also of one that an ATTACHED cut off. */
  readonly syncId: string | undefined;
  /** Whether a sync has been completed. */
  readonly synced: boolean;
  /** Events at or before this stay out. */
  readonly watermark: Instant | undefined;
}

/** The cells of a client that has several. */
export interface Connections {
  /** Tells it from a cell: cheaper than `instanceof`, which walks along prototypes for every event. */
  readonly record: undefined;
  readonly cells: Map<string | undefined, Cell>;
}

/** The cells of one client: nearly always one, so the only one stands for itself. */
export type Client = Cell | Connections;

/** One channel of one tenant. */
export interface Scope {
  readonly tenantId: string | undefined;
  readonly channel: string;
  readonly clients: Map<string, Client>;
  /** How many members there are. */
  live: number;
  /** How many cells there are: members and tombstones. */
  held: number;
  standing: Standing;
}

/** How a channel stands of which no mark has told anything. */
export const UNKNOWN: Standing = { sync: undefined, syncId: undefined, synced: false, watermark: undefined };

/** A channel of which nothing is known. */
export function createScope(tenantId: string | undefined, channel: string): Scope {
  return { tenantId, channel, clients: new Map(), live: 0, held: 0, standing: UNKNOWN };
}

/** The cell of a member, or of what is left of it. */
export function cellAt(scope: Scope, clientId: string, connectionId: string | undefined): Cell | undefined {
  const client = scope.clients.get(clientId);
  if (client === undefined) return undefined;
  if (client.record === undefined) return client.cells.get(connectionId);
  return client.connectionId === connectionId ? client : undefined;
}

/** Puts a cell where it is found. */
export function link({ clients }: Scope, cell: Cell): void {
  const { clientId, connectionId } = cell.record;
  const client = clients.get(clientId);
  if (client === undefined) clients.set(clientId, cell);
  else if (client.record === undefined) client.cells.set(connectionId, cell);
  else {
    const cells = new Map([
      [client.connectionId, client],
      [connectionId, cell],
    ]);
    clients.set(clientId, { record: undefined, cells });
  }
}

/** Takes a cell away from where it is found. */
export function unlink({ clients }: Scope, cell: Cell): void {
  const { clientId, connectionId } = cell.record;
  const client = clients.get(clientId);
  if (client === undefined || client.record !== undefined) clients.delete(clientId);
  else {
    client.cells.delete(connectionId);
    // The last one stands for itself again.
    if (client.cells.size === 1) for (const last of client.cells.values()) clients.set(clientId, last);
  }
}

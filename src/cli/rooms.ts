/** Who is present, as a table for a person and as JSON whose bytes depend on nothing else. */
import type { Room } from "./replay-state.js";
import { sortedJson } from "./sorted-json.js";
import { tableLines } from "./table.js";

const compare = (a: string | undefined, b: string | undefined): number =>
  a === b ? 0 : a === undefined || (b !== undefined && a < b) ? -1 : 1;

/** The order of tenant, channel, client, connection by code units; "none" comes first. */
function inOrder(rooms: readonly Room[]): readonly Room[] {
  return [...rooms]
    .sort((a, b) => compare(a.tenantId, b.tenantId) || compare(a.channel, b.channel))
    .map((room) => ({
      ...room,
      members: [...room.members].sort(
        (a, b) => compare(a.clientId, b.clientId) || compare(a.connectionId, b.connectionId),
      ),
    }));
}

export function roomsJson(rooms: readonly Room[]): string {
  return `${sortedJson(inOrder(rooms), 2)}\n`;
}

export function roomsTable(rooms: readonly Room[], columns: number): readonly string[] {
  const withTenant = rooms.some(({ tenantId }) => tenantId !== undefined);
  const rows = inOrder(rooms).flatMap(({ tenantId, channel, members }) =>
    members.map(({ clientId, connectionId, since, occurredAt, data }) => [
      ...(withTenant ? [tenantId ?? "-"] : []),
      channel,
      clientId,
      connectionId ?? "-",
      since ?? "-",
      occurredAt ?? "-",
      data === undefined ? "" : JSON.stringify(data),
    ]),
  );
  if (rows.length === 0) return ["nobody is present"];
  const header = [
    ...(withTenant ? ["TENANT"] : []),
    "CHANNEL",
    "CLIENT",
    "CONNECTION",
    "SINCE",
    "LAST EVENT",
    "DATA",
  ];
  return tableLines(header, rows, columns);
}

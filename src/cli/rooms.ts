/** Who is present, as a table for a person and as JSON whose bytes depend on nothing else. */
import type { Room } from "./replay-state.js";
import { sortedJson } from "./sorted-json.js";
import { tableLines } from "./table.js";

/** Pieces of a JSON array, a channel at a time: a million members are never one text. */
export function* roomsJson(rooms: Iterable<Room>): Generator<string, void, undefined> {
  let first = true;
  for (const room of rooms) {
    yield `${first ? "[\n" : ",\n"}  ${sortedJson(room, "  ")}`;
    first = false;
  }
  yield first ? "[]\n" : "\n]\n";
}

export function roomsTable(all: Iterable<Room>, columns: number): readonly string[] {
  const rooms = [...all];
  const withTenant = rooms.some(({ tenantId }) => tenantId !== undefined);
  const rows = rooms.flatMap(({ tenantId, channel, members }) =>
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

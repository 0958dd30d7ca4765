/** Finding the complete snapshots of a list of inputs. */
import type { PresenceInput } from "../../generated/presence-input.js";
import { isMark } from "../inputs.js";
import { roomKeyOf, type Writer } from "./writer.js";

/**
 * For each `sync-start` whose snapshot is complete, the index of its `sync-end`. A start that continues a running
 * sync belongs to it; a clear ends it unfinished.
 */
export function syncEnds(writer: Writer): ReadonlyMap<number, number> {
  const { inputs } = writer;
  const ends = new Map<number, number>();
  const open = new Map<string, number>();
  for (let index = 0; index < inputs.length; index++) {
    const input = inputs[index] as PresenceInput;
    if (!isMark(input)) continue;
    const key = roomKeyOf(writer, input.tenantId, input.channel);
    const start = open.get(key);
    if (input.mark === "sync-start" && (start === undefined || input.restart === true)) open.set(key, index);
    else if (input.mark === "sync-end") {
      if (start !== undefined) ends.set(start, index);
      open.delete(key);
    } else if (input.mark === "clear") open.delete(key);
  }
  return ends;
}

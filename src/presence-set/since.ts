/**
 * When a member entered, as far as it is known. Every `enter`, and every event with a `since` of its own, claims to
 * know; the newest claim holds, unless the member is known to have left after it. Both are greatest elements, so the
 * answer does not depend on the order in which events arrive.
 */
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { type Cell, type Moment, NOTHING_RARE, rankOf, setPast } from "./cell.js";
import type { Incoming } from "./incoming.js";
import { belowOfText, msOfText } from "./instants.js";

/** When the member entered, if the event says so. The time of receipt is none: nothing is made up. */
export function claimOf({ action, since, occurredAt }: RealtimePresence): string | undefined {
  return since ?? (action === "enter" ? occurredAt : undefined);
}

/** Tells `YYYY-MM-DDThh:mm:ss.sssZ`, in no leap second, from other date-times: such are in the order of their texts. */
const isUsual = (text: string): boolean =>
  text.length === 24 && text[10] === "T" && text[23] === "Z" && text[17] !== "6";

const momentOf = (text: string, order: string | undefined): Moment => ({
  ms: msOfText(text),
  rank: rankOf(belowOfText(text), order),
});

function compareMoments(a: Moment, b: Moment): number {
  if (a.ms !== b.ms) return a.ms < b.ms ? -1 : 1;
  return a.rank === b.rank ? 0 : a.rank < b.rank ? -1 : 1;
}

/** Takes an event's claim into account. The cell must have been touched. */
export function noteClaim(cell: Cell, { record, envelope }: Incoming): void {
  const since = claimOf(record);
  if (since === undefined) return;
  const order = envelope?.order;
  const { order: known, left } = cell.rare ?? NOTHING_RARE;
  const { since: held } = cell;
  if (left === undefined && order === known && held !== undefined && isUsual(since) && isUsual(held)) {
    if (since <= held) return;
  } else if (held !== undefined || left !== undefined) {
    const claim = momentOf(since, order);
    if (left !== undefined && compareMoments(claim, left) <= 0) return;
    if (held !== undefined) {
      const difference = compareMoments(claim, momentOf(held, known));
      // One instant can be written in many ways: the choice must not depend on which came first.
      if (difference < 0 || (difference === 0 && since <= held)) return;
    }
  }
  cell.since = since;
  if (order !== known) setPast(cell, order, left);
}

/** Takes a departure into account: what was claimed up to then no longer holds. The cell must have been touched. */
export function noteDeparture(cell: Cell, { ms, rank }: Moment): void {
  if (Number.isNaN(ms)) return;
  const { left: known, order } = cell.rare ?? NOTHING_RARE;
  const left: Moment = { ms, rank };
  if (known !== undefined && compareMoments(known, left) >= 0) return;
  const refuted = cell.since !== undefined && compareMoments(momentOf(cell.since, order), left) <= 0;
  if (refuted) cell.since = undefined;
  setPast(cell, refuted ? undefined : order, left);
}

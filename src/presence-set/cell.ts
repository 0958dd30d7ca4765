/** What is held of one member: its newest event, and what is needed to compare, list and expire it. */
import type { RealtimePresence } from "../generated/realtime-presence.js";

/** The member is in the set. */
export const LIVE = 0;
/** An event said that the member left. */
export const LEFT = 1;
/** Nobody said that the member left: it expired, or a sync did not list it. */
export const LAPSED = 2;

/** A point of the total order: the instant, then what lies below a millisecond and the provider's order. */
export interface Moment {
  readonly ms: number;
  readonly rank: string;
}

/** What is known of when an event happened. */
export interface Stamp extends Moment {
  readonly record: RealtimePresence;
}

/** What most members have nothing of, and so is kept apart. Replaced as a whole, never changed. */
export interface Rare {
  /** The member is gone when the clock reaches this; `Infinity` where it does not expire. */
  readonly deadline: number;
  /** The time under which the cell stands in the queue of expiries; `Infinity` where it does not. */
  readonly queued: number;
  /** The time under which the cell stands in the queue of tombstones; `Infinity` where it does not. */
  readonly grave: number;
  /** The `order` of the event that said when the member entered. */
  readonly order: string | undefined;
  /** The newest departure that is known of a member that came back. */
  readonly left: Moment | undefined;
}

const NEVER = Number.POSITIVE_INFINITY;

/** What is kept of a member that has nothing rare. */
export const NOTHING_RARE: Rare = {
  deadline: NEVER,
  queued: NEVER,
  grave: NEVER,
  order: undefined,
  left: undefined,
};

/**
 * One member, or what is left of one (a tombstone). There are as many as there are members: every field counts, and
 * what every event looks at comes first, because each further line of the cache is waited for.
 */
export interface Cell {
  /** The newest event, by reference: the set trusts its caller not to change what was handed in. */
  record: RealtimePresence;
  /**
   * The instant of the newest event in milliseconds, in two parts: read it by {@link msOf}, write it by {@link setMs}.
   * Under Ably's ordering the serial of that event, if it has one (newness.ts).
   */
  high: number;
  low: number;
  /** Orders events of one millisecond (`convergent`: {@link rankOf}); the id of an event without a serial (`ably`). */
  rank: string;
  status: typeof LIVE | typeof LEFT | typeof LAPSED;
  /** The record's own, kept here because it is compared for every event: old records lie where no cache reaches. */
  readonly connectionId: string | undefined;
  /** The sync in which the member was seen last. */
  seen: number;
  rare: Rare | undefined;
  /** When the member entered, as far as it is known. */
  since: string | undefined;
  /** The member as it was shown last. Derived: forgotten with every change. */
  shown: RealtimePresence | undefined;
  /** The place in the order of insertion. */
  readonly place: number;
}

/** V8 keeps integers of 32 bits in the object itself; larger ones lie elsewhere, and are waited for once more. */
const LOW = 2 ** 30;
/** The high part of no instant. */
const NONE = -(2 ** 31);

const highOf = (ms: number): number => (Number.isNaN(ms) ? NONE : Math.floor(ms / LOW) | 0);
const lowOf = (ms: number, high: number): number => (high === NONE ? 0 : (ms - high * LOW) | 0);

/** The instant of a cell's newest event, a whole number; NaN when it has none. */
export const msOf = ({ high, low }: Cell): number => (high === NONE ? Number.NaN : high * LOW + low);

/** Replaces the instant. */
export function setMs(cell: Cell, ms: number): void {
  cell.high = highOf(ms);
  cell.low = lowOf(ms, cell.high);
}

/** When a cell's newest event happened. */
export const stampOf = (cell: Cell): Stamp => ({ record: cell.record, ms: msOf(cell), rank: cell.rank });

/** The cell of a member of whom this is the first that is heard. All cells are made here: they share one shape. */
export function createCell(
  record: RealtimePresence,
  ms: number,
  rank: string,
  status: Cell["status"],
  seen: number,
  place: number,
): Cell {
  const high = highOf(ms);
  return {
    record,
    high,
    low: lowOf(ms, high),
    rank,
    status,
    connectionId: record.connectionId,
    seen,
    rare: undefined,
    since: undefined,
    shown: undefined,
    place,
  };
}

/** Written out, because it is done for every event of the pure face, and a spread is several times slower. */
export function copyOf(cell: Cell): Cell {
  return {
    record: cell.record,
    high: cell.high,
    low: cell.low,
    rank: cell.rank,
    status: cell.status,
    connectionId: cell.connectionId,
    seen: cell.seen,
    rare: cell.rare,
    since: cell.since,
    shown: cell.shown,
    place: cell.place,
  };
}

/** Replaces when the member expires, and where it stands in the two queues. */
export function setLease(cell: Cell, deadline: number, queued: number, grave: number): void {
  const { order, left } = cell.rare ?? NOTHING_RARE;
  cell.rare = { deadline, queued, grave, order, left };
}

/** Replaces what is known of how the member came. */
export function setPast(cell: Cell, order: string | undefined, left: Moment | undefined): void {
  const { deadline, queued, grave } = cell.rare ?? NOTHING_RARE;
  cell.rare = { deadline, queued, grave, order, left };
}

/**
 * Text that orders events of one millisecond: the rest of the fraction, then the provider's order. NUL is below
 * every digit, so a shorter fraction comes first, and no order comes before the empty one.
 */
export function rankOf(below: string, order: string | undefined): string {
  return order === undefined ? below : `${below}\0${order}`;
}

/** The digits below the millisecond in a rank. */
export function belowOfRank(rank: string): string {
  const end = rank.indexOf("\0");
  return end < 0 ? rank : rank.slice(0, end);
}

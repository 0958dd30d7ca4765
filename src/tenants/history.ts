/**
 * A bounded log of one tenant's changes, asked as Ably's presence history is: `start`, `end`, `limit`, `direction`,
 * in pages (ably.com/docs, presence history, 2026-07-30).
 */
import { ownMembers } from "../runtime/object.js";
import type { PresenceInfoChange } from "./changes.js";

/** Which changes to give. Times are milliseconds since 1970 and inclusive. */
export interface HistoryQuery {
  readonly userId?: string;
  readonly start?: number;
  readonly end?: number;
  /** Changes a page: 100 by default, 1,000 at most. */
  readonly limit?: number;
  /** `backwards` (newest first) by default. */
  readonly direction?: "backwards" | "forwards";
}

/** A page of changes. Later changes do not move it: `next` goes on where this page ended. */
export interface HistoryPage {
  readonly items: readonly HistoryEntry[];
  /** Whether there is a next page. */
  hasNext(): boolean;
  /** The next page; undefined where there is none. */
  next(): HistoryPage | undefined;
}

/** A change, and when it was known. */
export interface HistoryEntry {
  /** Milliseconds since 1970: the later of the user's `lastSeen` and the time that `advance` had reached. */
  readonly at: number;
  readonly change: PresenceInfoChange;
}

/** The log itself. */
export interface History {
  readonly size: number;
  /** Adds a change. */
  add(change: PresenceInfoChange, at: number): void;
  /** Drops what is too old at `now`; answers when the oldest that is left will be. */
  forget(now: number): number | undefined;
  query(query?: HistoryQuery): HistoryPage;
}

interface Numbered extends HistoryEntry {
  readonly number: number;
}

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** @throws {RangeError} when it is not a whole number from 1 to 1,000 */
export function checkLimit(limit: number | undefined): number {
  if (limit === undefined) return DEFAULT_LIMIT;
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw new RangeError(`limit must be a whole number from 1 to ${MAX_LIMIT}, got ${limit}`);
  }
  return limit;
}

/** Makes an empty log that keeps `size` changes for `age` milliseconds. */
export function createHistory(size: number, age: number): History {
  let entries: Numbered[] = [];
  /** Entries before this index are dropped, and wait for the array to be cut. */
  let first = 0;
  let numbers = 0;

  const cut = (): void => {
    if (first * 2 <= entries.length) return;
    entries = entries.slice(first);
    first = 0;
  };

  const page = (query: HistoryQuery, limit: number, after: number | undefined): HistoryPage => {
    const { userId, start = Number.NEGATIVE_INFINITY, end = Number.POSITIVE_INFINITY } = query;
    const forwards = query.direction === "forwards";
    const items: Numbered[] = [];
    let more = false;
    const step = forwards ? 1 : -1;
    for (let at = forwards ? first : entries.length - 1; at >= first && at < entries.length; at += step) {
      const entry = entries[at]!;
      if (after !== undefined && (forwards ? entry.number <= after : entry.number >= after)) continue;
      if (entry.at < start || entry.at > end) continue;
      if (userId !== undefined && entry.change.info.userId !== userId) continue;
      if (items.length === limit) {
        more = true;
        break;
      }
      items.push(entry);
    }
    const last = items.at(-1)?.number;
    return {
      items: items.map(({ at, change }) => ({ at, change })),
      hasNext: () => more,
      next: () => (more ? page(query, limit, last) : undefined),
    };
  };

  return {
    get size() {
      return entries.length - first;
    },
    add(change, at) {
      entries.push({ at, change, number: numbers++ });
      if (entries.length - first > size) first++;
      cut();
    },
    forget(now) {
      while (first < entries.length && entries[first]!.at + age <= now) first++;
      cut();
      const oldest = entries[first];
      return oldest === undefined ? undefined : oldest.at + age;
    },
    query(given = {}) {
      const query = ownMembers(given);
      if (query.start !== undefined && query.end !== undefined && query.start > query.end) {
        throw new RangeError(`start must not be after end, got ${query.start} and ${query.end}`);
      }
      return page(query, checkLimit(query.limit), undefined);
    },
  };
}

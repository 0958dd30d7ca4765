/**
 * A bounded log of changes, asked the way Ably's presence history is (RSP4b): newest first, pages of 100. A query sees
 * what was there when it was made: what is added later shifts no page.
 */
import { ownMembers } from "../runtime/object.js";
import { PresenceValidationError } from "../validation/error.js";
import { issueAt } from "../validation/issue.js";
import type { PresenceChange } from "./change.js";
import { isInstant, msOfText } from "./instants.js";
import { frozenCopy } from "./shown.js";

/** How much a history keeps. */
export interface PresenceHistoryOptions {
  /** How many changes at most; the oldest go first. Default: 10,000. */
  readonly maxChanges?: number;
  /** How old a change may be, in milliseconds, seen from the `at` of the latest `add` or from `forget`. Default: two minutes. */
  readonly maxAge?: number;
}

/** What is asked of a history. */
export interface PresenceHistoryQuery {
  /** The earliest time to list, in milliseconds, included. */
  readonly start?: number;
  /** The latest time to list, in milliseconds, included. */
  readonly end?: number;
  /** How many changes a page holds: 100 unless said otherwise, at most 1000. */
  readonly limit?: number;
  /** `backwards` (default): newest first. */
  readonly direction?: "backwards" | "forwards";
  readonly clientId?: string;
  readonly connectionId?: string;
  readonly channel?: string;
  readonly tenantId?: string;
}

/** One change and the time under which it is listed. */
export interface HistoryItem {
  /** The change's own instant (`occurredAt`), else the time at which it was added; milliseconds. */
  readonly at: number;
  readonly change: PresenceChange;
}

/** A page of a query. */
export interface HistoryPage {
  readonly items: readonly HistoryItem[];
  /** Whether there is a next page. */
  hasNext(): boolean;
  /** The next page; null where there is none. */
  next(): HistoryPage | null;
}

/** A bounded log of changes. */
export interface PresenceHistory {
  /**
   * Adds changes, as `apply` and `advance` give them. `at` is the time, in milliseconds, for those that do not say when
   * they happened.
   */
  add(changes: Iterable<PresenceChange>, at: number): void;
  /** Lets go of what is older than `maxAge` at `now`. */
  forget(now: number): void;
  /** @throws {PresenceValidationError} when the query is not one */
  query(query?: PresenceHistoryQuery): HistoryPage;
  /** How many changes are held. */
  size(): number;
}

const MOST = 1000;

function refuse(name: string, keyword: string, message: string): never {
  throw new PresenceValidationError("presence history query", [issueAt([name], keyword, message)]);
}

function checked(
  query: PresenceHistoryQuery,
): Required<Pick<PresenceHistoryQuery, "start" | "end" | "limit">> {
  const { start = Number.NEGATIVE_INFINITY, end = Number.POSITIVE_INFINITY, limit = 100, direction } = query;
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) {
    refuse("limit", "maximum", `expected a whole number from 1 to ${MOST}`);
  }
  if (Number.isNaN(start) || typeof start !== "number") refuse("start", "type", "expected milliseconds");
  if (Number.isNaN(end) || typeof end !== "number") refuse("end", "type", "expected milliseconds");
  if (start > end) refuse("start", "maximum", "expected a time that is not after `end`");
  if (direction !== undefined && direction !== "backwards" && direction !== "forwards") {
    refuse("direction", "enum", 'expected "backwards" or "forwards"');
  }
  return { start, end, limit };
}

function matches({ change }: HistoryItem, query: PresenceHistoryQuery): boolean {
  const { record } = change;
  const { tenantId } = ownMembers(change);
  return (
    (query.clientId === undefined || query.clientId === record.clientId) &&
    (query.connectionId === undefined || query.connectionId === ownMembers(record).connectionId) &&
    (query.channel === undefined || query.channel === record.channel) &&
    (query.tenantId === undefined || query.tenantId === tenantId)
  );
}

function pageOf(items: readonly HistoryItem[], limit: number, from: number): HistoryPage {
  const end = from + limit;
  return {
    items: items.slice(from, end),
    hasNext: () => end < items.length,
    next: () => (end < items.length ? pageOf(items, limit, end) : null),
  };
}

/**
 * Makes an empty history.
 * @throws {PresenceValidationError} when an option is no amount
 * @example
 * const history = createPresenceHistory({ maxChanges: 1000 });
 * history.add(set.apply(input).changes, Date.now());
 * const page = history.query({ clientId: "ann", limit: 10 });
 */
export function createPresenceHistory(options: PresenceHistoryOptions = {}): PresenceHistory {
  const { maxChanges = 10_000, maxAge = 120_000 } = ownMembers(options);
  for (const [name, value] of Object.entries({ maxChanges, maxAge })) {
    if (typeof value !== "number" || !(value >= 0)) {
      refuse(name, "minimum", "expected a number of at least 0");
    }
  }
  /** In the order of `at`; equal times in the order in which they were added. */
  let log: HistoryItem[] = [];
  /** Where the log begins in its array: what is let go of is cut off in bulk. */
  let first = 0;

  const cut = (oldest: number): void => {
    while (first < log.length && (log.length - first > maxChanges || log[first]!.at < oldest)) first += 1;
    if (first * 2 > log.length) {
      log = log.slice(first);
      first = 0;
    }
  };

  /** Late changes go where they belong: the search is from the end, where nearly all of them do. */
  const insert = (item: HistoryItem): void => {
    let at = log.length;
    while (at > first && log[at - 1]!.at > item.at) at -= 1;
    if (at === log.length) log.push(item);
    else log.splice(at, 0, item);
  };

  return {
    add(changes, at) {
      for (const change of changes) {
        const { occurredAt } = ownMembers(change.record);
        const own = occurredAt !== undefined && isInstant(occurredAt) ? msOfText(occurredAt) : at;
        insert(Object.freeze({ at: own, change: frozenCopy(change) }));
      }
      cut(at - maxAge);
    },
    forget: (now) => cut(now - maxAge),
    query(given = {}) {
      const query = ownMembers(given);
      const { start, end, limit } = checked(query);
      const items = log
        .slice(first)
        .filter((item) => item.at >= start && item.at <= end && matches(item, query));
      return pageOf(query.direction === "forwards" ? items : items.reverse(), limit, 0);
    },
    size: () => log.length - first,
  };
}

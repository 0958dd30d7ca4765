/**
 * The queue of what becomes due: a binary heap by time. Entries are not taken out one by one; one whose cell has moved
 * on is dropped when its time comes, or with all the others of its kind, so a heartbeat costs nothing here.
 */
import type { Cell } from "./cell.js";
import type { Scope } from "./scope.js";

/** One entry: at this time, look at this member. */
export interface Due {
  readonly at: number;
  readonly scope: Scope;
  readonly cell: Cell;
}

export interface Queue {
  push(at: number, scope: Scope, cell: Cell): void;
  /** Takes out the earliest entry that is due. */
  pop(now: number): Due | undefined;
  size(): number;
  /** Takes out all entries but those that a test lets stay. */
  keep(test: (due: Due) => boolean): void;
}

/** By time; what is due at one time comes in the order of insertion into the set. */
const isBefore = (a: Due, b: Due): boolean => a.at < b.at || (a.at === b.at && a.cell.place < b.cell.place);
const byTime = (a: Due, b: Due): number => (isBefore(a, b) ? -1 : Number(isBefore(b, a)));

/** An empty queue. */
export function createQueue(): Queue {
  let heap: Due[] = [];

  return {
    push(at, scope, cell) {
      const entry: Due = { at, scope, cell };
      let index = heap.length;
      heap.push(entry);
      while (index > 0) {
        const parent = (index - 1) >> 1;
        const above = heap[parent]!;
        if (!isBefore(entry, above)) break;
        heap[index] = above;
        index = parent;
      }
      heap[index] = entry;
    },

    pop(now) {
      const first = heap[0];
      if (first === undefined || first.at > now) return undefined;
      const last = heap.pop()!;
      if (heap.length === 0) return first;
      let index = 0;
      for (;;) {
        let child = 2 * index + 1;
        if (child >= heap.length) break;
        if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child += 1;
        if (!isBefore(heap[child]!, last)) break;
        heap[index] = heap[child]!;
        index = child;
      }
      heap[index] = last;
      return first;
    },

    size: () => heap.length,

    keep(test) {
      // In order is a heap as well.
      heap = heap.filter(test).sort(byTime);
    },
  };
}

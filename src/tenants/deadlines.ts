/**
 * What is due when: a binary heap. Looking costs nothing, and taking what is due costs in proportion to what is
 * due, not to what waits. Items of one deadline come out in the order in which they went in, whatever else waits:
 * one tenant's order must not depend on another's items.
 */
export interface Deadlines<T> {
  /** Puts an item in. The same item may wait more than once. */
  add(due: number, item: T): void;
  /** Takes out the earliest item that is due at `now`; undefined when none is. */
  take(now: number): { readonly due: number; readonly item: T } | undefined;
}

/** Makes an empty heap of deadlines, in milliseconds. */
export function createDeadlines<T>(): Deadlines<T> {
  interface Entry {
    readonly due: number;
    readonly item: T;
    readonly turn: number;
  }
  const heap: Entry[] = [];
  let turns = 0;
  const before = (a: Entry, b: Entry): boolean => a.due < b.due || (a.due === b.due && a.turn < b.turn);

  const up = (from: number): void => {
    const entry = heap[from]!;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (before(heap[parent]!, entry)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = entry;
  };

  const down = (): void => {
    const entry = heap[0]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (before(entry, heap[child]!)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = entry;
  };

  return {
    add(due, item) {
      heap.push({ due, item, turn: turns++ });
      up(heap.length - 1);
    },
    take(now) {
      const first = heap[0];
      if (first === undefined || first.due > now) return undefined;
      const last = heap.pop()!;
      if (heap.length > 0) {
        heap[0] = last;
        down();
      }
      return first;
    },
  };
}

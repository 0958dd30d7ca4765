/** The laws of a convergent presence set, on random histories (`PRESENCE_RUNS` for more of them). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PresenceInput } from "../../src/index.js";
import {
  advancePresence,
  createPresenceSet,
  emptyPresenceState,
  membersOf,
  type PresenceChange,
  type PresenceSet,
  type PresenceSetOptions,
  type PresenceSnapshot,
  presenceSnapshot,
  reducePresence,
  restorePresenceSet,
} from "../../src/presence-set/index.js";
import { event, events, inputs, record, recordIn, tenantOf } from "./presence-set-laws.js";
import { keyOf, type ModelOf, ours, WRONG } from "./presence-set-models.js";

const START = Date.parse("2026-05-06T10:00:00Z");
/** V8 misreads fractions of very many digits: it gets the first three. */
const msOf = (text: string): number => Date.parse(text.replace(/(\.\d\d\d)\d+/, "$1"));

const numRuns = Number(process.env["PRESENCE_RUNS"] ?? 150);

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  Object.freeze(value);
  for (const member of Object.values(value)) deepFreeze(member);
}

function check(law: fc.IProperty<unknown>): void {
  // A counterexample is shrunk for a while, not for ever.
  fc.assert(law, { numRuns, interruptAfterTimeLimit: 30_000 });
}

function fold(inputs: readonly PresenceInput[], options?: PresenceSetOptions): PresenceSet {
  const set = createPresenceSet(options);
  for (const input of inputs) set.apply(input);
  return set;
}

/** Everything that can be read: the members of every tenant, in order. */
const shown = (set: PresenceSet): unknown =>
  [undefined, "acme", "__proto__", ""].map((tenantId) =>
    tenantId === undefined ? set.members() : set.members({ tenantId }),
  );

/** The items in the order of the keys, which are random. */
const ordered = <T>(items: readonly T[], keys: readonly number[]): T[] =>
  items
    .map((item, index) => ({ item, key: keys[index % keys.length]! }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);

const keys = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 90, maxLength: 90 });

const shuffled = fc.tuple(events, keys, keys).map(([list, picks, places]) => ({
  list,
  permuted: ordered(list, places),
  /** Each event at least once, some of them more often, in any order. */
  repeated: ordered(
    list.length === 0 ? [] : [...list, ...picks.slice(0, 30).map((pick) => list[pick % list.length]!)],
    places,
  ),
}));

describe("a convergent set", () => {
  it("P1: an event that was applied changes nothing when it comes again", () => {
    check(
      fc.property(events, (list) => {
        const set = fold(list);
        const before = shown(set);
        for (const input of list) {
          const { verdicts, changes } = set.apply(input);
          expect(changes).toEqual([]);
          expect(["duplicate", "stale"]).toContain(verdicts[0]);
        }
        expect(shown(set)).toEqual(before);
      }),
    );
  });

  it("P2: any order of the same events gives one state", () => {
    check(
      fc.property(shuffled, ({ list, permuted }) => {
        expect(shown(fold(permuted))).toEqual(shown(fold(list)));
      }),
    );
  });

  it("P3: so does any repetition, and any cutting into calls", () => {
    check(
      fc.property(shuffled, fc.nat(20), ({ list, repeated }, cut) => {
        const right = shown(fold(list));
        expect(shown(fold(repeated))).toEqual(right);
        const set = createPresenceSet();
        set.apply(list.slice(0, cut));
        set.apply(new Set(list.slice(cut)));
        expect(shown(set)).toEqual(right);
      }),
    );
  });

  it("P4: a member is what its greatest event says, in whatever order the events came", () => {
    check(
      fc.property(events, event, (list, last) => {
        const record = recordIn(last);
        const latest = { ...record, occurredAt: "2026-05-06T11:00:00Z" };
        const input = "record" in last ? { ...last, record: latest } : latest;
        const tenantId = tenantOf(last);
        for (const set of [fold([...list, input]), fold([input, ...list])]) {
          const members = set
            .members({ channel: record.channel, clientId: record.clientId })
            .filter(
              ({ connectionId, occurredAt }) =>
                connectionId === record.connectionId && occurredAt === latest.occurredAt,
            );
          const gone = record.action === "leave" || record.action === "absent";
          expect(members).toHaveLength(gone ? 0 : 1);
          expect(members[0]?.data).toEqual(gone ? undefined : record.data);
          if (tenantId !== undefined && !gone) {
            expect(set.isPresent(record.clientId, { tenantId, channel: record.channel })).toBe(true);
          }
        }
      }),
    );
  });

  it("P4b: nor does an old event bring anybody back when the tombstones are forgotten", () => {
    check(
      fc.property(events, (list) => {
        const set = fold(list, { horizon: 1000 });
        set.advance(Date.parse("2026-05-06T10:01:00Z"));
        const before = shown(set);
        for (const input of list) expect(set.apply(input).changes).toEqual([]);
        expect(shown(set)).toEqual(before);
      }),
    );
  });

  it("P5: a channel of a tenant is as if it were alone", () => {
    check(
      fc.property(events, (list) => {
        const all = fold(list);
        for (const input of list) {
          const { channel } = recordIn(input);
          const tenantId = tenantOf(input);
          const alone = fold(
            list.filter((other) => tenantOf(other) === tenantId && recordIn(other).channel === channel),
          );
          if (tenantId === undefined) continue;
          expect(all.members({ channel, tenantId })).toEqual(alone.members());
        }
      }),
    );
  });

  it("P6: the changes rebuild the view; nobody leaves who is not there, and none is empty", () => {
    check(
      fc.property(inputs, fc.boolean(), (list, ably) => {
        const set = createPresenceSet({ ordering: ably ? "ably" : "convergent", ttl: 4000 });
        const view = new Map<string, unknown>();
        const follow = (changes: readonly PresenceChange[]): void => {
          for (const { type, record, tenantId } of changes) {
            const key = keyOf(record, tenantId);
            if (type === "leave") expect(view.delete(key), key).toBe(true);
            else view.set(key, record.data ?? null);
          }
        };
        let now = START;
        for (const input of list) {
          // Nobody is said to have left of those whom a `clear` makes unknown.
          if ("mark" in input && input.mark === "clear") {
            for (const key of view.keys()) {
              if (key.startsWith(JSON.stringify([null, input.channel]).slice(0, -1))) view.delete(key);
            }
          }
          follow(set.apply(input).changes);
          now += 500;
          follow(set.advance(now).changes);
        }
        const right = set.members().map(({ channel, clientId, data }) => [channel, clientId, data ?? null]);
        const rebuilt = [...view].map(([key, data]) => [...(JSON.parse(key) as unknown[]).slice(1, 3), data]);
        expect(rebuilt.map((row) => JSON.stringify(row)).toSorted()).toEqual(
          right.map((row) => JSON.stringify(row)).toSorted(),
        );
      }),
    );
  });

  it("P7: a complete sync is the list; an unfinished one removes nobody", () => {
    check(
      fc.property(events, fc.array(record, { maxLength: 8 }), (before, rows) => {
        const set = fold(before.map(recordIn));
        const listed = rows.map((row, n) => ({
          ...row,
          channel: "room",
          action: "present" as const,
          occurredAt: `2026-05-06T10:00:2${n}Z`,
        }));
        const there = (): string[] => set.members({ channel: "room" }).map((member) => keyOf(member));
        const held = there();
        set.apply([{ mark: "sync-start", channel: "room" }, ...listed]);
        expect(there()).toEqual(expect.arrayContaining(held));
        set.apply({ mark: "sync-start", channel: "room", restart: true });
        const { changes } = set.apply([
          ...listed,
          { mark: "sync-end", channel: "room", asOf: "2026-05-06T10:00:30Z" },
        ]);
        const right = [...new Set(listed.map((row) => keyOf(row)))].toSorted();
        expect(there().toSorted()).toEqual(right);
        expect(changes.every(({ cause, type }) => cause === "event" || type === "leave")).toBe(true);
        // P7b: what is older than the snapshot stays out.
        for (const input of before.map(recordIn)) {
          if (input.channel === "room") expect(set.apply(input).changes).toEqual([]);
        }
        expect(there().toSorted()).toEqual(right);
      }),
    );
  });

  it("P8: each lapse leaves exactly once, at the boundary and not before; a clock that goes back does nothing", () => {
    check(
      fc.property(events, fc.integer({ min: 1, max: 5000 }), fc.boolean(), (list, ttl, ably) => {
        const set = fold(list, { ttl, ordering: ably ? "ably" : "convergent" });
        const due = set.members().map(({ occurredAt = "" }) => msOf(occurredAt) + ttl);
        const leftAt = (now: number): number => due.filter((at) => at > now).length;
        for (const at of [...new Set(due)].toSorted((a, b) => a - b)) {
          set.advance(at - 1);
          expect(set.members().length).toBe(leftAt(at - 1));
          const { changes } = set.advance(at);
          expect(changes.length).toBe(leftAt(at - 1) - leftAt(at));
          expect(changes.every(({ cause, type }) => cause === "expiry" && type === "leave")).toBe(true);
          expect(set.advance(at - 1).changes).toEqual([]);
          expect(set.members().length).toBe(leftAt(at));
        }
        expect(set.advance(START + 60_000).changes).toEqual([]);
      }),
    );
  });

  it("P9: tombstones go with the horizon, and their going changes nothing that can be seen", () => {
    check(
      fc.property(events, fc.nat(12_000), (list, later) => {
        const set = fold(list, { horizon: 5000 });
        const before = shown(set);
        const now = START + later;
        set.advance(now);
        expect(shown(set)).toEqual(before);
        for (const cell of set.snapshot().channels.flatMap(({ cells }) => cells)) {
          if (cell.status !== "live") expect(cell.ms).toBeGreaterThan(now - 5000);
        }
      }),
    );
  });

  it("P10: inputs stay as they are, even where they cannot change", () => {
    check(
      fc.property(inputs, (list) => {
        const text = JSON.stringify(list);
        for (const input of list) deepFreeze(input);
        fold(list).members();
        expect(JSON.stringify(list)).toBe(text);
      }),
    );
  });

  it("P11: any text is a name, and no two names are one", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("__proto__", "a:b", "", "\u0000"));
    check(
      fc.property(
        fc.uniqueArray(fc.tuple(text, text, text), { selector: (key) => JSON.stringify(key), maxLength: 6 }),
        (names) => {
          const set = createPresenceSet();
          for (const [channel, clientId, connectionId] of names) {
            set.apply({ channel, clientId, connectionId, action: "enter" });
          }
          expect(set.members()).toHaveLength(names.length);
          for (const [channel, clientId, connectionId] of names) {
            expect(set.members({ channel, clientId, connectionId })).toHaveLength(1);
          }
        },
      ),
    );
  });

  it("P14: an event from a far future is refused and pins nobody", () => {
    check(
      fc.property(events, record, (list, last) => {
        const options = { now: () => START + 10_000, maxSkew: 1000 };
        const set = fold(list, options);
        const before = shown(set);
        const { verdicts } = set.apply({ ...last, occurredAt: "2026-05-06T10:00:11.001Z" });
        expect(verdicts).toEqual(["skew"]);
        expect(shown(set)).toEqual(before);
        expect(set.apply({ ...last, occurredAt: "2026-05-06T10:00:11.000Z" }).verdicts).toEqual(["applied"]);
      }),
    );
  });
});

describe("either ordering", () => {
  const orderings = fc.constantFrom<PresenceSetOptions>(
    { ttl: 3000 },
    { ttl: 3000, horizon: 4000, maxTombstones: 3, maxMembers: 6, maxMembersPerChannel: 4, maxChannels: 2 },
    { ordering: "ably", ttl: 3000 },
    { ordering: "ably", maxMembers: 4, maxTombstones: 1 },
  );

  it("a restored set goes on exactly as the first one, from any point and also in mid-sync", () => {
    check(
      fc.property(inputs, inputs, orderings, (before, after, options) => {
        const first = fold(before, options);
        first.advance(START + 3000);
        const snapshot: unknown = JSON.parse(JSON.stringify(first.snapshot()));
        expect(presenceSnapshot.is(snapshot)).toBe(true);
        const second = restorePresenceSet(snapshot as PresenceSnapshot, options);
        expect(second.snapshot()).toEqual(snapshot);
        let now = START + 3000;
        for (const input of after) {
          expect(second.apply(input)).toEqual(first.apply(input));
          now += 400;
          expect(second.advance(now)).toEqual(first.advance(now));
        }
        expect(second.members()).toEqual(first.members());
      }),
    );
  });

  it("the pure face says and shows what the mutable one does, and old states stay what they were", () => {
    check(
      fc.property(inputs, fc.array(fc.nat()), orderings, (list, visits, options) => {
        const set = createPresenceSet(options);
        const states = [{ state: emptyPresenceState, members: JSON.stringify([]) }];
        for (const [index, input] of list.entries()) {
          const { state } = states.at(-1)!;
          // A branch off an old state, and a look at another one, must not be seen by the rest.
          const old = states[(visits[index % (visits.length || 1)] ?? 0) % states.length]!;
          reducePresence(old.state, [input, ...list.slice(0, 3)], options);
          expect(JSON.stringify(membersOf(old.state))).toBe(old.members);
          const now = START + 400 * index;
          const step = reducePresence(state, [input], options);
          const later = advancePresence(step.state, now, options);
          const right = set.apply(input);
          expect(step.verdicts).toEqual(right.verdicts);
          expect(step.changes).toEqual(right.changes);
          expect(later.changes).toEqual(set.advance(now).changes);
          states.push({ state: later.state, members: JSON.stringify(set.members()) });
          expect(JSON.stringify(membersOf(later.state))).toBe(states.at(-1)!.members);
        }
        for (const { state, members } of states) expect(JSON.stringify(membersOf(state))).toBe(members);
      }),
    );
  });
});

/** A law that even a small model can be held to: whatever the order and the repetition, the same members are there. */
const convergence = (modelOf: ModelOf): fc.IProperty<unknown> =>
  fc.property(shuffled, ({ list, repeated }) => {
    const members = (order: readonly PresenceInput[]): string => {
      const model = modelOf();
      for (const [n, input] of order.entries()) model.apply({ ...recordIn(input), data: { n } });
      return JSON.stringify([...model.view().keys()].toSorted());
    };
    return members(repeated) === members(list);
  });

describe("the laws can fail", () => {
  it("ours is not what fails", () => {
    expect(fc.check(convergence(ours()), { numRuns }).failed).toBe(false);
  });
  // `references` needs events that name what they replace: the fault simulation has those, and catches it.
  const { references: _, ...models } = WRONG;
  for (const [name, modelOf] of Object.entries(models)) {
    it(`P3 is broken by: ${name}`, () => {
      expect(fc.check(convergence(modelOf), { numRuns, endOnFailure: true }).failed).toBe(true);
    });
  }
});

/**
 * `Object.prototype` with members on it, as one careless merge elsewhere in a program leaves it: what the set is given
 * says no more than before, and what it holds is told of the same members.
 */
import { afterEach, describe, expect, it } from "vitest";
import type { PresenceInput } from "../../src/index.js";
import {
  createPresenceHistory,
  createPresenceSet,
  emptyPresenceState,
  membersOf,
  type PresenceSetOptions,
  presenceReducer,
  restorePresenceSet,
} from "../../src/presence-set/index.js";

const ROOT = Object.prototype as unknown as Record<string, unknown>;

const TIME = "2026-01-31T09:30:00.000Z";
const EARLIER = "2020-01-31T09:30:00.000Z";

const EVIL: Readonly<Record<string, unknown>> = {
  tenantId: "evil",
  connectionId: "evil",
  clientId: "evil",
  channel: "evil",
  action: "leave",
  record: { channel: "evil", clientId: "evil", action: "enter" },
  mark: "clear",
  occurredAt: EARLIER,
  since: EARLIER,
  data: { evil: true },
  id: "evil:0:0",
  order: "~",
  receivedAt: EARLIER,
  ttl: 1,
  syncId: "evil",
  asOf: EARLIER,
  restart: true,
  // options
  ordering: "ably",
  horizon: 1,
  maxSkew: 1,
  maxMembers: 0,
  maxMembersPerChannel: 0,
  maxChannels: 0,
  maxTombstones: 0,
  now: () => 0,
  onListenerError: "evil",
  // queries
  start: 1,
  end: 2,
  limit: 1,
  direction: "forwards",
  maxChanges: 0,
  maxAge: 0,
  // snapshots
  sync: { reattached: true },
  watermark: 1,
  seen: true,
  sinceOrder: "~",
  left: { ms: 1, rank: "~" },
  deadline: 1,
  ms: 1,
};

let polluted: string | undefined;
afterEach(() => {
  if (polluted !== undefined) delete ROOT[polluted];
  polluted = undefined;
});

/** As a merge leaves it, as a library that hides what it adds, as one that guards it, and as a trap. */
const KINDS: Readonly<Record<string, (value: unknown) => PropertyDescriptor>> = {
  enumerable: (value) => ({ value, writable: true, enumerable: true }),
  hidden: (value) => ({ value, writable: true }),
  "read-only": (value) => ({ value }),
  throwing: () => ({
    get() {
      throw new Error("read what was inherited");
    },
  }),
};

function pollute(name: string, kind: string): void {
  polluted = name;
  Object.defineProperty(ROOT, name, { ...KINDS[kind]?.(EVIL[name]), configurable: true });
}

const record = (clientId: string, more: object = {}) => ({
  channel: "room",
  clientId,
  action: "enter" as const,
  ...more,
});

const INPUTS: readonly PresenceInput[] = [
  record("ann"),
  record("bob", { occurredAt: TIME }),
  record("bob", { connectionId: "c", occurredAt: TIME }),
  { record: record("cid", { occurredAt: TIME }) },
  { record: record("dan", { connectionId: "c", occurredAt: TIME }), id: "c:1:0" },
  { record: record("dan", { connectionId: "c", occurredAt: TIME }), id: "c:2:0", order: "2", ttl: 60_000 },
  { record: record("eve", { data: { a: 1 } }), tenantId: "acme" },
  { mark: "sync-start", channel: "room" },
  { ...record("ann"), action: "present" },
  { record: { ...record("bob", { connectionId: "c", occurredAt: TIME }), action: "update" } },
];
const END: PresenceInput = { mark: "sync-end", channel: "room" };

/** All that can be asked of sets that were given the inputs: as JSON, where nothing is inherited. */
function answers(options: PresenceSetOptions): string {
  const set = createPresenceSet(options);
  const history = createPresenceHistory();
  const told: unknown[] = [];
  const follow = (inputs: readonly PresenceInput[]): void => {
    const result = set.apply(inputs);
    told.push(result);
    history.add(result.changes, Date.parse(TIME));
  };
  follow(INPUTS);
  const restored = restorePresenceSet(JSON.parse(JSON.stringify(set.snapshot())), options);
  follow([END]);
  told.push(
    restored.apply(END),
    restored.snapshot(),
    set.snapshot(),
    set.advance(Date.parse(TIME) + 120_000),
  );
  const reduced = [...INPUTS, END].reduce(
    (state, input) => presenceReducer(state, input, options),
    emptyPresenceState,
  );
  const asked = [
    set.members(),
    set.members({ channel: "room" }),
    set.members({ tenantId: "acme" }),
    set.members({ clientId: "bob" }),
    set.isPresent("dan"),
    set.isPresent("dan", { connectionId: "c" }),
    set.clients("room"),
    set.counts(),
    set.counts("room"),
    set.syncComplete("room"),
    membersOf(reduced),
    restored.members(),
    history.query().items,
    history.query({ tenantId: "evil" }).items,
    history.query({ clientId: "bob", connectionId: "c" }).items,
  ];
  return JSON.stringify([told, asked]);
}

describe.each([{ ordering: "convergent" }, { ordering: "ably" }] as const)(
  "a set that is $ordering",
  (options) => {
    const clean = answers(options);

    it.each(Object.keys(EVIL))("does not take an inherited %s for anybody's", (name) => {
      for (const kind of Object.keys(KINDS)) {
        pollute(name, kind);
        const dirty = answers(options);
        delete ROOT[name];
        expect([kind, dirty]).toEqual([kind, clean]);
      }
    });

    it("hears nothing of what an input's own prototype says", () => {
      const heir = (input: PresenceInput): PresenceInput =>
        Object.assign(Object.create({ tenantId: "evil", ttl: 1 }), input);
      const [plain, inherited] = [INPUTS, INPUTS.map(heir)].map((inputs) => {
        const set = createPresenceSet(options);
        return JSON.stringify([set.apply(inputs), set.apply(END), set.members(), set.snapshot()]);
      });
      expect(inherited).toBe(plain);
    });
  },
);

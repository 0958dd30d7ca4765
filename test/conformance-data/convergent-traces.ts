/** The traces of the convergent ordering, by hand: each law of it, ties, syncs, expiry, bounds of time, hostile names. */
import type { PresenceInput, RealtimePresence } from "../../src/index.js";
import type { TraceSource } from "./trace.js";

const channel = "room";
const T = Date.parse("2026-05-06T10:00:00Z");
const at = (second: number, fraction = ""): string =>
  `2026-05-06T10:00:${String(second).padStart(2, "0")}${fraction}Z`;

/** `enter ann/1` at a second. */
function ev(what: string, second?: number, more: Partial<RealtimePresence> = {}): RealtimePresence {
  const [action, member = ""] = what.split(" ") as [RealtimePresence["action"], string];
  const [clientId = "", connectionId] = member.split("/");
  return {
    channel,
    clientId,
    ...(connectionId === undefined ? {} : { connectionId }),
    action,
    ...(second === undefined ? {} : { occurredAt: at(second) }),
    ...more,
  };
}
const start: PresenceInput = { mark: "sync-start", channel };
const end: PresenceInput = { mark: "sync-end", channel };

export const CONVERGENT_TRACES: readonly TraceSource[] = [
  {
    description: "an enter, an update and a leave",
    rule: "design.md, presence set",
    steps: [
      { inputs: [ev("enter ann/1", 0)], verdicts: "applied", changes: "enter ann/1", members: "ann/1" },
      {
        inputs: [ev("update ann/1", 1, { data: { n: 1 } })],
        verdicts: "applied",
        changes: "update ann/1",
        members: "ann/1",
      },
      { inputs: [ev("leave ann/1", 2)], verdicts: "applied", changes: "leave ann/1", members: "" },
    ],
  },
  {
    description: "the same event again, live and gone",
    rule: "P1",
    steps: [
      { inputs: [ev("enter ann", 0)], verdicts: "applied", changes: "enter ann", members: "ann" },
      { inputs: [ev("enter ann", 0)], verdicts: "duplicate", changes: "", members: "ann" },
      { inputs: [ev("leave ann", 1)], verdicts: "applied", changes: "leave ann", members: "" },
      { inputs: [ev("leave ann", 1)], verdicts: "duplicate", changes: "", members: "" },
      { inputs: [ev("enter ann", 0)], verdicts: "stale", changes: "", members: "" },
    ],
  },
  {
    description: "a leave before its enter",
    rule: "P4",
    steps: [
      { inputs: [ev("leave ann", 5)], verdicts: "applied", changes: "", members: "" },
      { inputs: [ev("enter ann", 4)], verdicts: "stale", changes: "", members: "" },
      { inputs: [ev("enter ann", 6)], verdicts: "applied", changes: "enter ann", members: "ann" },
    ],
  },
  {
    description: "a late update after a leave",
    rule: "P4",
    steps: [
      {
        inputs: [ev("enter ann", 0), ev("leave ann", 9), ev("update ann", 5)],
        verdicts: "applied applied stale",
        changes: "enter ann, leave ann",
        members: "",
      },
    ],
  },
  {
    description: "gone wins over live at one instant, whichever comes first",
    rule: "2.3, tie",
    steps: [
      {
        inputs: [ev("enter ann", 1), ev("leave ann", 1), ev("leave bob", 1), ev("enter bob", 1)],
        verdicts: "applied applied applied stale",
        changes: "enter ann, leave ann",
        members: "",
      },
    ],
  },
  {
    description: "absent removes and is never listed",
    rule: "2.5",
    steps: [
      { inputs: [ev("present ann", 1)], verdicts: "applied", changes: "present ann", members: "ann" },
      { inputs: [ev("absent ann", 2)], verdicts: "applied", changes: "leave ann", members: "" },
    ],
  },
  {
    description: "order decides at one instant: as text, and none is lowest",
    rule: "2.3, order",
    steps: [
      {
        inputs: [
          { record: ev("update ann", 1, { data: { n: 2 } }), order: "0002" },
          { record: ev("update ann", 1, { data: { n: 1 } }), order: "0001" },
          ev("leave ann", 1),
          { record: ev("leave ann", 1), order: "0003" },
        ],
        verdicts: "applied stale stale applied",
        changes: "update ann, leave ann",
        members: "",
      },
      {
        inputs: [
          ev("update bob", 1, { data: { n: 1 } }),
          { record: ev("update bob", 1, { data: { n: 2 } }), order: "" },
        ],
        verdicts: "applied applied",
        changes: "update bob, update bob",
        members: "bob",
      },
    ],
  },
  {
    description: "instants are told apart to the last digit, and offsets and zeros are no difference",
    rule: "2.5, instants",
    steps: [
      {
        inputs: [
          ev("leave ann", 0, { occurredAt: at(1, ".0000000010000000000001") }),
          ev("enter ann", 0, { occurredAt: at(1, ".000000001") }),
          ev("enter bob", 0, { occurredAt: at(1, ".5") }),
          ev("leave bob", 0, { occurredAt: "2026-05-06t12:00:01.500+02:00" }),
          ev("leave eve", 0, { occurredAt: "2016-12-31T23:59:60Z" }),
          ev("enter eve", 0, { occurredAt: "2016-12-31T23:59:59.999Z" }),
          ev("enter eve", 0, { occurredAt: "2017-01-01T05:29:60.5+05:30" }),
          ev("leave eve", 0, { occurredAt: "2016-12-31T23:59:60.4Z" }),
        ],
        verdicts: "applied stale applied applied applied stale applied stale",
        changes: "enter bob, leave bob, enter eve",
        members: "eve",
      },
    ],
  },
  {
    description: "an event without an instant is applied as it arrives",
    rule: "2.3",
    steps: [
      { inputs: [ev("enter ann")], verdicts: "applied", changes: "enter ann", members: "ann" },
      { inputs: [ev("leave ann")], verdicts: "applied", changes: "leave ann", members: "" },
      { inputs: [ev("update ann")], verdicts: "applied", changes: "update ann", members: "ann" },
    ],
  },
  {
    description: "receivedAt stands in for an instant that is missing",
    rule: "design.md, instants",
    steps: [
      {
        inputs: [
          { record: ev("leave ann"), receivedAt: at(5) },
          { record: ev("enter ann"), receivedAt: at(4) },
          { record: ev("enter ann", 6), receivedAt: at(1) },
        ],
        verdicts: "applied stale applied",
        changes: "enter ann",
        members: "ann",
      },
    ],
  },
  {
    description: "a member is tenant, channel, client and connection; none and the empty one differ",
    rule: "P5",
    steps: [
      {
        inputs: [
          ev("enter ann", 0),
          ev("enter ann/", 0),
          ev("enter ann/1", 0),
          { record: ev("enter ann/1", 0), tenantId: "acme" },
          { record: ev("enter ann/1", 0), tenantId: "" },
          ev("enter ann/1", 0, { channel: "other" }),
        ],
        verdicts: "applied applied applied applied applied applied",
        changes: "enter ann, enter ann/, enter ann/1, enter ann/1, enter ann/1, enter ann/1",
        members: "ann/1, ann, ann/, ann/1, ann/1, ann/1",
      },
      {
        inputs: [ev("leave ann", 1)],
        verdicts: "applied",
        changes: "leave ann",
        members: "ann/1, ann/, ann/1, ann/1, ann/1",
      },
    ],
  },
  {
    description: "any text is a name: those of prototypes, of joined strings, and halves of pairs",
    rule: "P11",
    steps: [
      {
        inputs: [
          ev("enter x", 0, { channel: "__proto__", clientId: "__proto__", connectionId: "constructor" }),
          ev("enter x", 0, { channel: "a:b", clientId: "c" }),
          ev("enter x", 0, { channel: "a", clientId: "b:c" }),
          ev("enter x", 0, { clientId: "\ud800" }),
          ev("enter x", 0, { clientId: "\udfff" }),
          ev("enter x", 0, { clientId: "\u0000" }),
          ev("enter x", 0, { clientId: "\uffff" }),
          ev("enter x", 0, { clientId: "😀" }),
          ev("enter x", 0, { clientId: "" }),
        ],
        members: "__proto__/constructor, b:c, c, , \u0000, \ud800, 😀, \udfff, \uffff",
      },
      {
        inputs: [
          { mark: "sync-start", channel: "__proto__" },
          { mark: "sync-end", channel: "__proto__" },
          start,
          ev("present x", 1, { clientId: "\ud800" }),
          end,
        ],
        changes:
          "~leave __proto__/constructor, ~leave , ~leave \u0000, ~leave \udfff, ~leave 😀, ~leave \uffff, present \ud800",
        members: "b:c, c, \ud800",
      },
    ],
  },
  {
    description: "since is that of the enter, survives updates, comes late, and goes with a leave",
    rule: "docs/presence-set.md, time",
    steps: [
      { inputs: [ev("update ann", 2)], changes: "update ann", members: "ann" },
      { inputs: [ev("enter ann", 1)], verdicts: "stale", changes: "", members: "ann" },
      { inputs: [ev("update ann", 3)], changes: "update ann", members: "ann" },
      { inputs: [ev("leave ann", 4), ev("update ann", 5)], changes: "leave ann, update ann", members: "ann" },
      { inputs: [ev("present ann", 6, { since: at(5) })], changes: "present ann", members: "ann" },
    ],
  },
  {
    description: "a sync removes who was not listed, before the changes of its page",
    rule: "P7",
    steps: [
      { inputs: [ev("enter ann", 0), ev("enter bob", 0, { data: { n: 1 } })], members: "ann, bob" },
      {
        inputs: [start, ev("present ann", 1), ev("present eve", 1), end],
        changes: "~leave bob, present ann, present eve",
        members: "ann, eve",
      },
    ],
  },
  {
    description: "an unfinished sync removes nobody, and a restarted one forgets what it had seen",
    rule: "P7",
    steps: [
      { inputs: [ev("enter ann", 0), ev("enter bob", 0)], members: "ann, bob" },
      {
        inputs: [{ ...start, syncId: "a" }, ev("present ann", 1)],
        changes: "present ann",
        members: "ann, bob",
      },
      {
        inputs: [{ ...start, syncId: "b" }, ev("present bob", 2), { ...end, syncId: "a" }],
        verdicts: "applied applied ignored",
        changes: "present bob",
        members: "ann, bob",
      },
      { inputs: [{ ...end, syncId: "b" }], verdicts: "applied", changes: "~leave ann", members: "bob" },
      { inputs: [end], verdicts: "ignored", changes: "", members: "bob" },
    ],
  },
  {
    description: "asOf keeps out what is older, and keeps who is younger",
    rule: "P7b",
    steps: [
      { inputs: [ev("enter ann", 1), ev("enter bob", 9)], members: "ann, bob" },
      {
        inputs: [start, { ...end, asOf: at(5) }],
        verdicts: "applied applied",
        changes: "~leave ann",
        members: "bob",
      },
      {
        inputs: [ev("update ann", 4), ev("enter eve", 5), ev("enter ann", 6)],
        verdicts: "too-old too-old applied",
        changes: "enter ann",
        members: "ann, bob",
      },
    ],
  },
  {
    description: "a sync brings back who was only thought to be gone, but nobody who left",
    rule: "P4, P7",
    steps: [
      { inputs: [ev("enter ann", 1), ev("enter bob", 1), ev("leave bob", 3)], members: "ann" },
      { inputs: [start, end], changes: "~leave ann", members: "" },
      { inputs: [ev("enter ann", 1)], verdicts: "stale", changes: "", members: "" },
      {
        inputs: [start, ev("present ann", 1), ev("present bob", 2), end],
        verdicts: "applied applied stale applied",
        changes: "present ann",
        members: "ann",
      },
    ],
  },
  {
    description: "clear forgets without a word, and resync changes nothing",
    rule: "design.md, marks",
    steps: [
      { inputs: [ev("enter ann", 1)], members: "ann" },
      {
        inputs: [{ mark: "resync", channel, reason: "gap" }],
        verdicts: "applied",
        changes: "",
        members: "ann",
      },
      { inputs: [{ mark: "clear", channel }], verdicts: "applied", changes: "", members: "" },
      { inputs: [ev("enter ann", 0)], verdicts: "applied", changes: "enter ann", members: "ann" },
    ],
  },
  {
    description: "expiry comes once, exactly at the boundary, and the old enter stays out",
    rule: "P8",
    options: { ttl: 10_000 },
    steps: [
      { inputs: [ev("enter ann", 0)], members: "ann" },
      { advance: T + 9_999, changes: "", members: "ann" },
      { advance: T + 10_000, changes: "~leave ann", members: "" },
      { advance: T + 20_000, changes: "", members: "" },
      { inputs: [ev("enter ann", 0)], verdicts: "stale", changes: "", members: "" },
      { inputs: [ev("update ann", 1)], verdicts: "applied", changes: "update ann", members: "ann" },
    ],
  },
  {
    description: "a heartbeat puts expiry off without a word; an envelope's own ttl wins",
    rule: "P8",
    options: { ttl: 10_000 },
    steps: [
      {
        inputs: [
          { record: ev("enter ann", 0), receivedAt: at(0) },
          { record: ev("enter bob", 0), ttl: 2_000 },
        ],
        members: "ann, bob",
      },
      {
        inputs: [{ record: ev("enter ann", 0), receivedAt: at(8) }],
        verdicts: "duplicate",
        changes: "",
        members: "ann, bob",
      },
      { advance: T + 10_000, changes: "~leave bob", members: "ann" },
      { advance: T + 18_000, changes: "~leave ann", members: "" },
    ],
  },
  {
    description: "ttl runs from the clock where there is one and nothing says when the event was received",
    rule: "docs/presence-set.md, time",
    options: { ttl: 1_000, now: T + 5_000 },
    steps: [
      { inputs: [ev("enter ann", 0)], members: "ann" },
      { now: T + 5_500, inputs: [ev("enter bob", 0)], members: "ann, bob" },
      { advance: T + 6_000, changes: "~leave ann", members: "bob" },
      { advance: T + 6_500, changes: "~leave bob", members: "" },
    ],
  },
  {
    description: "the horizon forgets departures, and its watermark keeps what they kept out",
    rule: "P4b, P9",
    options: { horizon: 10_000 },
    steps: [
      { inputs: [ev("enter ann", 0), ev("leave ann", 2), ev("enter bob", 1)], members: "bob" },
      { advance: T + 12_000, changes: "", members: "bob" },
      {
        inputs: [ev("enter ann", 1), ev("enter ann", 2), ev("enter ann", 3)],
        verdicts: "too-old too-old applied",
        changes: "enter ann",
        members: "ann, bob",
      },
    ],
  },
  {
    description: "an event of the far future is refused",
    rule: "P14",
    options: { maxSkew: 1_000, now: T },
    steps: [
      { inputs: [ev("enter ann", 0, { occurredAt: at(1) })], verdicts: "applied", members: "ann" },
      {
        inputs: [ev("leave ann", 0, { occurredAt: at(1, ".001") })],
        verdicts: "skew",
        changes: "",
        members: "ann",
      },
      {
        now: T + 1,
        inputs: [ev("leave ann", 0, { occurredAt: at(1, ".001") })],
        verdicts: "applied",
        members: "",
      },
    ],
  },
];

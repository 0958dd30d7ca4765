/**
 * The edge cases of Ably's presence set, each by its number, as protocol messages. Both columns of events are written by
 * hand: what the SDK emits, and the same with one leave per departure. Member = clientId/connectionId; `~` marks an event
 * that the SDK, or a sync of ours, made up.
 */
import { ATTACHED, type Frame, HAS_PRESENCE, PRESENCE, RESUMED, SYNC } from "./ably-js-oracle.js";

type Message = Readonly<Record<string, unknown>>;

const T = 1_700_000_000_000;
const ACTIONS = { absent: 0, present: 1, enter: 2, leave: 3, update: 4 } as const;

/** A presence message: `enter a/X`, its id (none with `""`), the time after T, and more. */
function msg(what: string, id: string, at = 0, more: Message = {}): Message {
  const [action, member] = what.split(" ") as [keyof typeof ACTIONS, string];
  const [clientId, connectionId] = member.split("/");
  return {
    action: ACTIONS[action],
    clientId,
    connectionId,
    timestamp: T + at,
    ...(id === "" ? {} : { id }),
    ...more,
  };
}
const presence = (...rows: Message[]): Frame => ({ action: PRESENCE, presence: rows });
const sync = (channelSerial: string | undefined, ...rows: Message[]): Frame => ({
  action: SYNC,
  ...(channelSerial === undefined ? {} : { channelSerial }),
  presence: rows,
});
const attached = (flags = 0): Frame => ({ action: ATTACHED, flags });

const EMPTY = attached();
const OPEN = attached(HAS_PRESENCE);
const json = (value: unknown): Message => ({ data: JSON.stringify(value), encoding: "json" });

export interface AblyCase {
  readonly rule: string;
  readonly frames: readonly Frame[];
  readonly members: string;
  readonly emitted: string;
  /** With exactly one leave per departure, where that differs. */
  readonly once?: string;
}

export const ABLY_CASES: Readonly<Record<number, AblyCase>> = {
  1: {
    rule: "RTP2d1, RTP2d2: enter is emitted as enter and stored as present",
    frames: [EMPTY, presence(msg("enter a/X", "X:0:0"))],
    members: "a/X",
    emitted: "enter a/X",
  },
  2: {
    rule: "RTP2d: update of an unknown member adds it",
    frames: [EMPTY, presence(msg("update a/X", "X:0:0"))],
    members: "a/X",
    emitted: "update a/X",
  },
  3: {
    rule: "RTP2d: present outside a sync adds the member",
    frames: [EMPTY, presence(msg("present a/X", "X:0:0"))],
    members: "a/X",
    emitted: "present a/X",
  },
  4: {
    rule: "RTP2a: one clientId on two connections is two members",
    frames: [
      EMPTY,
      presence(msg("enter a/X", "X:0:0")),
      presence(msg("enter a/Y", "Y:0:0")),
      presence(msg("leave a/X", "X:1:0")),
    ],
    members: "a/Y",
    emitted: "enter a/X, enter a/Y, leave a/X",
  },
  5: {
    rule: "RTP2b2: a lower msgSerial loses, whatever its timestamp",
    frames: [EMPTY, presence(msg("enter a/X", "X:5:0")), presence(msg("update a/X", "X:4:0", 1000))],
    members: "a/X",
    emitted: "enter a/X",
  },
  6: {
    rule: "RTP2b2: msgSerial is compared as an integer",
    frames: [EMPTY, presence(msg("enter a/X", "X:9:0")), presence(msg("update a/X", "X:10:0"))],
    members: "a/X",
    emitted: "enter a/X, update a/X",
  },
  7: {
    rule: "RTP2b2: with equal msgSerials the index decides",
    frames: [EMPTY, presence(msg("enter a/X", "X:1:0")), presence(msg("update a/X", "X:1:1"))],
    members: "a/X",
    emitted: "enter a/X, update a/X",
  },
  8: {
    rule: "RTP2b2: the same id again is not newer",
    frames: [EMPTY, presence(msg("enter a/X", "X:1:0")), presence(msg("enter a/X", "X:1:0"))],
    members: "a/X",
    emitted: "enter a/X",
  },
  9: {
    rule: "RTP2b1: a synthesized leave wins by its later timestamp, although its serial is lower",
    frames: [EMPTY, presence(msg("enter a/X", "X:5:0")), presence(msg("leave a/X", "srv:0:0", 1))],
    members: "",
    emitted: "enter a/X, leave a/X",
  },
  10: {
    rule: "RTP2b1: an older synthesized leave is dropped",
    frames: [EMPTY, presence(msg("enter a/X", "X:5:0", 5)), presence(msg("leave a/X", "srv:9:0", 4))],
    members: "a/X",
    emitted: "enter a/X",
  },
  11: {
    rule: "RTP2b1a: with equal timestamps and a synthesized side the incoming one wins",
    frames: [EMPTY, presence(msg("enter a/X", "X:5:0", 5)), presence(msg("leave a/X", "srv:0:0", 5))],
    members: "",
    emitted: "enter a/X, leave a/X",
  },
  12: {
    rule: "RTP2b1: the synthesized side may be the stored one",
    frames: [EMPTY, presence(msg("enter a/X", "srv:7:0", 5)), presence(msg("update a/X", "X:0:0", 6))],
    members: "a/X",
    emitted: "enter a/X, update a/X",
  },
  13: {
    rule: "RTP2b1: the id Xtra:0:0 begins with X, so it counts as sent by X",
    frames: [EMPTY, presence(msg("enter a/X", "X:5:0", 5)), presence(msg("leave a/X", "Xtra:0:0", 9))],
    members: "a/X",
    emitted: "enter a/X",
  },
  14: {
    rule: "RTP2h: a leave of an unknown member outside a sync does nothing",
    frames: [EMPTY, presence(msg("enter a/X", "X:0:0")), presence(msg("leave b/Y", "Y:0:0"))],
    members: "a/X",
    emitted: "enter a/X",
  },
  15: {
    rule: "RTP2h1: no tombstone outside a sync, so an older event after the leave adds the member again",
    frames: [
      EMPTY,
      presence(msg("enter a/X", "X:1:0")),
      presence(msg("leave a/X", "X:3:0")),
      presence(msg("update a/X", "X:2:0")),
    ],
    members: "a/X",
    emitted: "enter a/X, leave a/X, update a/X",
  },
  16: {
    rule: "RTP2h2: a leave of an unknown member during a sync keeps the stale row of the sync out",
    frames: [OPEN, sync("s:1"), presence(msg("leave a/X", "X:2:0")), sync("s:", msg("present a/X", "X:1:0"))],
    members: "",
    emitted: "",
  },
  17: {
    rule: "RTP2h2: a newer enter over a tombstone brings the member back",
    frames: [
      OPEN,
      sync("s:1", msg("present a/X", "X:1:0")),
      presence(msg("leave a/X", "X:2:0")),
      presence(msg("enter a/X", "X:3:0")),
      sync("s:"),
    ],
    members: "a/X",
    emitted: "present a/X, leave a/X, enter a/X",
  },
  18: {
    rule: "RTP2h2 and RTP19: a leave in mid-sync of a member from before it",
    frames: [
      EMPTY,
      presence(msg("enter a/X", "X:1:0")),
      sync("s:1"),
      presence(msg("leave a/X", "X:2:0")),
      sync("s:"),
    ],
    members: "",
    emitted: "enter a/X, leave a/X, ~leave a/X",
    once: "enter a/X, leave a/X",
  },
  19: {
    rule: "RTP2h2: a second, newer leave over a tombstone",
    frames: [
      OPEN,
      sync("s:1", msg("present a/X", "X:1:0")),
      presence(msg("leave a/X", "X:2:0")),
      presence(msg("leave a/X", "X:3:0")),
      sync("s:"),
    ],
    members: "",
    emitted: "present a/X, leave a/X, leave a/X",
    once: "present a/X, leave a/X",
  },
  20: {
    rule: "RTP19: a member missing from a sync leaves",
    frames: [
      EMPTY,
      presence(msg("enter a/X", "X:0:0", 0, json({ last: true })), msg("enter b/Y", "Y:0:0")),
      sync("s:", msg("present b/Y", "Y:0:0")),
    ],
    members: "b/Y",
    emitted: "enter a/X, enter b/Y, ~leave a/X",
  },
  21: {
    rule: "RTP19: in another sync an unchanged member is silent and a changed one is present",
    frames: [
      EMPTY,
      presence(msg("enter a/X", "X:0:0"), msg("enter b/Y", "Y:0:0")),
      sync("s:", msg("present a/X", "X:0:0"), msg("present b/Y", "Y:1:0")),
    ],
    members: "a/X, b/Y",
    emitted: "enter a/X, enter b/Y, present b/Y",
  },
  22: {
    rule: "RTP19: a stale row still counts as seen, and the newer data stays",
    frames: [
      EMPTY,
      presence(msg("update a/X", "X:5:0", 0, json({ n: 5 }))),
      sync("s:", msg("present a/X", "X:4:0", 0, json({ n: 4 }))),
    ],
    members: "a/X",
    emitted: "update a/X",
  },
  23: {
    rule: "RTP19: a member that enters in mid-sync survives the sync",
    frames: [
      EMPTY,
      sync("s:1", msg("present a/X", "X:0:0")),
      presence(msg("enter b/Y", "Y:0:0")),
      sync("s:"),
    ],
    members: "a/X, b/Y",
    emitted: "present a/X, enter b/Y",
  },
  24: {
    rule: "RTP19: a stale leave in mid-sync does not save the member from the sweep",
    frames: [
      EMPTY,
      presence(msg("enter a/X", "X:5:0")),
      sync("s:1"),
      presence(msg("leave a/X", "X:4:0")),
      sync("s:"),
    ],
    members: "",
    emitted: "enter a/X, ~leave a/X",
  },
  25: {
    rule: "the leaves of the sweep come before the last page's own events",
    frames: [
      EMPTY,
      presence(msg("enter a/X", "X:0:0")),
      sync("s:1"),
      sync("s:", msg("present b/Y", "Y:0:0")),
    ],
    members: "b/Y",
    emitted: "enter a/X, ~leave a/X, present b/Y",
  },
  26: {
    rule: "RTP18c: a SYNC without a channelSerial is a whole sync",
    frames: [EMPTY, presence(msg("enter a/X", "X:0:0")), sync(undefined, msg("present b/Y", "Y:0:0"))],
    members: "b/Y",
    emitted: "enter a/X, ~leave a/X, present b/Y",
  },
  27: {
    rule: "RTP18b: a cursor may hold colons itself",
    frames: [EMPTY, sync("s:a:b:", msg("present a/X", "X:0:0"))],
    members: "a/X",
    emitted: "present a/X",
  },
  28: {
    rule: "RTP18: a channelSerial that is not <id>:<cursor> is taken as a whole sync",
    frames: [EMPTY, sync("no serial", msg("present a/X", "X:0:0"))],
    members: "a/X",
    emitted: "present a/X",
  },
  29: {
    rule: "RTP18a: a new sequence in mid-sync begins anew: the first page's members must be listed again",
    frames: [
      EMPTY,
      sync("s1:1", msg("present a/X", "X:0:0")),
      sync("s2:1", msg("present b/Y", "Y:0:0")),
      sync("s2:"),
    ],
    members: "b/Y",
    emitted: "present a/X, present b/Y, ~leave a/X",
  },
  30: {
    rule: "RTP18a: a restart keeps tombstones as witnesses, not as members yet to be seen",
    frames: [
      OPEN,
      sync("s1:1", msg("present a/X", "X:1:0")),
      presence(msg("leave a/X", "X:3:0")),
      sync("s2:1", msg("present a/X", "X:2:0")),
      sync("s2:"),
    ],
    members: "",
    emitted: "present a/X, leave a/X",
  },
  31: {
    rule: "RTP1: ATTACHED with HAS_PRESENCE opens the sync; who enters before its first page survives",
    frames: [OPEN, presence(msg("enter b/Y", "Y:0:0")), sync("s:", msg("present a/X", "X:0:0"))],
    members: "a/X, b/Y",
    emitted: "enter b/Y, present a/X",
  },
  32: {
    rule: "RTP19a: ATTACHED without HAS_PRESENCE: everybody leaves",
    frames: [EMPTY, presence(msg("enter a/X", "X:0:0"), msg("enter b/Y", "Y:0:0")), attached()],
    members: "",
    emitted: "enter a/X, enter b/Y, ~leave a/X, ~leave b/Y",
  },
  33: {
    rule: "RTP19a: tombstones do not leave again",
    frames: [
      OPEN,
      sync("s:1", msg("present a/X", "X:1:0"), msg("present b/Y", "Y:1:0")),
      presence(msg("leave a/X", "X:2:0")),
      attached(),
    ],
    members: "",
    emitted: "present a/X, present b/Y, leave a/X, ~leave b/Y",
  },
  34: {
    rule: "RTL12: ATTACHED with RESUMED while attached leaves presence alone",
    frames: [EMPTY, presence(msg("enter a/X", "X:0:0")), attached(RESUMED)],
    members: "a/X",
    emitted: "enter a/X",
  },
  35: {
    rule: "RTP5a: detached empties the set, and nobody is said to have left",
    frames: [EMPTY, presence(msg("enter a/X", "X:0:0")), { state: "detached" }],
    members: "",
    emitted: "enter a/X",
  },
  36: {
    rule: "RTP5f: suspended keeps the set; after the next sync only differences are emitted",
    frames: [
      EMPTY,
      presence(msg("enter a/X", "X:0:0"), msg("enter b/Y", "Y:0:0")),
      { state: "suspended" },
      OPEN,
      sync("s:", msg("present a/X", "X:0:0"), msg("present c/Z", "Z:0:0")),
    ],
    members: "a/X, c/Z",
    emitted: "enter a/X, enter b/Y, ~leave b/Y, present c/Z",
  },
  37: {
    rule: "TP2: absent and unknown actions are ignored and do not count as seen",
    frames: [EMPTY, presence(msg("enter a/X", "X:0:0")), sync("s:", msg("absent a/X", "X:1:0"))],
    members: "",
    emitted: "enter a/X, ~leave a/X",
  },
  38: {
    rule: "TP3a, TP3d, TP3g: id, connectionId and timestamp come from the frame",
    frames: [
      EMPTY,
      {
        action: PRESENCE,
        id: "X:1",
        connectionId: "X",
        timestamp: T,
        presence: [
          { action: 2, clientId: "a" },
          { action: 2, clientId: "b" },
        ],
      },
    ],
    members: "a/X, b/X",
    emitted: "enter a/X, enter b/X",
  },
  39: {
    rule: "TP3a: the index in the frame makes the later entry win",
    frames: [
      EMPTY,
      {
        action: PRESENCE,
        id: "X:1",
        connectionId: "X",
        timestamp: T,
        presence: [
          { action: 4, clientId: "a", data: "first" },
          { action: 4, clientId: "a", data: "second" },
        ],
      },
    ],
    members: "a/X",
    emitted: "update a/X, update a/X",
  },
  40: {
    rule: "a SYNC without `presence` is dropped whole, even with an empty cursor",
    frames: [OPEN, sync("s:1", msg("present a/X", "X:0:0")), { action: SYNC, channelSerial: "s:" }],
    members: "a/X",
    emitted: "present a/X",
  },
  41: {
    rule: "malformed serials are never newer: the first one sticks",
    frames: [EMPTY, presence(msg("enter a/X", "X:y:z")), presence(msg("update a/X", "X:9:9", 9))],
    members: "a/X",
    emitted: "enter a/X",
  },
  42: {
    rule: "without a timestamp on a synthesized side the incoming one is dropped",
    frames: [
      EMPTY,
      presence({ action: 2, clientId: "a", connectionId: "X", id: "X:0:0" }),
      presence({ action: 3, clientId: "a", connectionId: "X", id: "srv:1:0" }),
    ],
    members: "a/X",
    emitted: "enter a/X",
  },
  43: {
    rule: "RTP10: the leave bears its own data",
    frames: [
      EMPTY,
      presence(msg("enter a/X", "X:0:0", 0, json({ n: 1 }))),
      presence(msg("leave a/X", "X:1:0", 0, json({ bye: true }))),
    ],
    members: "",
    emitted: "enter a/X, leave a/X",
  },
  44: {
    rule: "RTP9a: an update replaces the data whole, and without data clears it",
    frames: [
      EMPTY,
      presence(msg("enter a/X", "X:0:0", 0, json({ n: 1, m: 1 }))),
      presence(msg("update a/X", "X:1:0", 0, json({ n: 2 }))),
      presence(msg("enter b/Y", "Y:0:0", 0, json({ n: 1 }))),
      presence(msg("update b/Y", "Y:1:0")),
    ],
    members: "a/X, b/Y",
    emitted: "enter a/X, update a/X, enter b/Y, update b/Y",
  },
  45: {
    rule: "RTP19a: RESUMED does not matter when the channel was not attached",
    frames: [EMPTY, presence(msg("enter a/X", "X:0:0")), { state: "attaching" }, attached(RESUMED)],
    members: "",
    emitted: "enter a/X, ~leave a/X",
  },
  46: {
    rule: "a leave inside the last page of a member from before",
    frames: [EMPTY, presence(msg("enter a/X", "X:1:0")), sync("s:", msg("leave a/X", "X:2:0"))],
    members: "",
    emitted: "enter a/X, ~leave a/X, leave a/X",
    once: "enter a/X, leave a/X",
  },
  47: {
    rule: "sync_existing_set",
    frames: [
      OPEN,
      sync(
        undefined,
        msg("present one/one_connid", "one_connid:0:0"),
        msg("present two/two_connid", "two_connid:0:0"),
      ),
      sync(
        undefined,
        msg("present one/one_connid", "one_connid:0:0"),
        msg("present three/three_connid", "three_connid:0:0"),
      ),
    ],
    members: "one/one_connid, three/three_connid",
    emitted:
      "present one/one_connid, present two/two_connid, ~leave two/two_connid, present three/three_connid",
  },
  48: {
    rule: "sync_member_arrives_in_middle",
    frames: [
      OPEN,
      sync(undefined, msg("present one/c1", "c1:0:0")),
      sync("serial:cursor", msg("present two/c2", "c2:0:0")),
      presence(msg("enter three/c3", "c3:0:0")),
      sync("serial:", msg("present four/c4", "c4:0:0")),
    ],
    members: "four/c4, three/c3, two/c2",
    emitted: "present one/c1, present two/c2, enter three/c3, ~leave one/c1, present four/c4",
  },
  49: {
    rule: "sync_member_arrives_normally_after_came_in_sync",
    frames: [
      OPEN,
      sync(undefined, msg("present one/c1", "c1:0:0")),
      sync("serial:cursor", msg("present two/c2", "c2:0:0")),
      presence(msg("enter two/c2", "c2:0:0")),
      sync("serial:", msg("present one/c1", "c1:0:0")),
    ],
    members: "one/c1, two/c2",
    emitted: "present one/c1, present two/c2",
  },
  50: {
    rule: "sync_member_arrives_normally_before_comes_in_sync",
    frames: [
      OPEN,
      sync(undefined, msg("present one/c1", "c1:0:0")),
      sync("serial:cursor", msg("present one/c1", "c1:0:0")),
      presence(msg("enter two/c2", "c2:0:0")),
      sync("serial:", msg("present two/c2", "c2:0:0")),
    ],
    members: "one/c1, two/c2",
    emitted: "present one/c1, enter two/c2",
  },
  51: {
    rule: "presence_ordering",
    frames: [
      EMPTY,
      presence(msg("enter one/one_connid", "one_connid:1:0")),
      presence(msg("update one/one_connid", "one_connid:2:0")),
      presence(msg("update one/one_connid", "one_connid:1:0", 9)),
      presence(msg("enter two/two_connid", "two_connid:1:0")),
      presence(msg("update two/two_connid", "two_connid:1:2")),
      presence(msg("update two/two_connid", "two_connid:1:1", 9)),
      presence(msg("enter three/three_connid", "three_connid:1:0", 1)),
      presence(msg("leave three/three_connid", "synthesized:0:0", 2)),
    ],
    members: "one/one_connid, two/two_connid",
    emitted:
      "enter one/one_connid, update one/one_connid, enter two/two_connid, update two/two_connid, enter three/three_connid, leave three/three_connid",
  },
};

/** Random users and frames of CometChat, and what our adapter says of them in the SDK's terms. */
import type { PresenceInput } from "../../../src/index.js";
import type { Random } from "../pusher/random.js";
import type { Call, ReadUser } from "./ask.js";

/** Words of the product, words of other products, and words that are none. */
const WORDS = [
  "online",
  "available",
  "offline",
  "away",
  "busy",
  "invisible",
  "Offline",
  "",
  null,
  "constructor",
  "__proto__",
];
const UIDS = ["cometchat-uid-1", "superhero3", "constructor", "7", "__proto__"];
const TIMES = [1696932834, 1696935103114, "1673421425", 0, null, 253402300799, 1000000000000];

type Fields = Record<string, unknown>;

export function userOf(random: Random): Fields {
  const user: Fields = { uid: random.pick(UIDS), name: random.pick(["Andrew Joseph", "Ünïcode", "7"]) };
  const maybe = (key: string, values: readonly unknown[], probability = 0.5): void => {
    if (random.chance(probability)) user[key] = random.pick(values);
  };
  maybe("status", WORDS, 0.85);
  maybe("lastActiveAt", TIMES, 0.8);
  maybe("avatar", ["https://example.com/a.png"]);
  maybe("link", ["https://example.com"]);
  maybe("role", ["default", "manager"]);
  maybe("statusMessage", ["gone fishing"]);
  maybe("tags", [["a"], ["a", "b"]], 0.3);
  maybe("metadata", [{ "@private": { email: "hidden@example.com" } }], 0.3);
  maybe("authToken", ["hidden-token"], 0.3);
  maybe("createdAt", [1629869270], 0.3);
  maybe("deactivatedAt", [0], 0.3);
  return user;
}

export function frameOf(random: Random): Fields {
  const user = userOf(random);
  return {
    appId: "app1",
    deviceId: "WEB-4_2_0-other",
    type: "presence",
    sender: user["uid"],
    body: {
      action: random.pick(WORDS.filter((word) => word !== null)),
      timestamp: random.pick([1696932834, 1696935103114, 253402300799, 1000000000000]),
      user,
    },
  };
}

/** What is compared: one line a fact. */
export interface Said {
  readonly state: string;
  readonly uid: string;
  readonly ms: number | null;
  readonly data: Fields;
}

/** The unit rule of CometChat's own UI kit, written once more: below 10^12 a number counts seconds. */
const msOf = (time: number | string | null): number | null => {
  const count = Number(time);
  return count === 0 ? null : count < 1e12 ? count * 1000 : count;
};

const dataOf = (user: ReadUser): Fields => {
  const { name, avatar, role, link, statusMessage, tags } = user;
  const all = { displayName: name, avatarUrl: avatar, role, link, statusMessage, tags };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
};

export const saidOfUser = (user: ReadUser): Said[] => [
  {
    state: user.status === "offline" ? "absent" : "present",
    uid: user.uid,
    ms: msOf(user.lastActiveAt),
    data: dataOf(user),
  },
];

export const saidOfCalls = (calls: readonly Call[]): Said[] =>
  calls.map((call) => ({
    state: call.listener === "onUserOnline" ? "enter" : "leave",
    uid: call.uid,
    ms: msOf(call.lastActiveAt),
    data: dataOf(call),
  }));

/** Our inputs in the same terms. A standing fact has its time in the data, an event in the record. */
export function saidOfInputs(inputs: readonly PresenceInput[]): Said[] {
  return inputs.flatMap((input): Said[] => {
    if (!("record" in input)) return [];
    const { action, clientId, occurredAt, data = {} } = input.record;
    const { status: _, lastActiveAt, ...rest } = data;
    const time = occurredAt ?? (lastActiveAt as string | undefined);
    return [{ state: action, uid: clientId, ms: time === undefined ? null : Date.parse(time), data: rest }];
  });
}

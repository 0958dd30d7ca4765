/**
 * Presence records as they come off the wire: many key orders, optional members there or not, many shapes of `data`;
 * and records with one everyday fault each. Objects written as literals in a benchmark would flatter every validator.
 */
import { createRandom, type Random } from "./random.js";

/** A record, or what should be one, with its text and the truth about it. */
export interface Sample {
  readonly json: string;
  readonly value: unknown;
  readonly valid: boolean;
}

/** Which records to make. */
export interface SampleOptions {
  readonly seed?: number;
  readonly count?: number;
  /** The part that is invalid, from 0 to 1. */
  readonly invalid?: number;
  /** Every record with the same members in the same order. */
  readonly oneShape?: boolean;
}

type Members = Record<string, unknown>;

const ACTIONS = ["enter", "leave", "update", "present", "absent"];
const REQUIRED = ["channel", "clientId", "action"];
const OPTIONAL = ["connectionId", "data", "since", "occurredAt"];
const WORDS = ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel"];

const hex = (random: Random, length: number): string =>
  Array.from({ length }, () => random.below(16).toString(16)).join("");

function timeOf(random: Random): string {
  const ms = Date.UTC(2026, 10, 21) - random.below(400 * 86_400_000);
  const text = new Date(ms).toISOString();
  const dice = random.next();
  if (dice < 0.7) return text;
  if (dice < 0.8) return text.replace(/\.\d+/, "");
  if (dice < 0.9) return text.replace("Z", `${hex(random, 0)}123Z`);
  return text.replace("Z", random.pick(["+01:00", "-08:00", "+05:30"]));
}

function dataOf(random: Random): Members {
  const data: Members = {};
  const makers: Readonly<Record<string, () => unknown>> = {
    name: () => `${random.pick(WORDS)} ${random.pick(WORDS)}`,
    avatar: () => `https://cdn.example.com/${hex(random, 8)}.png`,
    typing: () => random.chance(0.5),
    cursor: () => ({ x: random.below(1920), y: random.below(1080) }),
    tags: () => [random.pick(WORDS), random.pick(WORDS)],
    score: () => random.next() * 100,
    [`custom-${random.below(50)}`]: () => random.pick([null, 1, "x"]),
  };
  for (const key of random.shuffled(Object.keys(makers)).slice(0, random.below(5)))
    data[key] = makers[key]?.();
  return data;
}

function membersOf(random: Random): Members {
  return {
    channel: `room:${random.pick(WORDS)}-${random.below(1000)}`,
    clientId: `user-${hex(random, 12)}`,
    action: random.pick(ACTIONS),
    connectionId: hex(random, 10),
    data: dataOf(random),
    since: timeOf(random),
    occurredAt: timeOf(random),
  };
}

/** Faults that real senders have, by how they change good members. */
const FAULTS: ReadonlyArray<(members: Members, random: Random) => void> = [
  (members, random) => {
    delete members[random.pick(REQUIRED)];
  },
  (members, random) => {
    members[random.pick(REQUIRED)] = random.pick([null, 42, true, ["enter"]]);
  },
  (members, random) => {
    members["action"] = random.pick(["Enter", "join", "LEAVE", "", "updated"]);
  },
  (members, random) => {
    members[random.pick(["clientid", "client_id", "timestamp", "id"])] = "x";
  },
  (members, random) => {
    members["data"] = random.pick([null, "text", 7, [1, 2]]);
  },
  (members, random) => {
    members["since"] = random.pick([null, 1_795_385_203_123, "yesterday", ""]);
  },
  (members, random) => {
    members["occurredAt"] = random.pick([
      "2026-11-21 10:00:00Z",
      "2026-02-30T10:00:00Z",
      "2026-11-21T10:00:00",
    ]);
  },
  (members, random) => {
    members["occurredAt"] = random.pick(["2026-11-21T24:00:00Z", "2026-11-21T10:00:00+0100", "2026-11-21"]);
  },
];

/** Makes records; the same options give the same records. */
export function samplesOf(options: SampleOptions = {}): readonly Sample[] {
  const { count = 2048, invalid = 0, oneShape = false } = options;
  const random = createRandom(options.seed);
  const orders = Array.from({ length: 8 }, () => random.shuffled([...REQUIRED, ...OPTIONAL]));
  return Array.from({ length: count }, () => {
    const members = membersOf(random);
    if (!oneShape) for (const name of OPTIONAL) if (random.chance(0.25)) delete members[name];
    const valid = !random.chance(invalid);
    if (!valid) random.pick(FAULTS)(members, random);
    const names = oneShape ? Object.keys(members) : inOrder(members, random.pick(orders));
    const json = JSON.stringify(Object.fromEntries(names.map((name) => [name, members[name]])));
    return { json, value: JSON.parse(json) as unknown, valid };
  });
}

const inOrder = (members: Members, order: readonly string[]): string[] => [
  ...order.filter((name) => name in members),
  ...Object.keys(members).filter((name) => !order.includes(name)),
];

/**
 * Traces that nobody would think of: events, marks and moments drawn by a seeded generator, with names, instants and ids
 * few enough to meet. No hand can say what they give; ours and the implementation in Python must say the same.
 */
import { createRandom, type Random } from "../../bench/lib/random.js";
import type { PresenceEnvelope, PresenceInput, RealtimePresence } from "../../src/index.js";
import type { StepSource, TraceOptions, TraceSource } from "./trace.js";

const T = Date.parse("2026-05-06T10:00:00Z");

/** A member of an object, or none, once in so many times. */
const maybe = <T extends object>(random: Random, odds: number, member: T): T | object =>
  random.below(odds) === 0 ? member : {};

const INSTANTS = [".000Z", "Z", ".5Z", ".500000001Z", ".50Z"] as const;
const second = (random: Random): string =>
  `2026-05-06T10:00:0${random.below(10)}${random.below(3) === 0 ? random.pick(INSTANTS) : "Z"}`;

function recordOf(random: Random, ably: boolean): RealtimePresence {
  const connections = ably ? ["X", "Y"] : ["1", "", undefined];
  const connectionId = random.pick(connections);
  return {
    channel: random.below(6) === 0 ? "__proto__" : "room",
    clientId: random.pick(["ann", "bob"]),
    ...(connectionId === undefined ? {} : { connectionId }),
    action: random.pick(["enter", "update", "present", "present", "leave", "leave", "absent"]),
    ...maybe(random, 3, { data: { n: random.below(3) } }),
    ...maybe(random, 8, { since: second(random) }),
    occurredAt: second(random),
  };
}

function eventOf(random: Random, ably: boolean): PresenceInput {
  const record = recordOf(random, ably);
  if (!ably && random.below(2) === 0) return record;
  const { connectionId = "" } = record;
  const id =
    random.below(5) === 0
      ? `srv:${random.below(9)}:0`
      : `${connectionId}:${random.below(12)}:${random.below(2)}`;
  const envelope: PresenceEnvelope = {
    record,
    ...maybe(random, 10, { tenantId: random.pick(["acme", ""]) }),
    ...(ably ? { id } : maybe(random, 3, { order: random.pick(["0001", "0002", ""]) })),
    ...maybe(random, 4, { receivedAt: second(random) }),
    ...maybe(random, 6, { ttl: random.below(4) * 1000 }),
  };
  return envelope;
}

function inputOf(random: Random, ably: boolean): PresenceInput {
  if (random.below(4) > 0) return eventOf(random, ably);
  const channel = random.below(6) === 0 ? "__proto__" : "room";
  const syncId = maybe(random, 2, { syncId: random.pick(["a", "b"]) });
  const kind = random.below(12);
  if (kind === 0) return { mark: "clear", channel };
  if (kind === 1) return { mark: "resync", channel, reason: "gap" };
  if (kind < 7) return { mark: "sync-start", channel, ...syncId, ...maybe(random, 4, { restart: true }) };
  return { mark: "sync-end", channel, ...syncId, ...maybe(random, 3, { asOf: second(random) }) };
}

function stepsOf(random: Random, ably: boolean, clock: boolean): StepSource[] {
  let now = T;
  return Array.from({ length: 12 }, (): StepSource => {
    now += random.below(2500);
    if (random.below(5) === 0) return { ...(clock ? { now } : {}), advance: now };
    const inputs = Array.from({ length: 1 + random.below(4) }, () => inputOf(random, ably));
    return { ...(clock ? { now } : {}), inputs };
  });
}

/** So many random traces of one ordering, the same for the same seed. */
export function randomTraces(
  ordering: "convergent" | "ably",
  count: number,
  seed: number = 1,
): TraceSource[] {
  const ably = ordering === "ably";
  return Array.from({ length: count }, (_, index) => {
    const random = createRandom(seed * 1_000_003 + index);
    const clock = random.below(3) === 0;
    const options: TraceOptions = {
      ...(ably ? { ordering } : {}),
      ...maybe(random, 2, { ttl: 1000 + random.below(6) * 1000 }),
      ...maybe(random, 2, { horizon: 1000 + random.below(6) * 1000 }),
      ...(clock ? { now: T, ...maybe(random, 2, { maxSkew: 1000 }) } : {}),
    };
    return {
      description: `random ${seed}.${index}`,
      rule: "ours and a second implementation say the same",
      options,
      steps: stepsOf(random, ably, clock),
    };
  });
}

/**
 * What a network and its repairs do to a history on its way to three replicas. Every regime ends healed: each event
 * was delivered at least once, or a complete sync followed. So every replica must show the truth.
 */
import type { Random } from "../../bench/lib/random.js";
import type { PresenceInput, RealtimePresence } from "../../src/index.js";
import { keyOf, type ModelOf } from "./presence-set-models.js";

const CLIENTS = 6;
const EVENTS = 40;
const REPLICAS = 3;
const at = (n: number): string => new Date(1_700_000_000_000 + n * 1000).toISOString();

/** A history as its sources lived it: nobody leaves who is not there, nobody enters twice. */
function history(random: Random): RealtimePresence[] {
  const latest = new Map<string, number>();
  return Array.from({ length: EVENTS }, (_, n) => {
    const clientId = `client-${random.below(CLIENTS)}`;
    const replaces = latest.get(clientId);
    const action = replaces === undefined ? "enter" : random.chance(0.5) ? "leave" : "update";
    if (action === "leave") latest.delete(clientId);
    else latest.set(clientId, n);
    const data = replaces === undefined ? { n } : { n, replaces };
    return { channel: "room", clientId, connectionId: `${clientId}-1`, action, occurredAt: at(n), data };
  });
}

/** The members at the end of a history. */
function truth(events: readonly RealtimePresence[]): Map<string, RealtimePresence> {
  const members = new Map<string, RealtimePresence>();
  for (const event of events) {
    if (event.action === "leave") members.delete(keyOf(event));
    else members.set(keyOf(event), event);
  }
  return members;
}

/** A complete snapshot, taken when the history had ended. */
function snapshot(events: readonly RealtimePresence[]): PresenceInput[] {
  return [
    { mark: "sync-start", channel: "room" },
    ...[...truth(events).values()].map((record) => ({ ...record, action: "present" as const })),
    { mark: "sync-end", channel: "room", asOf: at(EVENTS) },
  ];
}

/** Delivers each item at its place plus what `delay` says. */
function delayed<T>(items: readonly T[], delay: (item: T) => number): T[] {
  return items
    .map((item, index) => ({ item, due: index + delay(item), index }))
    .toSorted((a, b) => a.due - b.due || a.index - b.index)
    .map(({ item }) => item);
}

const dropped = <T>(random: Random, items: readonly T[], share: number): T[] =>
  items.filter(() => !random.chance(share));

const reordered = <T>(random: Random, items: readonly T[], share: number): T[] =>
  delayed(items, () => (random.chance(share) ? random.below(9) : 0));

/** Delivers a share of the items again, up to 15 places later. */
const duplicated = <T>(random: Random, items: readonly T[], share: number): T[] =>
  items
    .flatMap((item, index) =>
      random.chance(share)
        ? [
            { item, due: index },
            { item, due: index + 1.5 + random.below(15) },
          ]
        : [{ item, due: index }],
    )
    .toSorted((a, b) => a.due - b.due)
    .map(({ item }) => item);

type Regime = (random: Random, events: readonly RealtimePresence[]) => PresenceInput[];

/** The regimes by name. */
export const REGIMES: Readonly<Record<string, Regime>> = {
  none: (_, events) => [...events],
  "dup 20 %": (random, events) => duplicated(random, events, 0.2),
  "reorder 30 %": (random, events) => reordered(random, events, 0.3),
  "redeliver all shuffled": (random, events) => [...dropped(random, events, 0.1), ...random.shuffled(events)],
  "dup, reorder, redeliver all shuffled": (random, events) => [
    ...reordered(random, duplicated(random, dropped(random, events, 0.1), 0.2), 0.3),
    ...random.shuffled(events),
  ],
  "split, old part re-sent": (_, events) => [...events, ...events.slice(0, EVENTS / 2)],
  "drop 30 %, sync": (random, events) => [...dropped(random, events, 0.3), ...snapshot(events)],
  "dup, reorder, drop 20 %, sync, stragglers": (random, events) => [
    ...reordered(random, duplicated(random, dropped(random, events, 0.2), 0.2), 0.3),
    ...snapshot(events),
    ...Array.from({ length: 5 }, () => random.pick(events)),
  ],
};

const sorted = (view: Iterable<readonly [string, unknown]>): string =>
  JSON.stringify([...view].toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** The share of histories in which some replica shows anything but the truth. */
export function wrongShare(modelOf: ModelOf, regime: Regime, random: Random, histories: number): number {
  let wrong = 0;
  for (let trial = 0; trial < histories; trial += 1) {
    const events = history(random);
    const right = sorted([...truth(events)].map(([key, { data }]) => [key, data] as const));
    const replicas = Array.from({ length: REPLICAS }, () => {
      const replica = modelOf();
      for (const input of regime(random, events)) replica.apply(input);
      return sorted(replica.view());
    });
    if (replicas.some((view) => view !== right)) wrong += 1;
  }
  return wrong / histories;
}

/** Seeded streams of presence events, as JSON text: every contender parses its own, so that no string hash is warm. */
import type { Random } from "./lib/random.js";

/** One event, in the canonical form with Ably's id beside it. */
export interface BenchEvent {
  readonly channel: string;
  readonly clientId: string;
  readonly connectionId: string;
  readonly action: "enter" | "update" | "present" | "leave";
  readonly data?: Record<string, unknown>;
  readonly occurredAt: string;
}

/** A stream over a fixed population. */
export interface Stream {
  /** Every member's enter. */
  enters(): string[];
  /** The next events: updates mostly, some leaves and enters, 2 % of them stale. */
  next(count: number): string[];
  /** A complete list: 2 % of the members are missing, 1 % are new. */
  snapshot(): string[];
}

const START = Date.UTC(2026, 0, 1);

/** Makes a stream of `members` members in `channels` channels. */
export function createStream(random: Random, members: number, channels: number): Stream {
  const there = new Uint8Array(members);
  let now = START;
  let newcomers = 0;

  const line = (action: BenchEvent["action"], who: number, at: number, fresh = ""): string =>
    JSON.stringify({
      channel: `room-${who % channels}`,
      clientId: `user-${fresh}${who.toString(36)}`,
      connectionId: `${fresh}c${(who * 2_654_435_761).toString(36)}`,
      action,
      occurredAt: new Date(at).toISOString(),
      data: {
        name: `Member ${who}`,
        status: action === "update" ? "away" : "online",
        cursor: { x: at % 997, y: who % 991 },
      },
    });
  const everyone = (): number[] => Array.from({ length: members }, (_, who) => who);

  return {
    enters() {
      there.fill(1);
      now += 1000;
      return everyone().map((who) => line("enter", who, now));
    },
    next: (count) =>
      Array.from({ length: count }, () => {
        now += 1;
        const who = random.below(members);
        if (random.chance(0.02)) return line("update", who, START);
        if (there[who] === 0) {
          there[who] = 1;
          return line("enter", who, now);
        }
        const dice = random.next();
        if (dice < 0.2) there[who] = 0;
        return line(dice < 0.2 ? "leave" : dice < 0.3 ? "present" : "update", who, now);
      }),
    snapshot() {
      now += 1000;
      newcomers += 1;
      return everyone()
        .filter(() => !random.chance(0.02))
        .map((who) =>
          random.chance(0.01) ? line("present", who, now, `n${newcomers}-`) : line("present", who, now),
        );
    },
  };
}

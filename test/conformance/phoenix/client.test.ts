/** Our adapters with the presence set and the real phoenix.js list the same members after every message. */
import { describe, expect, it } from "vitest";
import { createPhoenixAdapter } from "../../../src/adapters/phoenix/index.js";
import { randomOf, runsOf, SEED } from "../pusher/random.js";
import {
  CHANNEL,
  type Disagreement,
  differFromFrames,
  differFromFunctions,
  differFromInstance,
  type Subject,
} from "./differential.js";
import { MUTANTS, stateful, stateless } from "./mutants.js";
import { fresh } from "./real-client.js";
import { type Heard, sequence, type Ways } from "./server-model.js";

type Level = (heard: readonly Heard[], subject: Subject) => Disagreement | undefined;

const PLAIN: Ways = { rejoins: false, losses: true, gaps: true };
const WILD: Ways = { rejoins: true, losses: true, gaps: true };
const STEADY: Ways = { rejoins: true, losses: false, gaps: false };

/** The first sequence on which a subject and the real client disagree. */
function firstDifference(level: Level, ways: Ways, subject: () => Subject, runs: number): unknown {
  for (let run = 0; run < runs; run++) {
    const seed = SEED + run;
    const heard = sequence(randomOf(seed), ways);
    const difference = level(heard, subject());
    if (difference !== undefined) return { seed, ...difference, heard };
  }
  return undefined;
}

describe(`the real phoenix.js agrees on random sequences (PRESENCE_SEED=${SEED})`, () => {
  it("with the adapter without memory, by its pure functions", () => {
    expect(firstDifference(differFromFunctions, PLAIN, stateless, runsOf(300))).toBeUndefined();
  });

  it("with the adapter with memory, by its pure functions", () => {
    expect(firstDifference(differFromFunctions, PLAIN, stateful, runsOf(300))).toBeUndefined();
  });

  it("with the adapter with memory, by an instance that holds diffs back", () => {
    expect(firstDifference(differFromInstance, WILD, stateful, runsOf(300))).toBeUndefined();
  });

  it("with the adapter with memory, by frames through socket and channel", () => {
    expect(firstDifference(differFromFrames, WILD, stateful, runsOf(300))).toBeUndefined();
  });
});

describe("connection ids of the adapter with memory", () => {
  it(`stay with their process through all its updates, rejoins too (PRESENCE_SEED=${SEED})`, () => {
    let updates = 0;
    for (let run = 0; run < runsOf(300); run++) {
      const adapter = createPhoenixAdapter();
      const idOf = new Map<unknown, unknown>();
      const ofId = new Map<string, unknown>();
      let joinRef = 1;
      // A set, since a diff that comes twice shows processes again that are long gone.
      for (const heard of new Set(sequence(randomOf(SEED + run), STEADY))) {
        if (heard.kind === "rejoin") {
          joinRef++;
          continue;
        }
        const payload = fresh(heard.kind === "state" ? heard.state : heard.diff);
        const { inputs } = adapter.toCanonical(payload, { channel: CHANNEL, joinRef: String(joinRef) });
        for (const record of inputs.flatMap((input) => ("record" in input ? [input.record] : []))) {
          if (record.action === "update") updates++;
          const pid = record.data?.["pid"];
          const id = JSON.stringify([record.clientId, record.connectionId]);
          expect(idOf.get(pid) ?? id, `seed ${SEED + run}`).toBe(id);
          expect(ofId.get(id) ?? pid, `seed ${SEED + run}`).toBe(pid);
          idOf.set(pid, id);
          ofId.set(id, pid);
        }
      }
    }
    expect(updates).toBeGreaterThan(300);
  });
});

describe("planted mistakes", () => {
  it.each(Object.entries(MUTANTS))("%s: caught within 100 sequences", (_name, { levels, subject }) => {
    const byLevel: Record<string, readonly [Level, Ways]> = {
      functions: [differFromFunctions, PLAIN],
      instance: [differFromInstance, WILD],
      frames: [differFromFrames, WILD],
    };
    for (const name of levels) {
      const [level, ways] = byLevel[name] as readonly [Level, Ways];
      expect(firstDifference(level, ways, subject, 100)).toBeDefined();
    }
  });
});

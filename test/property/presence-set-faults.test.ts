/**
 * The fault simulation: three replicas, a thousand histories for each regime (`PRESENCE_RUNS`), nobody ever wrong; and
 * the proof that it can tell, because each of the four wrong models is caught.
 */
import { describe, expect, it } from "vitest";
import { createRandom, seedFromEnvironment } from "../../bench/lib/random.js";
import { REGIMES, wrongShare } from "./presence-set-faults.js";
import { ours, WRONG } from "./presence-set-models.js";

const HISTORIES = Number(process.env["PRESENCE_RUNS"] ?? 1000);
const SEED = seedFromEnvironment(7);

describe(`of ${HISTORIES} histories from seed ${SEED}, none is shown wrong`, () => {
  for (const [name, regime] of Object.entries(REGIMES)) {
    it(`under: ${name}`, { timeout: 600_000 }, () => {
      expect(wrongShare(ours(), regime, createRandom(SEED), HISTORIES)).toBe(0);
    });
  }
});

describe("a wrong model is caught", () => {
  for (const [name, modelOf] of Object.entries(WRONG)) {
    it(name, () => {
      const shares = Object.fromEntries(
        Object.entries(REGIMES).map(([regime, deliver]) => [
          regime,
          wrongShare(modelOf, deliver, createRandom(SEED), 60),
        ]),
      );
      // It is right on a perfect network: what is caught is the model's fault, not a misreading of the history.
      expect(shares).toMatchObject({ none: 0 });
      for (const regime of [
        "dup 20 %",
        "reorder 30 %",
        "redeliver all shuffled",
        "split, old part re-sent",
      ]) {
        expect(shares[regime], regime).toBeGreaterThan(0.1);
      }
    });
  }

  it("a sync without `asOf` lets stragglers in, which is what `asOf` is for", () => {
    const regime = REGIMES["dup, reorder, drop 20 %, sync, stragglers"]!;
    const share = wrongShare(
      ours(),
      (random, events) =>
        regime(random, events).map((input) => {
          if (!("mark" in input) || input.mark !== "sync-end") return input;
          const { asOf: _, ...rest } = input;
          return rest;
        }),
      createRandom(SEED),
      1000,
    );
    expect(share).toBeGreaterThan(0);
  });
});

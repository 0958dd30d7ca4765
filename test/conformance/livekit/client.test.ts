/** Our adapter and presence set against livekit-client 2.23.0's Room, on random sequences of signal messages. */
import { describe, expect, it } from "vitest";
import { seedFromEnvironment } from "../../../bench/lib/random.js";
import { createLiveKitAdapter } from "../../../src/adapters/livekit/index.js";
import { disagreement } from "./compare.js";

const SEED = seedFromEnvironment(20_261_121);
const RUNS = Number(process.env["PRESENCE_RUNS"] ?? 300);

describe("livekit-client's Room", () => {
  it(`lists whom we list, over ${RUNS} sequences from seed ${SEED}`, () => {
    for (let run = 0; run < RUNS; run++) {
      const found = disagreement(SEED + run, createLiveKitAdapter);
      expect(
        found,
        `PRESENCE_SEED=${SEED + run} PRESENCE_RUNS=1\n${JSON.stringify(found, null, 1)}`,
      ).toBeUndefined();
    }
  });
});

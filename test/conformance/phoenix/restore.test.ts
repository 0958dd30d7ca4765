/** Adapters with memory that are saved as JSON and restored after every message say the same as those that run on. */
import { expect, it } from "vitest";
import { createPhoenixAdapter, type PhoenixMemory } from "../../../src/adapters/phoenix/index.js";
import { createPubNubAdapter, type PubNubMemory } from "../../../src/adapters/pubnub/index.js";
import { sequence as pubNubSequence } from "../pubnub/server-model.js";
import { randomOf, SEED } from "../pusher/random.js";
import { CHANNEL } from "./differential.js";
import { fresh } from "./real-client.js";
import { sequence } from "./server-model.js";

it(`phoenix, both ways (PRESENCE_SEED=${SEED})`, () => {
  for (let run = 0; run < 50; run++) {
    const steady = createPhoenixAdapter();
    let saved: PhoenixMemory = createPhoenixAdapter().snapshot();
    let joinRef = 1;
    for (const heard of sequence(randomOf(SEED + run), { rejoins: true, losses: true, gaps: true })) {
      if (heard.kind === "rejoin") {
        joinRef++;
        continue;
      }
      const restored = createPhoenixAdapter({ state: fresh(saved) });
      const payload = heard.kind === "state" ? heard.state : heard.diff;
      const context = { channel: CHANNEL, joinRef: String(joinRef) };
      const expected = steady.toCanonical(fresh(payload), context);
      expect(restored.toCanonical(fresh(payload), context), `seed ${SEED + run}`).toEqual(expected);
      expect(restored.fromCanonical(expected.inputs)).toEqual(steady.fromCanonical(expected.inputs));
      saved = restored.snapshot();
    }
  }
});

it(`pubnub, both ways (PRESENCE_SEED=${SEED})`, () => {
  for (let run = 0; run < 50; run++) {
    const steady = createPubNubAdapter();
    let saved: PubNubMemory = createPubNubAdapter().snapshot();
    for (const answer of pubNubSequence(randomOf(SEED + run))) {
      const restored = createPubNubAdapter({ state: fresh(saved) });
      const context = answer.kind === "here-now" ? { channel: answer.channel } : {};
      const expected = steady.toCanonical(JSON.parse(answer.text), context);
      expect(restored.toCanonical(JSON.parse(answer.text), context), `seed ${SEED + run}`).toEqual(expected);
      expect(restored.fromCanonical(expected.inputs)).toEqual(steady.fromCanonical(expected.inputs));
      saved = restored.snapshot();
    }
  }
});

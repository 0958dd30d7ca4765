/**
 * Our adapter with the presence set and PubNub's own code agree on who is there. The core SDK keeps no list of members,
 * and `@pubnub/chat`, which does, is not installed: its list ignores states and intervals anyway. So the events that
 * the SDK's parsers give are applied by the documentation's rule, and a whole client on loopback hands on the same.
 */
import { describe, expect, it } from "vitest";
import { createPubNubAdapter, pubnub } from "../../../src/adapters/pubnub/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { createPresenceSet } from "../../../src/presence-set/index.js";
import { randomOf, runsOf, SEED } from "../pusher/random.js";
import { applyEvent, differ, newMembers, type Reader, shownOurs, shownReal } from "./differential.js";
import { MUTANTS, read } from "./mutants.js";
import { listenTo, parseSubscribe } from "./real-client.js";
import { CHANNELS, sequence } from "./server-model.js";

const SUBSCRIPTIONS = CHANNELS.flatMap((channel) => [channel, `${channel}-pnpres`]);

/** The first sequence on which a reader and PubNub's parsers disagree. */
async function firstDifference(reader: () => Reader, runs: number): Promise<unknown> {
  for (let run = 0; run < runs; run++) {
    const seed = SEED + run;
    const answers = sequence(randomOf(seed));
    const difference = await differ(answers, reader());
    if (difference !== undefined) return { seed, ...difference, answers };
  }
  return undefined;
}

/** What an input says, without what only one of the two forms carries. */
const said = (input: PresenceInput): unknown =>
  "record" in input ? { record: input.record, order: input.order } : input;

describe(`PubNub's own parsers (PRESENCE_SEED=${SEED})`, () => {
  it("agree on the members after every answer of random sequences", async () => {
    expect(await firstDifference(() => read, runsOf(300))).toBeUndefined();
  });

  it("make SDK events that read as the same inputs as the raw messages, but for the name they strip twice", async () => {
    for (let run = 0; run < runsOf(300); run++) {
      for (const answer of sequence(randomOf(SEED + run))) {
        if (answer.kind === "here-now") continue;
        const raw = pubnub.toCanonical(JSON.parse(answer.text)).inputs;
        const events = await parseSubscribe(answer.text, SUBSCRIPTIONS);
        const fromSdk = events.flatMap((event) => {
          const channel = String(event["subscription"]).replace(/-pnpres$/, "");
          return pubnub.toCanonical({ ...event, channel }).inputs;
        });
        expect(fromSdk.map(said), `seed ${SEED + run}`).toEqual(raw.map(said));
      }
    }
  });

  it("disagree with every planted mistake, within 100 sequences", async () => {
    const missed: string[] = [];
    for (const [name, mutant] of Object.entries(MUTANTS))
      if ((await firstDifference(() => mutant, 100)) === undefined) missed.push(name);
    expect(missed).toEqual([]);
  });
});

describe("a whole PubNub client on loopback", () => {
  it.each([false, true])(
    "hands on events that come to the same members (enableEventEngine: %s)",
    async (engine) => {
      const runs = Math.min(runsOf(3), 20);
      for (let run = 0; run < runs; run++) {
        const seed = SEED + run;
        const texts = sequence(randomOf(seed)).flatMap((answer) =>
          answer.kind === "subscribe" ? [answer.text] : [],
        );
        const events = await listenTo(texts, CHANNELS, engine);
        const parsed = (await Promise.all(texts.map((text) => parseSubscribe(text, SUBSCRIPTIONS)))).flat();
        expect(events, `seed ${seed}`).toEqual(parsed);
        const members = newMembers();
        const [raw, sdk] = [createPresenceSet(), createPresenceSet()];
        for (const event of events) {
          applyEvent(members, event);
          const channel = String(event["subscription"]).replace(/-pnpres$/, "");
          sdk.apply(pubnub.toCanonical({ ...event, channel }).inputs);
        }
        for (const text of texts) raw.apply(pubnub.toCanonical(JSON.parse(text)).inputs);
        expect([shownOurs(raw), shownOurs(sdk)], `seed ${seed}`).toEqual([
          shownReal(members),
          shownReal(members),
        ]);
      }
    },
  );
});

describe("the adapter with memory", () => {
  it(`knows the same users, though a second join of a user changes nothing but the state (PRESENCE_SEED=${SEED})`, async () => {
    const users = (text: string): unknown => {
      const entries = (JSON.parse(text) as string[]).map((entry) => JSON.parse(entry) as unknown[]);
      return entries.map((entry) => JSON.stringify(entry.slice(0, 2))).sort();
    };
    for (let run = 0; run < runsOf(100); run++) {
      const adapter = createPubNubAdapter();
      const [plain, known] = [createPresenceSet(), createPresenceSet()];
      for (const answer of sequence(randomOf(SEED + run))) {
        const context = answer.kind === "here-now" ? { channel: answer.channel } : {};
        plain.apply(pubnub.toCanonical(JSON.parse(answer.text), context).inputs);
        known.apply(adapter.toCanonical(JSON.parse(answer.text), context).inputs);
        expect(users(shownOurs(known)), `seed ${SEED + run}`).toEqual(users(shownOurs(plain)));
      }
    }
  });
});

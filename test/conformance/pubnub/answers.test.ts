/** What the SDK makes of random answers about one user reads as the answers themselves do, and says what the SDK says. */
import { describe, expect, it } from "vitest";
import { unwrapData } from "../../../src/adapters/data.js";
import { createPubNubAdapter, type PubNubToContext, pubnub } from "../../../src/adapters/pubnub/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { type Random, randomOf, runsOf, SEED } from "../pusher/random.js";
import { parseGetState, parseWhereNow } from "./real-client.js";

const NAMES = ["room", "hall", "__proto__", "constructor", "10", "7", "é/ü~", "x-pnpres", ""] as const;
const STATES: readonly unknown[] = [{}, { mood: "cool" }, { channels: ["a"] }, "text", 7, false, [1], null];

const answerOf = (payload: string): string =>
  `{"status":200,"message":"OK","payload":${payload},"service":"Presence"}`;

const someNames = (random: Random): string[] => NAMES.filter(() => random.chance(0.4));

/** As text: an object literal would lose the channel `__proto__`. */
const statesOf = (random: Random, channels: readonly string[]): string =>
  `{${channels.map((name) => `${JSON.stringify(name)}:${JSON.stringify(random.pick(STATES))}`).join(",")}}`;

/** What records say, in the terms of the SDK. */
const said = (inputs: readonly PresenceInput[]): unknown[] =>
  inputs.map((input) => {
    if (!("record" in input)) return input;
    const { channel, clientId, action, data } = input.record;
    return [channel, clientId, action, data === undefined ? null : unwrapData(data).value];
  });

describe(`PubNub's own parsers of answers about a user (PRESENCE_SEED=${SEED})`, () => {
  it("agree on where a user is", async () => {
    for (let run = 0; run < runsOf(300); run++) {
      const text = answerOf(JSON.stringify({ channels: someNames(randomOf(SEED + run)) }));
      const sdk = await parseWhereNow(text, "me");
      const expected = sdk.channels.map((channel) => [channel, "me", "present", null]);
      for (const call of [undefined, "where-now"] as const) {
        const context: PubNubToContext = { clientId: "me", ...(call === undefined ? {} : { call }) };
        expect(said(pubnub.toCanonical(sdk, context).inputs), `seed ${SEED + run}`).toEqual(expected);
        expect(said(pubnub.toCanonical(JSON.parse(text), context).inputs), `seed ${SEED + run}`).toEqual(
          expected,
        );
      }
      const { inputs } = pubnub.toCanonical(sdk, { clientId: "me" });
      expect(pubnub.fromCanonical(inputs).payloads).toEqual(sdk.channels.length === 0 ? [] : [sdk]);
    }
  });

  it("agree on a user's states, on one channel or on several", async () => {
    for (let run = 0; run < runsOf(300); run++) {
      const random = randomOf(SEED + run);
      const channels = random.chance(0.3) ? [random.pick(NAMES)] : someNames(random);
      const isOne = channels.length === 1;
      const text = answerOf(isOne ? JSON.stringify(random.pick(STATES)) : statesOf(random, channels));
      const sdk = await parseGetState(text, "me", channels);
      // The SDK assigns the one channel that it was asked for, and so has no place for a channel named __proto__.
      if (isOne && channels[0] === "__proto__") continue;
      const expected = Object.entries(sdk.channels).map(([name, state]) => [name, "me", "update", state]);
      const about = { clientId: "me", present: true } as const;
      const seed = `seed ${SEED + run}`;
      expect(said(pubnub.toCanonical(sdk, about).inputs), seed).toEqual(expected);
      expect(said(pubnub.toCanonical(sdk, { ...about, call: "get-state" }).inputs), seed).toEqual(expected);
      if (channels.length > 0) {
        const asked = { ...about, channels, call: "get-state" } as const;
        expect(said(pubnub.toCanonical(JSON.parse(text), asked).inputs), seed).toEqual(expected);
      }
      const { inputs } = pubnub.toCanonical(sdk, about);
      const written = pubnub.fromCanonical(inputs).payloads;
      expect(JSON.stringify(written), seed).toBe(JSON.stringify(expected.length === 0 ? [] : [sdk]));
    }
  });

  it("are followed by a memory: states where whereNow put the user, and nowhere else", async () => {
    for (let run = 0; run < runsOf(300); run++) {
      const random = randomOf(SEED + run);
      const channels = someNames(random);
      const where = await parseWhereNow(answerOf(JSON.stringify({ channels: someNames(random) })), "me");
      if (channels.length < 2) continue;
      const states = await parseGetState(answerOf(statesOf(random, channels)), "me", channels);
      const adapter = createPubNubAdapter();
      adapter.toCanonical(where, { clientId: "me" });
      const { inputs, notes } = adapter.toCanonical(states, { clientId: "me" });
      const known = Object.keys(states.channels).filter((channel) => where.channels.includes(channel));
      const changed = inputs.map((input) => ("record" in input ? input.record.channel : "none"));
      expect(changed, `seed ${SEED + run}`).toEqual(known);
      const ignored = notes.filter(({ code }) => code === "ignored");
      expect(ignored, `seed ${SEED + run}`).toHaveLength(channels.length - known.length);
    }
  });
});

/** The laws of every adapter, for PubNub: events in five forms, snapshots in three, answers about users; with and without memory. */
import {
  createPubNubAdapter,
  type PubNubFromContext,
  type PubNubToContext,
  pubnub,
} from "../../../src/adapters/pubnub/index.js";
import { inputsIn } from "../arbitraries.js";
import { describeLaws } from "../laws.js";
import * as arbitraries from "./arbitraries.js";

const inputs = inputsIn().map((list) => ({ inputs: list }));

const { payload, ...forms } = arbitraries;
for (const [name, payloads] of Object.entries(forms)) {
  if (name === "timetoken" || name === "oneChannel") continue;
  describeLaws<PubNubToContext, PubNubFromContext>(`pubnub: ${name}`, {
    adapter: () => pubnub,
    payloads: payloads as typeof payload,
    inputs,
    runs: 50,
  });
}

describeLaws<PubNubToContext, PubNubFromContext>("pubnub with memory", {
  adapter: () => createPubNubAdapter(),
  payloads: payload,
  inputs,
});

const WRITTEN_AS = {
  event: arbitraries.bareEvent,
  sdk: arbitraries.sdkEvent,
  webhook: arbitraries.webhook,
  "events-and-actions": arbitraries.eventBatch,
} as const;

for (const [form, payloads] of Object.entries(WRITTEN_AS) as [keyof typeof WRITTEN_AS, typeof payload][]) {
  describeLaws<PubNubToContext, PubNubFromContext>(`pubnub, written in the form ${form}`, {
    adapter: () => pubnub,
    payloads: payloads.map((given) => ({ ...given, back: { ...given.back, form } })),
    inputs: inputsIn(arbitraries.oneChannel).map((list) => ({
      inputs: list,
      context: { form, channel: "room" },
      back: { channel: "room" },
    })),
    runs: 100,
  });
}

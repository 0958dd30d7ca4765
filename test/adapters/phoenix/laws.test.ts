/** The laws of every adapter, for Phoenix: frames, messages and bare payloads, with and without memory. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createPhoenixAdapter,
  type PhoenixFromContext,
  type PhoenixToContext,
  phoenix,
} from "../../../src/adapters/phoenix/index.js";
import { AWKWARD_IDS, inputsIn } from "../arbitraries.js";
import { describeLaws, type LawfulAdapter } from "../laws.js";
import { payload } from "./arbitraries.js";

type Adapter = LawfulAdapter<PhoenixToContext, PhoenixFromContext>;

const payloads = payload.map(({ payload, form, topic }) => ({
  payload,
  context: { channel: topic },
  back: { form, channel: topic },
}));

describeLaws<PhoenixToContext, PhoenixFromContext>("phoenix without memory", {
  adapter: () => phoenix,
  payloads,
  inputs: inputsIn().map((inputs) => ({ inputs })),
});

const TOPICS = ["room", "a:b", "__proto__"];

/** An adapter for which every topic has had its state already: it reads diffs at once. */
const joined = (): Adapter => {
  const adapter = createPhoenixAdapter();
  for (const topic of [...TOPICS, ...AWKWARD_IDS, "alice", "bob", "carol"])
    adapter.toCanonical([null, null, topic, "presence_state", {}]);
  return adapter;
};

describeLaws<PhoenixToContext, PhoenixFromContext>("phoenix with memory", {
  adapter: joined,
  // A payload that nobody remembers the beginning of has leaves of strangers, which are passed over with a note.
  payloads: payloads.filter(({ context }) => AWKWARD_IDS.includes(context.channel)),
  inputs: inputsIn(fc.constantFrom(...TOPICS)).map((inputs) => ({ inputs })),
});

describe("phoenix with extras in data", () => {
  it("gives every payload back", () => {
    fc.assert(
      fc.property(payload, ({ payload: given, form, topic }) => {
        const read = phoenix.toCanonical(given, { channel: topic, extrasInData: "user" });
        const plain = phoenix.fromCanonical(phoenix.toCanonical(given, { channel: topic }).inputs, {
          form,
          channel: topic,
        });
        expect(phoenix.fromCanonical(read.inputs, { form, channel: topic })).toEqual(plain);
      }),
    );
  });
});

/** The traces of Ably's ordering: the edge cases that the real ably-js is asked too, as the adapter passes them on. */
import { createAblyAdapter } from "../../src/adapters/ably/index.js";
import type { PresenceInput } from "../../src/index.js";
import { ABLY_CASES } from "../conformance/ably-js-cases.js";
import type { Frame } from "../conformance/ably-js-oracle.js";
import type { TraceSource } from "./trace.js";

/** What a hand wrote of a whole case: its members, sorted, and its events. */
export interface CaseOutcome {
  readonly members: string;
  readonly events: string;
}

function inputsOf(channel: string, frames: readonly Frame[]): readonly (readonly PresenceInput[])[] {
  const adapter = createAblyAdapter();
  let state = "initialized";
  return frames.map((frame) => {
    const payload = "state" in frame ? { current: frame.state, previous: state } : { channel, ...frame };
    state = "state" in frame ? String(frame.state) : "attached";
    return adapter.toCanonical(payload, { channel }).inputs;
  });
}

/** Every edge case as a trace, with what a hand wrote of its end. */
export function ablyTraces(): { trace: TraceSource; outcome: CaseOutcome }[] {
  return Object.entries(ABLY_CASES).map(([number, { rule, frames, members, emitted, once }]) => ({
    trace: {
      description: `case ${number}`,
      rule,
      options: { ordering: "ably" },
      steps: inputsOf("room", frames).map((inputs) => ({ inputs })),
    },
    outcome: { members, events: once ?? emitted },
  }));
}

/**
 * Only own members count, in every adapter and in both directions: an enumerable member that some library adds to
 * `Object.prototype` was sent by nobody, and changes nothing that is read, written or noted.
 */
import { describe, expect, it } from "vitest";
import { adapterOf, PROVIDERS } from "../../src/adapters/index.js";
import type { PresenceInput } from "../../src/generated/presence-input.js";
import { PresenceValidationError } from "../../src/validation/error.js";
import { polluted } from "../validation/polluted.js";
import { specimens } from "./corpus.js";

const ALL = specimens();
const CONTEXT = { channel: "lobby", receivedAt: "2026-01-01T00:00:00Z" };

/** What a conversion gives, as JSON says it, or the places and reasons of its refusal. */
function outcome(convert: () => unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(convert()));
  } catch (error) {
    if (!(error instanceof PresenceValidationError)) throw error;
    return { refused: error.issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`) };
  }
}

/** The outcome where every object inherits a member that loops over members meet. */
function outcomeAmongHeirs(convert: () => unknown): unknown {
  return polluted("inherited", { value: "by everybody", enumerable: true }, () => outcome(convert));
}

it("lets every object inherit, for as long as a conversion runs", () => {
  expect(outcomeAmongHeirs(() => [({} as { inherited?: unknown }).inherited])).toEqual(["by everybody"]);
  expect(({} as { inherited?: unknown }).inherited).toBeUndefined();
});

describe.each(PROVIDERS.map((name) => [name, adapterOf(String(name))] as const))("%s", (name, adapter) => {
  const own = ALL.filter(({ provider }) => provider === name);

  it.each(
    own.map(({ name: from, payload, context }) => [from, payload, { ...CONTEXT, ...context }] as const),
  )("reads %s, and writes it again, as if nothing were inherited", (_, payload, context) => {
    const read = outcome(() => adapter.toCanonical(payload, context));
    expect(outcomeAmongHeirs(() => adapter.toCanonical(payload, context))).toEqual(read);
    const { inputs } = read as { inputs?: readonly PresenceInput[] };
    if (inputs === undefined) return;
    const back = { channel: context.channel, now: 1_767_225_600_000 };
    const written = outcome(() => adapter.fromCanonical(inputs, back));
    expect(outcomeAmongHeirs(() => adapter.fromCanonical(inputs, back))).toEqual(written);
  });
});

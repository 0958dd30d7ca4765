import { afterEach, describe, expect, it } from "vitest";
import { createPresenceSet } from "../../src/presence-set/index.js";

const event = {
  channel: "lobby",
  clientId: "ann",
  action: "enter",
  occurredAt: "2026-05-06T10:00:00.000Z",
} as const;
const root = Object.prototype as unknown as Record<string, unknown>;

describe("members that are not the input's own", () => {
  afterEach(() => {
    for (const name of Object.keys(event)) delete root[name];
  });

  it.each(["channel", "clientId", "action"] as const)("%s put on Object.prototype is not read", (name) => {
    const { [name]: inherited, ...rest } = event;
    Object.defineProperty(root, name, { value: inherited, configurable: true });
    const set = createPresenceSet();
    expect(() => set.apply(rest as never)).toThrow(`is missing "${name}"`);
    expect(() => set.apply({ record: rest } as never)).toThrow(`is missing "${name}"`);
    delete root[name];
    expect(set.counts().members).toBe(0);
  });

  it("an own record that is undefined makes an envelope, and not a good one", () => {
    const set = createPresenceSet();
    expect(() => set.apply({ ...event, record: undefined } as never)).toThrow("expected an object");
  });

  it("an event without a prototype is as good as any", () => {
    const set = createPresenceSet();
    const bare = Object.assign(Object.create(null) as object, event) as typeof event;
    expect(set.apply(bare).verdicts).toEqual(["applied"]);
    expect(set.apply({ ...event }).verdicts).toEqual(["duplicate"]);
  });
});

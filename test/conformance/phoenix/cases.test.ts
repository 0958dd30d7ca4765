/** What phoenix.js 1.8.16 does in particular cases: where we do the same, and where we differ and why. */
import { describe, expect, it } from "vitest";
import { createPhoenixAdapter, phoenix } from "../../../src/adapters/phoenix/index.js";
import { createPresenceSet, type PresenceSet } from "../../../src/presence-set/index.js";
import { CHANNEL } from "./differential.js";
import { fresh, membersOfState, Presence, type RealState, stubbedPresence } from "./real-client.js";

const parse = (text: string): unknown => JSON.parse(text);

/** Gives states and diffs to phoenix.js and to the adapter with the presence set. */
function both(...texts: readonly string[]): { readonly real: unknown[]; readonly ours: unknown[] } {
  let state: RealState = {};
  const set = createPresenceSet();
  for (const text of texts) {
    const isDiff = text.startsWith('{"joins"');
    state = isDiff ? Presence.syncDiff(state, parse(text)) : Presence.syncState(state, parse(text));
    set.apply(phoenix.toCanonical(parse(text), { channel: CHANNEL }).inputs);
  }
  return { real: membersOfState(state), ours: oursIn(set) };
}

const oursIn = (set: PresenceSet): unknown[] =>
  set
    .members({ channel: CHANNEL })
    .map(({ clientId, connectionId, data }) => [clientId, connectionId ?? null, data ?? {}]);

describe("the same as phoenix.js", () => {
  it("a diff may bring new content for a reference", () => {
    const { real, ours } = both(
      '{"a":{"metas":[{"phx_ref":"1","v":"old"}]}}',
      '{"joins":{"a":{"metas":[{"phx_ref":"1","v":"new"}]}},"leaves":{}}',
    );
    expect(ours).toEqual(real);
    expect(ours).toEqual([["a", "1", { v: "new" }]]);
  });

  it("leaves of unknown keys and unknown references remove nobody", () => {
    const { real, ours } = both(
      '{"a":{"metas":[{"phx_ref":"1"}]}}',
      '{"joins":{},"leaves":{"zz":{"metas":[{"phx_ref":"9"}]},"a":{"metas":[{"phx_ref":"8"}]}}}',
    );
    expect(ours).toEqual(real);
    expect(ours).toEqual([["a", "1", {}]]);
  });

  it("a reference that joins and leaves in one diff is not there", () => {
    const { real, ours } = both(
      '{"joins":{"a":{"metas":[{"phx_ref":"1"}]}},"leaves":{"a":{"metas":[{"phx_ref":"1"}]}}}',
    );
    expect([real, ours]).toEqual([[], []]);
  });

  it("metas without a reference overwrite one another", () => {
    const { real, ours } = both(
      '{"joins":{"a":{"metas":[{"v":1}]}},"leaves":{}}',
      '{"joins":{"a":{"metas":[{"v":2}]}},"leaves":{}}',
    );
    expect(ours).toEqual(real);
    expect(ours).toEqual([["a", null, { v: 2 }]]);
  });

  it("a key may be named __proto__", () => {
    const { real, ours } = both('{"joins":{"__proto__":{"metas":[{"phx_ref":"1"}]}},"leaves":{}}');
    expect(ours).toEqual(real);
    expect(ours).toEqual([["__proto__", "1", {}]]);
  });

  it("the old members stay after a rejoin, until its state comes", () => {
    const client = stubbedPresence();
    const adapter = createPhoenixAdapter();
    const set = createPresenceSet();
    const see = (payload: unknown): void => {
      set.apply(adapter.toCanonical(fresh(payload), { channel: CHANNEL, joinRef: client.joinRef() }).inputs);
    };
    const state = { a: { metas: [{ phx_ref: "1" }] } };
    const diff = { joins: { b: { metas: [{ phx_ref: "2" }] } }, leaves: {} };
    client.state(state);
    see(state);
    client.rejoin();
    client.diff(diff);
    see(diff);
    expect([membersOfState(client.presence.state), client.presence.pendingDiffs.length]).toEqual([
      [["a", "1", {}]],
      1,
    ]);
    expect(oursIn(set)).toEqual([["a", "1", {}]]);
    expect(adapter.snapshot().topics[0]?.pending).toEqual([diff]);
    client.state({});
    see({});
    expect(oursIn(set)).toEqual([["b", "2", {}]]);
    expect(oursIn(set)).toEqual(membersOfState(client.presence.state));
  });
});

describe("where we differ", () => {
  it("a state brings new content for a reference: phoenix.js keeps the old; for us a state replaces", () => {
    const { real, ours } = both(
      '{"a":{"metas":[{"phx_ref":"1","v":"old"}]}}',
      '{"a":{"metas":[{"phx_ref":"1","v":"new"}]}}',
    );
    expect(real).toEqual([["a", "1", { v: "old" }]]);
    expect(ours).toEqual([["a", "1", { v: "new" }]]);
  });

  it("a state brings new extras: phoenix.js keeps the old; for us a state replaces", () => {
    const texts = [
      '{"a":{"metas":[{"phx_ref":"1"}],"user":{"name":"A0"}}}',
      '{"a":{"metas":[{"phx_ref":"1"}],"user":{"name":"A1"}}}',
    ];
    let state: RealState = {};
    for (const text of texts) state = Presence.syncState(state, parse(text));
    expect(state["a"]).toMatchObject({ user: { name: "A0" } });
    const { inputs } = phoenix.toCanonical(parse(texts[1] ?? ""), {
      channel: CHANNEL,
      extrasInData: "extras",
    });
    expect(inputs[1]).toMatchObject({ record: { data: { extras: { user: { name: "A1" } } } } });
  });

  it("a key without metas: phoenix.js lists it; nobody is behind it, so we do not, and say so", () => {
    const state = Presence.syncState({}, parse('{"a":{"metas":[]}}'));
    expect(Object.keys(state)).toEqual(["a"]);
    const { inputs, notes } = phoenix.toCanonical(parse('{"a":{"metas":[]}}'), { channel: CHANNEL });
    expect(inputs).toEqual([
      { mark: "sync-start", channel: CHANNEL },
      { mark: "sync-end", channel: CHANNEL },
    ]);
    expect(notes).toMatchObject([{ code: "ignored", path: "/a" }]);
  });

  it("two metas without references under one key: phoenix.js keeps both; a member without connection is one", () => {
    const { real, ours } = both('{"a":{"metas":[{"v":1},{"v":2}]}}');
    expect(real).toHaveLength(2);
    expect(ours).toEqual([["a", null, { v: 2 }]]);
  });

  it("onLeave is called for an unknown reference of a known key; with memory, nobody is said to leave", () => {
    const left: string[] = [];
    const state = Presence.syncState({}, parse('{"a":{"metas":[{"phx_ref":"1"}]}}'));
    const diff = '{"joins":{},"leaves":{"a":{"metas":[{"phx_ref":"8"}]}}}';
    Presence.syncDiff(state, parse(diff), undefined, (key) => void left.push(key));
    expect(left).toEqual(["a"]);
    const adapter = createPhoenixAdapter();
    adapter.toCanonical(parse('{"a":{"metas":[{"phx_ref":"1"}]}}'), { channel: CHANNEL });
    const { inputs, notes } = adapter.toCanonical(parse(diff), { channel: CHANNEL });
    expect(inputs).toEqual([]);
    expect(notes).toMatchObject([{ code: "ignored", path: "/leaves/a/metas/0" }]);
  });
});

describe("what we write, read by phoenix.js", () => {
  it("without memory, members without a connection are metas without a reference, which it takes for one", () => {
    const { payloads } = phoenix.fromCanonical(
      [
        { channel: CHANNEL, clientId: "a", action: "enter", data: { v: 1 } },
        { channel: CHANNEL, clientId: "a", action: "update", data: { v: 2 } },
        { channel: CHANNEL, clientId: "b", action: "enter" },
        { channel: CHANNEL, clientId: "b", action: "leave" },
      ],
      { form: "bare", channel: CHANNEL },
    );
    let state: RealState = {};
    for (const payload of payloads) state = Presence.syncDiff(state, fresh(payload));
    expect(membersOfState(state)).toEqual([["a", null, { v: 2 }]]);
  });
});

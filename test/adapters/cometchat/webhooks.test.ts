/** Webhooks and the presence set: one device of two, a list of connections as a snapshot of one user, a lost webhook. */
import { describe, expect, it } from "vitest";
import {
  type CometChatLegacyConnectionWebhook,
  cometchat,
  createCometChatAdapter,
} from "../../../src/adapters/cometchat/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { createPresenceSet, type PresenceSet } from "../../../src/presence-set/index.js";

const T = 1_700_000_000_000;
const context = { channel: "app" };

const current = (
  at: number,
  uid: string,
  status: string,
  action: string,
  userPresenceChanged: boolean,
): object => ({
  trigger: "user_connection_status_changed",
  data: {
    timestamp: T + at,
    user: { uid, name: uid, status },
    status,
    currentConnection: { action, platform: "javascript", connectedAt: T },
    userPresenceChanged,
  },
  appId: "app-1",
});

/** A legacy webhook: `type session` and the sessions left. */
const legacy = (at: number, uid: string, event: string, ...left: string[]): object => {
  const [type, session_id] = event.split(" ");
  return {
    trigger: "after_connection_status_changed",
    data: {
      user: { uid, status: left.length > 0 ? "online" : "offline" },
      event: { type, at: String(T + at), event_for: { session_id, connected_at: T } },
      connections: left.map((id) => ({ session_id: id, connected_at: String(T) })),
    },
  };
};

const newSet = (): PresenceSet => createPresenceSet({ now: () => T + 3_600_000 });
const members = (set: PresenceSet): string[] =>
  set
    .members()
    .map(({ clientId, connectionId }) =>
      connectionId === undefined ? clientId : `${clientId}/${connectionId}`,
    )
    .sort();

describe("the current webhook", () => {
  it("never takes the end of one connection for the end of the user", () => {
    const set = newSet();
    const seen = [
      current(0, "ann", "online", "connected", true),
      current(1, "ann", "online", "connected", false),
      current(2, "ann", "online", "disconnected", false),
      current(3, "ann", "offline", "disconnected", true),
    ].map((payload) => {
      set.apply(cometchat.toCanonical(payload, context).inputs);
      return members(set).join();
    });
    expect(seen).toEqual(["ann", "ann", "ann", ""]);
  });

  it("says that the user is not there, rather than that he left, when nothing changed and he is offline", () => {
    const { inputs } = cometchat.toCanonical(current(0, "ann", "offline", "disconnected", false), context);
    expect(inputs.map((input) => "record" in input && input.record.action)).toEqual(["absent"]);
  });

  it("makes nothing of a status that CometChat does not define", () => {
    const { inputs, notes } = cometchat.toCanonical(current(0, "ann", "away", "connected", true), context);
    expect(inputs).toEqual([]);
    expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual(["ignored /data/status"]);
  });
});

describe("the legacy webhook", () => {
  const lost = legacy(2000, "ann", "connected s3", "s2", "s3"); // s1 went, and its webhook never came

  it("is a snapshot of its user alone: nobody else is touched, and there is no mark", () => {
    const set = newSet();
    for (const payload of [
      legacy(0, "bob", "connected b1", "b1"),
      legacy(1000, "ann", "connected s2", "s1", "s2"),
    ])
      set.apply(cometchat.toCanonical(payload, context).inputs);
    expect(members(set)).toEqual(["ann/s1", "ann/s2", "bob/b1"]);
    const { inputs } = cometchat.toCanonical(legacy(3000, "ann", "disconnected s1", "s2"), context);
    expect(inputs.some((input) => "mark" in input)).toBe(false);
    set.apply(inputs);
    expect(members(set)).toEqual(["ann/s2", "bob/b1"]);
  });

  it("with a memory, ends the connections that the list does not have any more, though their webhook was lost", () => {
    const plain = newSet();
    const remembering = newSet();
    let adapter = createCometChatAdapter();
    for (const payload of [
      legacy(0, "bob", "connected b1", "b1"),
      legacy(1000, "ann", "connected s2", "s1", "s2"),
      lost,
    ]) {
      plain.apply(cometchat.toCanonical(payload, context).inputs);
      remembering.apply(adapter.toCanonical(payload, context).inputs);
      adapter = createCometChatAdapter({ state: JSON.parse(JSON.stringify(adapter.snapshot())) });
    }
    expect(members(plain)).toEqual(["ann/s1", "ann/s2", "ann/s3", "bob/b1"]);
    expect(members(remembering)).toEqual(["ann/s2", "ann/s3", "bob/b1"]);
  });

  it("with a memory, does not let an old list end what a newer one has", () => {
    const adapter = createCometChatAdapter();
    const set = newSet();
    for (const payload of [lost, legacy(1000, "ann", "connected s2", "s1", "s2")])
      set.apply(adapter.toCanonical(payload, context).inputs);
    expect(members(set)).toContain("ann/s3");
    const { inputs } = adapter.toCanonical(legacy(1500, "ann", "disconnected s9", "s1"), context);
    expect(
      inputs.map((input) => "record" in input && `${input.record.action} ${input.record.connectionId}`),
    ).toEqual(["leave s9", "present s1"]);
  });

  it("with a memory, keeps the users of one tenant out of another's", () => {
    const adapter = createCometChatAdapter();
    const read = (payload: object, tenantId: string): readonly PresenceInput[] =>
      adapter.toCanonical(payload, { ...context, tenantId }).inputs;
    read(legacy(1000, "ann", "connected s1", "s1"), "acme");
    expect(read(legacy(2000, "ann", "connected z1", "z1"), "zoo")).toHaveLength(1);
  });
});

describe("a list of users", () => {
  const users = [
    { uid: "ann", status: "available" },
    { uid: "bob", status: "offline" },
  ];

  it("is a page that removes nobody, unless the caller says that it is complete", () => {
    for (const [complete, left] of [
      [false, ["ann", "eve"]],
      [true, ["ann"]],
    ] as const) {
      const set = newSet();
      set.apply({ channel: "app", clientId: "eve", action: "enter" });
      set.apply(cometchat.toCanonical({ data: users }, { ...context, complete }).inputs);
      expect(members(set)).toEqual(left);
    }
  });
});

describe("the legacy webhook on the way out", () => {
  const form = { form: "legacy-webhook", channel: "app" } as const;
  const record = (action: string, connectionId: string | undefined, more: object = {}): PresenceInput =>
    ({
      channel: "app",
      clientId: "ann",
      action,
      ...(connectionId === undefined ? {} : { connectionId }),
      data: { status: "online", platform: "web", deviceId: `device-${connectionId}` },
      occurredAt: new Date(T).toISOString(),
      ...more,
    }) as PresenceInput;
  const session = (id: string, more: object = {}): object => ({
    session_id: id,
    cometchat_device_id: `device-${id}`,
    platform: "web",
    ...more,
  });

  it("is one webhook for a connection and those listed behind it, as CometChat's documentation prints it", () => {
    const since = new Date(T - 5000).toISOString();
    const { payloads, notes } = cometchat.fromCanonical(
      [record("enter", "c2"), record("present", "c1", { since })],
      form,
    );
    expect(payloads).toEqual([
      {
        trigger: "after_connection_status_changed",
        data: {
          user: { uid: "ann", status: "online" },
          event: { type: "connected", at: T, event_for: session("c2") },
          connections: [session("c2"), session("c1", { connected_at: T - 5000 })],
        },
      },
    ]);
    expect(notes).toEqual([]);
  });

  it("says nothing of other connections where nobody knows them, and that none is left of a user who went", () => {
    const went = record("leave", "c1", { data: { status: "offline" } });
    const { payloads } = cometchat.fromCanonical([record("enter", "c1"), record("leave", "c2"), went], form);
    const lists = payloads.map((each) => (each as { data: { connections?: unknown } }).data.connections);
    expect(lists).toEqual([undefined, undefined, []]);
  });

  it("lists what a memory knows", () => {
    const adapter = createCometChatAdapter();
    const lists = [record("enter", "c1"), record("enter", "c2"), record("leave", "c1")].map((input) => {
      const [webhook] = adapter.fromCanonical([input], form).payloads;
      const { connections, user } = (
        webhook as { data: { connections: { session_id: string }[]; user: object } }
      ).data;
      return [connections.map(({ session_id }) => session_id), user];
    });
    const user = { uid: "ann", status: "online" };
    expect(lists).toEqual([
      [["c1"], user],
      [["c2", "c1"], user],
      [["c2"], user],
    ]);
    const reader = createCometChatAdapter();
    const set = newSet();
    const writer = createCometChatAdapter();
    for (const input of [record("enter", "c1"), record("enter", "c2"), record("leave", "c1")])
      for (const webhook of writer.fromCanonical([input], form).payloads)
        set.apply(reader.toCanonical(webhook, context).inputs);
    expect(members(set)).toEqual(["ann/c2"]);
  });

  it("names what it cannot say: a record without a connection, a start of what began, an action of no event", () => {
    const { payloads, notes } = cometchat.fromCanonical(
      [record("enter", undefined), record("update", "c1", { since: new Date(T).toISOString() })],
      form,
    );
    expect(payloads).toHaveLength(1);
    expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "dropped /0",
      "derived /1/action",
      "dropped /1/since",
    ]);
  });

  it("starts anew for another user, another channel and another tenant", () => {
    const { payloads } = cometchat.fromCanonical(
      [
        record("enter", "c1"),
        record("present", "c2", { clientId: "bob" }),
        record("present", "c3", { clientId: "bob", channel: "other" }),
        record("present", "c4", { clientId: "bob", channel: "other" }),
      ],
      form,
    );
    const told = payloads.map((each) => {
      const { user, event, connections } = (each as CometChatLegacyConnectionWebhook).data;
      return [user.uid, event.event_for.session_id, connections === undefined];
    });
    expect(told).toEqual([
      ["ann", "c1", true],
      ["bob", "c2", true],
      ["bob", "c3", false],
    ]);
  });
});

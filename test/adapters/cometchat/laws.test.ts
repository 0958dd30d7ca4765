/** The laws of every adapter, for each form of CometChat, and the one that is CometChat's own: no secret leaves. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CometChatForm,
  type CometChatFromContext,
  type CometChatToContext,
  cometchat,
  createCometChatAdapter,
} from "../../../src/adapters/cometchat/index.js";
import { PresenceValidationError, presenceInput } from "../../../src/index.js";
import { describeLaws } from "../laws.js";
import { call, frame, inputs, legacyWebhook, list, payload, SECRET, user, webhook } from "./arbitraries.js";

/** Seconds and milliseconds of one instant are one time: the payload with every time in milliseconds. */
const meaning = (payload: unknown): unknown =>
  JSON.parse(JSON.stringify(payload), (key, value: unknown) =>
    ["lastActiveAt", "timestamp", "connectedAt", "at", "connected_at"].includes(key) &&
    typeof value === "number" &&
    value < 1e12
      ? value * 1000
      : value,
  );

const reading: CometChatToContext = { channel: "lobby", complete: true };
const FORMS: ReadonlyArray<readonly [CometChatForm, fc.Arbitrary<unknown>]> = [
  ["user", user],
  ["listener", call],
  ["frame", frame],
  ["webhook", webhook],
  ["legacy-webhook", legacyWebhook],
  ["by-action", fc.oneof(user, list, call)],
];

for (const [form, payloads] of FORMS) {
  describeLaws<CometChatToContext, CometChatFromContext>(`cometchat: ${form}`, {
    adapter: () => (form === "by-action" ? createCometChatAdapter() : cometchat),
    payloads: payloads.map((each) => ({
      payload: each,
      context: reading,
      back: { form, channel: "lobby", timestampUnit: "ms" as const, deviceId: "server" },
    })),
    meaning,
    inputs: fc.tuple(inputs, fc.constantFrom("s" as const, "ms" as const)).map(([all, timestampUnit]) => ({
      inputs: all,
      context: { form, channel: "lobby", timestampUnit, deviceId: "server" },
      back: reading,
    })),
  });
}

describeLaws<CometChatToContext, CometChatFromContext>("cometchat: one list of everything", {
  adapter: () => cometchat,
  payloads: list.map((each) => ({
    payload: each,
    context: { channel: "lobby" },
    back: { form: "list" as const, channel: "lobby", timestampUnit: "ms" as const },
  })),
  meaning,
  inputs: inputs.map((all) => ({
    inputs: all,
    context: { form: "list" as const, channel: "lobby" },
    back: { channel: "lobby" },
  })),
});

describe("counting connections", () => {
  const step = fc.record({
    clientId: fc.constantFrom("ann", "bob"),
    connectionId: fc.constantFrom("c1", "c2", "c3"),
    action: fc.constantFrom("enter" as const, "present" as const, "update" as const, "leave" as const),
  });

  it("tells that a user is offline when the last connection ends, whatever the cuts between calls and processes", () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 8 }), (calls) => {
        let adapter = createCometChatAdapter();
        const live = new Set<string>();
        const readers = new Map<string, boolean>();
        for (const steps of calls) {
          const given = steps.map((one) => ({ channel: "lobby", ...one }));
          for (const each of adapter.fromCanonical(given, { form: "listener" }).payloads) {
            const told = each as { listener: string; user: { uid: string } };
            readers.set(told.user.uid, told.listener === "onUserOnline");
          }
          for (const { clientId, connectionId, action } of steps) {
            if (action === "leave") live.delete(`${clientId} ${connectionId}`);
            else live.add(`${clientId} ${connectionId}`);
          }
          for (const clientId of ["ann", "bob"]) {
            const online = [...live].some((key) => key.startsWith(`${clientId} `));
            expect(readers.get(clientId) ?? false).toBe(online);
          }
          adapter = createCometChatAdapter({ state: JSON.parse(JSON.stringify(adapter.snapshot())) });
        }
      }),
    );
  });
});

describe("secrets", () => {
  it("never leave the adapter, neither in inputs nor in notes, metadata asked for or not", () => {
    fc.assert(
      fc.property(fc.oneof(payload, legacyWebhook), fc.boolean(), (each, includeMetadata) => {
        const text = JSON.stringify(cometchat.toCanonical(each, { channel: "lobby", includeMetadata }));
        expect(text).not.toContain(SECRET);
        expect(text).not.toContain("@example.com");
      }),
      { numRuns: 1000 },
    );
  });

  it("are not in the message of a refusal", () => {
    const broken = { uid: 5, name: 6, authToken: SECRET, metadata: { "@private": SECRET } };
    const refusal = (() => {
      try {
        return cometchat.toCanonical({ listener: "onUserOnline", user: broken }, { channel: "c" });
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(PresenceValidationError);
    expect(
      JSON.stringify([(refusal as Error).message, (refusal as PresenceValidationError).issues]),
    ).not.toContain(SECRET);
  });

  it("are not written as metadata either", () => {
    const { payloads } = cometchat.fromCanonical(
      [
        {
          channel: "c",
          clientId: "ann",
          action: "present",
          data: { "@private": SECRET, metadata: { "@private": SECRET } },
        },
      ],
      { metadata: true },
    );
    expect(JSON.stringify(payloads)).not.toContain(SECRET);
  });
});

describe("hostile payloads", () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
  const near = fc
    .tuple(
      payload,
      fc.constantFrom(
        "uid",
        "user",
        "body",
        "data",
        "status",
        "lastActiveAt",
        "listener",
        "trigger",
        "sender",
      ),
      anything,
    )
    .map(([each, key, value]) => ({ ...(each as object), [key]: value }));
  const nearUser = fc
    .tuple(
      call,
      fc.constantFrom("uid", "name", "status", "lastActiveAt", "tags", "metadata", "deactivatedAt"),
      anything,
    )
    .map(([each, key, value]) => {
      const { listener, user: who } = each as { listener: string; user: object };
      return { listener, user: { ...who, [key]: value } };
    });

  it.each([
    ["anything", anything],
    ["near misses", near],
    ["users with one field of anything", nearUser],
  ])("%s: a validation error, or inputs that are valid", (_, payloads) => {
    fc.assert(
      fc.property(payloads, fc.boolean(), (each, includeMetadata) => {
        try {
          const { inputs: read } = cometchat.toCanonical(each, { channel: "c", includeMetadata });
          for (const input of read) expect(presenceInput.safeParse(input)).toMatchObject({ success: true });
          expect(cometchat.accepts(each)).toBe(true);
        } catch (error) {
          if (!(error instanceof PresenceValidationError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("a getter that shows something else at every look is refused, or read as one of its looks", () => {
    const shifty = (looks: unknown[]): unknown => ({
      listener: "onUserOnline",
      user: Object.defineProperty({ name: "x" }, "uid", {
        enumerable: true,
        get: () => looks.shift() ?? { not: "text" },
      }),
    });
    expect(cometchat.toCanonical(shifty(["ann"]), { channel: "c" }).inputs).toMatchObject([
      { record: { clientId: "ann" } },
    ]);
    expect(() => cometchat.toCanonical(shifty([5, "ann", "ann"]), { channel: "c" })).toThrow(
      PresenceValidationError,
    );
  });

  it("what a prototype brings is not the payload's", () => {
    const inherited = Object.create({ uid: "ann", status: "online" });
    expect(cometchat.accepts(inherited)).toBe(false);
    expect(() => cometchat.toCanonical(inherited, { channel: "c" })).toThrow(PresenceValidationError);
  });
});

/** The laws of every adapter, for Pusher: frames, webhooks and REST answers, with and without a memory. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEnvelope, isMark } from "../../../src/adapters/inputs.js";
import {
  createPusherAdapter,
  type PusherFromContext,
  type PusherToContext,
  pusher,
} from "../../../src/adapters/pusher/index.js";
import { type PresenceInput, PresenceValidationError, presenceInput } from "../../../src/index.js";
import { describeLaws } from "../laws.js";
import { frame, inputs, users, webhook } from "./arbitraries.js";
import { fold, newFold } from "./fold.js";

const meaning = (payload: unknown): unknown => {
  const data = (payload as { data?: unknown }).data;
  return typeof data === "string" ? { ...(payload as object), data: JSON.parse(data) } : payload;
};

const reading: PusherToContext = { channel: "presence-room" };
const given = { channel: "presence-room" };

const inputsCase = (context: PusherFromContext) =>
  inputs.map((list) => ({ inputs: list, context, back: reading }));

describeLaws<PusherToContext, PusherFromContext>("pusher: frames", {
  adapter: () => pusher,
  payloads: frame.map((payload) => ({ payload })),
  inputs: inputsCase({}),
  meaning,
});

describeLaws<PusherToContext, PusherFromContext>("pusher with a memory: frames", {
  adapter: () => createPusherAdapter(),
  payloads: frame.map((payload) => ({ payload })),
  inputs: inputsCase({}),
  meaning,
});

describeLaws<PusherToContext, PusherFromContext>("pusher: webhooks", {
  adapter: () => pusher,
  payloads: webhook.map((payload) => ({ payload, back: { form: "webhook" as const } })),
  inputs: inputsCase({ form: "webhook", now: 1_700_000_000_000 }),
});

describeLaws<PusherToContext, PusherFromContext>("pusher: answers about users", {
  adapter: () => pusher,
  payloads: users.map((payload) => ({
    payload,
    context: reading,
    back: { form: "users" as const, ...given },
  })),
  inputs: inputsCase({ form: "users", ...given }),
});

describe("counting connections", () => {
  it("keeps readers in step with who has a connection, whatever the cuts between calls and processes", () => {
    fc.assert(
      fc.property(fc.array(inputs, { maxLength: 6 }), (calls) => {
        let adapter = createPusherAdapter();
        const readers = newFold();
        const truth = newTruth();
        for (const call of calls) {
          const plain = call.filter(
            (each) => !("tenantId" in each) && !("mark" in each && each.mark === "clear"),
          );
          for (const payload of adapter.fromCanonical(plain).payloads)
            fold(readers, pusher.toCanonical(payload).inputs);
          plain.forEach((each) => void follow(truth, each));
          adapter = createPusherAdapter({ state: JSON.parse(JSON.stringify(adapter.snapshot())) });
          expect(membersOfReaders(readers)).toEqual(membersOfTruth(truth));
        }
      }),
    );
  });
});

/** Who has which connection: the rule in its plainest form. Tenants share the wire only in this test, so they are left out. */
interface Truth {
  readonly held: Map<string, Set<string>>;
  readonly open: Map<string, { syncId: string | undefined; seen: Map<string, Set<string>> }>;
}
const newTruth = (): Truth => ({ held: new Map(), open: new Map() });
const keyOf = (place: string, clientId: string): string => JSON.stringify([place, clientId]);

function follow({ held, open }: Truth, each: PresenceInput): void {
  const tenantId = isEnvelope(each) || isMark(each) ? each.tenantId : undefined;
  const record = isMark(each) ? undefined : isEnvelope(each) ? each.record : each;
  const place = JSON.stringify([tenantId ?? null, isMark(each) ? each.channel : record?.channel]);
  const sync = open.get(place);
  if (isMark(each)) {
    if (each.mark === "sync-start") {
      const goesOn = sync !== undefined && (sync.syncId === undefined || sync.syncId === each.syncId);
      open.set(place, { syncId: each.syncId ?? sync?.syncId, seen: goesOn ? sync.seen : new Map() });
    } else if (each.mark === "sync-end" && sync !== undefined) {
      for (const key of held.keys()) if ((JSON.parse(key) as [string])[0] === place) held.delete(key);
      for (const [key, connections] of sync.seen) held.set(key, connections);
      open.delete(place);
    }
    return;
  }
  if (record === undefined) return;
  const key = keyOf(place, record.clientId);
  const connection = JSON.stringify(record.connectionId ?? null);
  const into = (members: Map<string, Set<string>>): void =>
    void members.set(key, new Set([...(members.get(key) ?? []), connection]));
  const outOf = (members: Map<string, Set<string>>): void => {
    members.get(key)?.delete(connection);
    if (members.get(key)?.size === 0) members.delete(key);
  };
  if (record.action === "leave" || record.action === "absent") {
    outOf(held);
    if (sync !== undefined) outOf(sync.seen);
  } else {
    if (sync !== undefined) into(sync.seen);
    if (sync === undefined || record.action !== "present") into(held);
  }
}

/** The channel whose name is the same on the wire, where a tenant has no place. */
const membersOfReaders = (readers: ReturnType<typeof newFold>): string[] =>
  [...(readers.channels.get("presence-cache-x")?.keys() ?? [])].sort();
function membersOfTruth({ held }: Truth): string[] {
  return [...held.keys()]
    .map((key) => JSON.parse(key) as [string, string])
    .filter(([place]) => place === JSON.stringify([null, "presence-cache-x"]))
    .map(([, clientId]) => clientId)
    .sort();
}

describe("hostile payloads", () => {
  const near = fc
    .oneof(frame, webhook, users)
    .chain((payload) =>
      fc
        .tuple(
          fc.constantFrom(...Object.keys(payload as object), "presence", "user_id"),
          fc.anything({ withNullPrototype: true, withBigInt: true }),
        )
        .map(([key, value]) => ({ ...(payload as object), [key]: value })),
    );

  it.each([
    ["anything", fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true })],
    ["near misses", near],
    [
      "frames of any data",
      fc.tuple(frame, fc.json()).map(([payload, data]) => ({ ...(payload as object), data })),
    ],
  ])("%s: a validation error, or inputs that are valid", (_, payloads) => {
    fc.assert(
      fc.property(payloads, (payload) => {
        try {
          for (const each of pusher.toCanonical(payload, { channel: "c" }).inputs)
            expect(presenceInput.is(each)).toBe(true);
          expect(pusher.accepts(payload)).toBe(true);
        } catch (error) {
          if (!(error instanceof PresenceValidationError)) throw error;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("answers a getter that throws with a validation error", () => {
    const payload = Object.defineProperty({}, "event", {
      enumerable: true,
      get() {
        throw new Error("trap");
      },
    });
    expect(pusher.accepts(payload)).toBe(false);
    expect(() => pusher.toCanonical(payload)).toThrow(PresenceValidationError);
  });

  it("ignores what a prototype brings", () => {
    const inherited = Object.create({
      event: "pusher_internal:member_removed",
      channel: "presence-x",
      data: '{"user_id":"a"}',
    });
    expect(pusher.accepts(inherited)).toBe(false);
    expect(() => pusher.toCanonical(inherited)).toThrow(PresenceValidationError);
  });
});

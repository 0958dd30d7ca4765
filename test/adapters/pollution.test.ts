/**
 * A polluted `Object.prototype` (`Object.prototype.tenantId = "evil"`, as one careless merge elsewhere in a program does)
 * names no tenant, no channel and no time: contexts and inputs are read by their own members, as payloads are.
 */
import { describe, expect, it } from "vitest";
import { createAblyAdapter } from "../../src/adapters/ably/index.js";
import { createCometChatAdapter } from "../../src/adapters/cometchat/index.js";
import {
  type AnyPresenceAdapter,
  adapterOf,
  PROVIDERS,
  type ProviderName,
} from "../../src/adapters/index.js";
import { createLiveKitAdapter } from "../../src/adapters/livekit/index.js";
import { createPhoenixAdapter } from "../../src/adapters/phoenix/index.js";
import { createPubNubAdapter } from "../../src/adapters/pubnub/index.js";
import { createPusherAdapter } from "../../src/adapters/pusher/index.js";
import { PresenceValidationError } from "../../src/validation/error.js";
import { specimens } from "./corpus.js";
import { inputsOfSample } from "./matrix-run.js";

/** What a context, a record, an envelope or a mark may say, and something that would be taken for it. */
const EVIL: Readonly<Record<string, unknown>> = {
  tenantId: "evil",
  channel: "evil",
  channels: ["evil"],
  clientId: "evil",
  connectionId: "evil",
  receivedAt: "1999-01-01T00:00:00Z",
  occurredAt: "1999-01-01T00:00:00Z",
  since: "1999-01-01T00:00:00Z",
  now: 1,
  id: "evil",
  order: "evil",
  provider: "evil",
  extras: { evil: true },
  ttl: 1,
  syncId: "evil",
  asOf: "1999-01-01T00:00:00Z",
  restart: true,
  complete: true,
  attached: false,
  self: "evil",
  version: 1,
};

/** Runs something while every plain object inherits `EVIL`, and answers what it did: never what a test library makes of it. */
function polluted<T>(work: () => T): T {
  for (const [name, value] of Object.entries(EVIL)) {
    Reflect.defineProperty(Object.prototype, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  try {
    return work();
  } finally {
    for (const name of Object.keys(EVIL)) Reflect.deleteProperty(Object.prototype, name);
  }
}

function outcomeOf(convert: () => unknown): () => unknown {
  return () => {
    try {
      return { text: JSON.stringify(convert()) };
    } catch (error) {
      if (error instanceof PresenceValidationError) return error.issues.map(({ pointer }) => pointer);
      throw error;
    }
  };
}

const CONTEXTS = [undefined, {}, { channel: "lobby" }, { channel: "lobby", tenantId: "acme" }];
const ALL = specimens();
const WITH_MEMORY: Readonly<Partial<Record<ProviderName, readonly (() => AnyPresenceAdapter)[]>>> = {
  ably: [() => createAblyAdapter() as unknown as AnyPresenceAdapter],
  cometchat: [() => createCometChatAdapter() as unknown as AnyPresenceAdapter],
  pusher: [() => createPusherAdapter() as unknown as AnyPresenceAdapter],
  pubnub: [() => createPubNubAdapter() as unknown as AnyPresenceAdapter],
  phoenix: [() => createPhoenixAdapter() as unknown as AnyPresenceAdapter],
  livekit: [() => createLiveKitAdapter() as unknown as AnyPresenceAdapter],
};

describe.each(PROVIDERS)("%s", (provider: ProviderName) => {
  const own = ALL.filter((specimen) => specimen.provider === provider);
  const makers = [(): AnyPresenceAdapter => adapterOf(provider as string), ...(WITH_MEMORY[provider] ?? [])];

  it("reads the same payloads beside a polluted prototype", () => {
    for (const { name, payload } of own) {
      for (const context of CONTEXTS) {
        for (const make of makers) {
          const plain = outcomeOf(() => make().toCanonical(payload, context))();
          expect(polluted(outcomeOf(() => make().toCanonical(payload, context))), name).toEqual(plain);
        }
      }
    }
  });

  it("writes the same payloads beside a polluted prototype", () => {
    for (const from of PROVIDERS) {
      const inputs = inputsOfSample(from);
      for (const context of CONTEXTS) {
        for (const make of makers) {
          const plain = outcomeOf(() => make().fromCanonical(inputs, context))();
          expect(polluted(outcomeOf(() => make().fromCanonical(inputs, context))), from).toEqual(plain);
        }
      }
    }
  });

  it("takes no member that a context inherits", () => {
    for (const { name, payload } of own) {
      const adapter = adapterOf(provider);
      const plain = outcomeOf(() => adapter.toCanonical(payload, { channel: "lobby" }))();
      const heir = Object.assign(Object.create(EVIL) as object, { channel: "lobby" });
      expect(outcomeOf(() => adapter.toCanonical(payload, heir))(), name).toEqual(plain);
    }
  });
});

/** Ways in which a name of an application's own may stand in the way of an assignment. */
const OBSTACLES: Readonly<Record<string, PropertyDescriptor>> = {
  "a setter": { set: () => undefined, configurable: true },
  "read-only": { value: "evil", writable: false, configurable: true },
};

describe.each(PROVIDERS)("%s carries what an application names", (provider) => {
  const data = { mood: "glad", __proto__: null, seat: { mood: 1 } };
  const records = ["enter", "update", "present", "leave"].map((action) => ({
    record: { channel: "lobby", clientId: "ann", connectionId: "c1", action, data: { ...data } },
    extras: { mood: "glad", [provider]: { mood: 1 } },
  }));
  const payloads = inputsOfSample(provider);

  it.each(Object.entries(OBSTACLES))("where a polluted prototype has the name: %s", (_, obstacle) => {
    const convert = (): unknown => {
      const adapter = adapterOf(provider);
      const written = adapter.fromCanonical(records as never, { channel: "lobby", now: 0 } as never);
      const read = written.payloads.map((payload) =>
        adapter.toCanonical(payload, { channel: "lobby" } as never),
      );
      return [written, read, adapter.fromCanonical(payloads, { channel: "lobby", now: 0 } as never)];
    };
    const clean = outcomeOf(convert)();
    Reflect.defineProperty(Object.prototype, "mood", obstacle);
    let dirty: unknown;
    try {
      dirty = outcomeOf(convert)();
    } finally {
      Reflect.deleteProperty(Object.prototype, "mood");
    }
    expect(dirty).toEqual(clean);
    expect(JSON.stringify(clean)).toContain("mood");
  });
});

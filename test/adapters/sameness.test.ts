/**
 * What must make no difference to any adapter: members that a payload inherits and does not own, whether inputs come in
 * an array or one by one, and whose tenant it is, apart from the tenant's own name. Every real payload is read, and what
 * it says is written in every form of every provider.
 */
import { describe, expect, it } from "vitest";
import {
  type AnyPresenceAdapter,
  adapterOf,
  PROVIDERS,
  type ProviderName,
} from "../../src/adapters/index.js";
import { isEnvelope, isMark } from "../../src/adapters/inputs.js";
import type { PresenceInput } from "../../src/generated/presence-input.js";
import { PresenceValidationError } from "../../src/validation/error.js";
import { specimens } from "./corpus.js";
import { inputsOfSample } from "./matrix-run.js";

const READING = { channel: "lobby", receivedAt: "2026-01-01T00:00:00Z" };
const WRITING = { channel: "lobby", now: 1_767_225_600_000 };
const FORMS: Readonly<Record<ProviderName, readonly string[]>> = {
  ably: ["protocol", "sync", "rest", "history", "wire", "message"],
  "ably-chat": ["event", "member", "list"],
  cometchat: ["by-action", "user", "list", "listener", "frame", "webhook", "legacy-webhook"],
  pusher: ["frame", "webhook", "users"],
  pubnub: ["subscribe", "event", "sdk", "webhook", "events-and-actions"],
  phoenix: ["v2", "v1", "bare"],
  livekit: ["signal", "webhook"],
};
const ALL = specimens();

/** What a conversion gives, or the places that it is refused for. */
function outcomeOf(convert: () => unknown): unknown {
  try {
    return convert();
  } catch (error) {
    if (error instanceof PresenceValidationError) return error.issues.map(({ pointer }) => pointer);
    throw error;
  }
}

/** Every name that a value gives to a member, at any depth. */
function namesIn(value: unknown, names: Set<string> = new Set()): Set<string> {
  if (typeof value !== "object" || value === null) return names;
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) names.add(name);
    namesIn(inner, names);
  }
  return names;
}

/** The same value, whose objects inherit something wrong under every name; those under `plain` stay as they are. */
function heir(value: unknown, parent: object, plain: string | undefined): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => heir(item, parent, plain));
  const copy = Object.create(parent) as object;
  for (const [name, inner] of Object.entries(value)) {
    const own = name === plain ? inner : heir(inner, parent, plain);
    Object.defineProperty(copy, name, {
      value: own,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}

function* oneByOne<T>(items: readonly T[]): Iterable<T> {
  yield* items;
}

describe.each(PROVIDERS)("%s", (provider) => {
  const adapter: AnyPresenceAdapter = adapterOf(provider as string);
  const own = ALL.filter((specimen) => specimen.provider === provider);
  const names = [...namesIn(own.map(({ payload }) => payload))];
  const parent = Object.fromEntries(names.map((name) => [name, `inherited ${name}`]));

  // What Ably carries as it is must be plain JSON: an object with parents of its own is refused there.
  const data = provider.startsWith("ably") ? "data" : undefined;

  it("reads no inherited member of a payload", () => {
    for (const { name, payload, context } of own) {
      const beside = { ...READING, ...context };
      const plain = outcomeOf(() => adapter.toCanonical(payload, beside));
      const inherited = outcomeOf(() => adapter.toCanonical(heir(payload, parent, data), beside));
      expect(inherited, name).toEqual(plain);
    }
  });

  it("reads the same for every tenant, and names the tenant in every input", () => {
    for (const { name, payload, context } of own) {
      const beside = { ...READING, ...context };
      const read = (tenantId: string) =>
        outcomeOf(() => adapter.toCanonical(payload, { ...beside, tenantId }));
      const acme = read("acme");
      if (Array.isArray(acme)) continue; // refused: without a tenant too, as the first test shows
      const { inputs } = acme as { readonly inputs: readonly PresenceInput[] };
      for (const input of inputs) {
        expect(isMark(input) || isEnvelope(input), name).toBe(true);
        expect((input as { readonly tenantId?: string }).tenantId, name).toBe("acme");
      }
      expect(JSON.stringify(read("other")), name).toBe(JSON.stringify(acme).replaceAll("acme", "other"));
    }
  });

  describe.each(FORMS[provider])("writing %s", (form) => {
    const context = { ...WRITING, form };
    const logs = PROVIDERS.map((from) => [from, inputsOfSample(from)] as const);

    it("takes inputs one by one as it takes an array", () => {
      for (const [from, inputs] of logs) {
        const plain = outcomeOf(() => adapter.fromCanonical(inputs, context));
        expect(
          outcomeOf(() => adapter.fromCanonical(oneByOne(inputs), context)),
          from,
        ).toEqual(plain);
      }
    });
  });
});

/**
 * What every adapter owes its callers whatever it is given: `accepts` never throws, junk is refused with one kind of
 * error, nothing that is given is changed, and only the context names a tenant.
 */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnyPresenceAdapter, adapterOf, PROVIDERS } from "../../src/adapters/index.js";
import { isMark } from "../../src/adapters/inputs.js";
import type { PresenceInput } from "../../src/generated/presence-input.js";
import { PresenceValidationError } from "../../src/validation/error.js";
import { presenceInput } from "../../src/validation/models.js";
import { inputsIn } from "./arbitraries.js";
import { type Specimen, specimens } from "./corpus.js";
import { hostileValues, spoil } from "./hostile.js";

const CONTEXT = { channel: "lobby", receivedAt: "2026-01-01T00:00:00Z" };
const RUNS = { numRuns: Number(process.env["PRESENCE_RUNS"] ?? 150) };
const ALL = specimens();

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) deepFreeze(member);
    Object.freeze(value);
  }
  return value;
}

/** Reads a value, or says that it was refused; any other error than the one that the contract names goes through. */
function readOrRefuse(
  adapter: AnyPresenceAdapter,
  payload: unknown,
  context: object = CONTEXT,
): readonly PresenceInput[] | "refused" {
  try {
    const { inputs, notes } = adapter.toCanonical(payload, context);
    // `is`, not `parse`: junk in a place that is carried as it is stays junk, and `parse` copies JSON only.
    for (const input of inputs) expect(presenceInput.is(input)).toBe(true);
    for (const { path } of notes) expect(path).toMatch(/^(?:\/|$)/);
    return inputs;
  } catch (error) {
    if (error instanceof PresenceValidationError) {
      expect(error.issues.length).toBeGreaterThan(0);
      // What is plain JSON throws nowhere: there, this refusal would hide a mistake of ours.
      if (isPlainJson(payload)) expect(error.message).not.toContain("cannot be read or written");
      return "refused";
    }
    throw error;
  }
}

/** Tells whether a value is what JSON text can be parsed to. */
function isPlainJson(value: unknown): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);
  } catch {
    return false;
  }
}

/** Writes inputs, or says that the provider cannot express them. */
function writeOrRefuse(adapter: AnyPresenceAdapter, inputs: readonly PresenceInput[]): void {
  try {
    adapter.fromCanonical(inputs, { channel: "lobby", now: 1_767_225_600_000 });
  } catch (error) {
    expect(error).toBeInstanceOf(PresenceValidationError);
    if (isPlainJson(inputs)) expect(String(error)).not.toContain("cannot be read or written");
  }
}

/** Junk of every kind: any JavaScript value, JSON, and real payloads with one thing in them replaced. */
const junkFor = (provider: string): fc.Arbitrary<unknown> => {
  const own = ALL.filter((specimen) => specimen.provider === provider).map(({ payload }) => payload);
  return fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    }),
    fc.jsonValue(),
    ...(own.length === 0 ? [] : [spoil(own)]),
  );
};

describe.each(PROVIDERS.map((name) => [name, adapterOf(String(name))] as const))("%s", (name, adapter) => {
  const own = ALL.filter(({ provider }) => provider === name);

  it("has specimens to be tried with", () => {
    expect(own.length).toBeGreaterThan(5);
  });

  it("never throws from accepts, and refuses junk with PresenceValidationError only", () => {
    fc.assert(
      fc.property(junkFor(name), (junk) => {
        const accepted = adapter.accepts(junk);
        expect(typeof accepted).toBe("boolean");
        const read = readOrRefuse(adapter, junk);
        // With a channel at hand, what is not accepted is not converted either.
        if (!accepted) expect(read).toBe("refused");
      }),
      RUNS,
    );
  });

  it.each(hostileValues().map(([what, value]) => [what, value] as const))("bears %s", (_, value) => {
    expect(typeof adapter.accepts(value)).toBe("boolean");
    readOrRefuse(adapter, value);
    for (const { payload } of own.slice(0, 4)) {
      if (typeof payload === "object" && payload !== null && !Array.isArray(payload))
        readOrRefuse(adapter, { ...payload, [Object.keys(payload)[0] ?? "x"]: value });
    }
  });

  it("leaves what it is given as it was, even if that is frozen", () => {
    for (const { payload, context } of own) {
      const text = JSON.stringify(payload);
      const frozen = deepFreeze(structuredClone(payload));
      const inputs = readOrRefuse(adapter, frozen, deepFreeze({ ...CONTEXT, ...context }));
      expect(JSON.stringify(frozen)).toBe(text);
      if (inputs === "refused") continue;
      for (const input of inputs) expect(presenceInput.safeParse(input)).toMatchObject({ success: true });
      writeOrRefuse(adapter, deepFreeze(inputs));
    }
    fc.assert(
      fc.property(inputsIn(), (inputs) => {
        const text = JSON.stringify(inputs);
        writeOrRefuse(adapter, deepFreeze(inputs));
        expect(JSON.stringify(inputs)).toBe(text);
      }),
      RUNS,
    );
  });

  it("takes the tenant from the context, and from nowhere else", () => {
    const named = own.map(({ payload, context }): Specimen["context"] & { payload: unknown } => ({
      ...context,
      payload: withTenants(payload),
    }));
    for (const { payload, ...context } of named) {
      for (const tenantId of [undefined, "mine"]) {
        const given = { ...CONTEXT, ...context, ...(tenantId === undefined ? {} : { tenantId }) };
        if (tenantId === undefined) delete (given as { tenantId?: string }).tenantId;
        const inputs = readOrRefuse(adapter, payload, given);
        if (inputs === "refused") continue;
        for (const input of inputs) {
          const said = isMark(input) || "record" in input ? input.tenantId : undefined;
          expect(said).toBe(tenantId);
        }
      }
    }
  });

  it("says why it refuses what JSON has no word for", () => {
    for (const { payload } of own) {
      if (typeof payload !== "object" || payload === null) continue;
      for (const key of Object.keys(payload)) readOrRefuse(adapter, { ...payload, [key]: undefined });
    }
    if (name === "phoenix") {
      const frame = [null, null, "room:lobby", "presence_diff", { joins: {}, leaves: { u1: undefined } }];
      expect(readOrRefuse(adapter, frame)).toBe("refused");
    }
  });

  it.each([
    { receivedAt: "now" },
    { receivedAt: 5 },
    { receivedAt: null },
    { tenantId: 5 },
    { tenantId: null },
    { channel: 5 },
    { channel: null },
  ])("makes nothing invalid of a context that is none: %j", (wrong) => {
    let refused = 0;
    for (const { payload, context } of own) {
      if (readOrRefuse(adapter, payload, { ...CONTEXT, ...context, ...wrong }) === "refused") refused++;
    }
    expect(refused).toBe(own.length);
  });

  it("refuses inputs that are none", () => {
    for (const input of [null, {}, { channel: "c" }, { mark: "x", channel: "c" }, { record: {} }, 7]) {
      expect(() => adapter.fromCanonical([input as never], CONTEXT)).toThrow(PresenceValidationError);
    }
  });
});

/** Puts tenant ids of somebody else wherever an object has room for one. */
function withTenants(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTenants);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, withTenants(member)]);
  return { ...Object.fromEntries(entries), tenantId: "theirs", tenant_id: "theirs", tenant: "theirs" };
}

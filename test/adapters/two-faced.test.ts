/**
 * No adapter is deceived by live objects, whose members answer otherwise when they are read again: what is made of them
 * is valid, or they are refused with the one error that callers answer. No memory keeps a lie that it cannot save.
 */
import { describe, expect, it } from "vitest";
import { type AnyPresenceAdapter, adapterOf, PROVIDERS } from "../../src/adapters/index.js";
import { PresenceValidationError } from "../../src/validation/error.js";
import { presenceInput } from "../../src/validation/models.js";
import { randomOf } from "./ably/random.js";
import { specimens } from "./corpus.js";
import { inputsOfSample } from "./matrix-run.js";
import { FACES, liar, placesIn, twoFaced } from "./two-faced.js";
import { remembering } from "./with-memory.js";

const CONTEXT = { channel: "room", tenantId: "acme", receivedAt: "2026-11-21T22:06:43.123Z" };
const SEED = Number(process.env["PRESENCE_SEED"] ?? 20261122);
const RUNS = Number(process.env["PRESENCE_RUNS"] ?? 10);
const ALL = specimens();

/** Runs a conversion; undefined when it was refused. Any other error goes through, and says where it came from. */
function orRefused<T>(what: string, convert: () => T): T | undefined {
  try {
    return convert();
  } catch (error) {
    if (error instanceof PresenceValidationError) return undefined;
    throw new Error(what, { cause: error });
  }
}

function expectHonest(adapter: AnyPresenceAdapter, payload: unknown, context: object, what: string): void {
  const read = orRefused(what, () => adapter.toCanonical(payload, context));
  for (const input of read?.inputs ?? []) expect(presenceInput.is(input), what).toBe(true);
  for (const note of read?.notes ?? []) expect(typeof note.path, what).toBe("string");
}

describe.each(PROVIDERS)("%s", (provider) => {
  const own = ALL.filter((specimen) => specimen.provider === provider);
  const adapters = (): readonly AnyPresenceAdapter[] =>
    [adapterOf(provider as string), remembering(provider)].filter((adapter) => adapter !== undefined);

  it("makes nothing invalid of a payload of which one member changes its answer", () => {
    for (const { name, payload, context } of own) {
      for (const path of placesIn(payload)) {
        const face = FACES[(path.length + String(path.at(-1)).length) % FACES.length];
        for (let turn = 2; turn <= 4; turn++) {
          for (const answer of [turn % 2 === 0 ? 7 : face]) {
            const what = `${name} /${path.join("/")} ${String(answer)} from reading ${turn} on`;
            for (const adapter of adapters())
              expectHonest(adapter, twoFaced(payload, path, turn, answer), { ...CONTEXT, ...context }, what);
          }
        }
      }
    }
  });

  it("makes nothing invalid of a payload that lies wherever it can, and saves its memory afterwards", () => {
    for (let run = 0; run < RUNS; run++) {
      for (const [index, { name, payload, context }] of own.entries()) {
        const seed = SEED + run * 1000 + index;
        const { below } = randomOf(seed);
        const lie = (value: unknown): unknown =>
          liar(value, () => below(1e6) / 1e6, run % 2 === 0 ? 0.03 : 0.2);
        const what = `${name} with PRESENCE_SEED=${seed} PRESENCE_RUNS=1`;
        for (const adapter of adapters()) {
          expectHonest(adapter, lie(payload), { ...CONTEXT, ...context }, what);
          if (!("snapshot" in adapter)) continue;
          const text = JSON.stringify((adapter as { snapshot(): unknown }).snapshot());
          expect(remembering(provider, JSON.parse(text))?.provider, what).toBe(provider);
        }
      }
    }
  });

  const logs = PROVIDERS.map((from) => inputsOfSample(from));
  it("writes what it understood of inputs that lie, or refuses them", () => {
    for (let run = 0; run < RUNS; run++) {
      for (const [index, from] of PROVIDERS.entries()) {
        const seed = SEED + run * 1000 + index;
        const { below } = randomOf(seed);
        const what = `inputs of ${from} with PRESENCE_SEED=${seed} PRESENCE_RUNS=1`;
        for (const adapter of adapters()) {
          const inputs = (logs[index] ?? []).map((input) => liar(input, () => below(1e6) / 1e6, 0.01));
          orRefused(what, () =>
            adapter.fromCanonical(inputs as never, { channel: "room", now: 1_770_000_000_000 }),
          );
          if (!("snapshot" in adapter)) continue;
          const text = JSON.stringify((adapter as { snapshot(): unknown }).snapshot());
          expect(remembering(provider, JSON.parse(text))?.provider, what).toBe(provider);
        }
      }
    }
  });
});

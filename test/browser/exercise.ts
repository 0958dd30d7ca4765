/**
 * Uses of the package that must come out the same wherever it runs. The test runs this module in Node and, with its
 * types taken off, on a page and in a worker; so it imports nothing, and is handed the package and what to feed it.
 */
import type { AnyPresenceAdapter, Note } from "../../src/adapters/index.js";
import type { PresenceInput, RealtimePresence, SafeParseResult } from "../../src/index.js";

/** The package, by entry point. */
export interface Package {
  readonly core: typeof import("../../src/index.js");
  readonly table: typeof import("../../src/adapters/index.js");
  readonly presenceSet: typeof import("../../src/presence-set/index.js");
  readonly tenants: typeof import("../../src/tenants/index.js");
  /** The adapters as their own entry points export them, in the order of `PROVIDERS`. */
  readonly each: readonly AnyPresenceAdapter[];
}

/** What the package is fed. */
export interface Feed {
  /** The texts of the schemas' examples. */
  readonly examples: readonly { readonly schema: string; readonly valid: boolean; readonly text: string }[];
  /** Sample logs by provider, one payload a line. */
  readonly samples: Readonly<Record<string, string>>;
}

/** What a use gave, or the issues of the error that it threw: an error itself does not travel. */
export type Outcome<T> =
  | { readonly value: T }
  | { readonly refused: readonly { readonly pointer: string; readonly keyword: string }[] };

/** What became of one line of a sample log. */
export interface Conversion {
  readonly provider: string;
  readonly accepts: boolean;
  readonly sameFromTable: boolean;
  readonly inputs: readonly PresenceInput[];
  readonly notes: readonly Note[];
  readonly back: Outcome<unknown>;
}

/** What became of one example of a schema. */
export interface Validation {
  readonly valid: boolean;
  readonly is: boolean;
  readonly parsed: Outcome<unknown>;
  readonly read: SafeParseResult<unknown>;
  readonly readBytes: SafeParseResult<unknown>;
  readonly standard: unknown;
}

/** What a presence set and a tenant view made of all inputs. */
export interface Gathered {
  readonly told: readonly unknown[];
  readonly members: readonly RealtimePresence[];
  /** The members of a set made from the snapshot of the first, and of the reducer's state. */
  readonly restored: readonly RealtimePresence[];
  readonly reduced: readonly RealtimePresence[];
  readonly stats: unknown;
  readonly everybody: readonly unknown[];
  readonly nobody: readonly unknown[];
}

/** What `exercise` answers: plain JSON. */
export interface Exercised {
  readonly validated: readonly Validation[];
  readonly hostile: readonly SafeParseResult<unknown>[];
  readonly conversions: readonly Conversion[];
  readonly detected: readonly string[];
  readonly gathered: Gathered;
}

/** Texts that the wire door must refuse before any schema sees them, and bytes that are not UTF-8. */
const HOSTILE: readonly (string | Uint8Array)[] = [
  "",
  "{",
  '{"channel":"a","channel":"b","clientId":"c","action":"enter"}',
  '{"channel":"\\ud800","clientId":"c","action":"enter"}',
  '{"channel":"a","clientId":"c","action":"enter","__proto__":{"x":1}}',
  `${"[".repeat(5000)}${"]".repeat(5000)}`,
  Uint8Array.of(0x22, 0xff, 0x22),
];

const TENANT = "acme";
const NOW = Date.parse("2026-11-21T12:00:00Z");

function outcomeOf<T>({ PresenceValidationError }: Package["core"], use: () => T): Outcome<T> {
  try {
    return { value: use() };
  } catch (error) {
    if (!(error instanceof PresenceValidationError)) throw error;
    return { refused: error.issues.map(({ pointer, keyword }) => ({ pointer, keyword })) };
  }
}

function validate({ core }: Package, { examples }: Feed): Validation[] {
  const models: Readonly<
    Record<string, (typeof core)["presenceInput" | "presenceInfo" | "realtimePresence"]>
  > = {
    "realtime-presence": core.realtimePresence,
    "realtime-presence.strict": core.strictRealtimePresence,
    "presence-info": core.presenceInfo,
    "presence-input": core.presenceInput,
  };
  return examples.map(({ schema, valid, text }) => {
    const model = models[schema];
    if (model === undefined) throw new Error(`no validator for the schema ${schema}`);
    const value: unknown = JSON.parse(text);
    return {
      valid,
      is: model.is(value),
      parsed: outcomeOf(core, () => model.parse(value)),
      read: model.safeParseJson(text),
      readBytes: model.safeParseJson(new TextEncoder().encode(text)),
      standard: model["~standard"].validate(value),
    };
  });
}

function convert({ core, each, table }: Package, { samples }: Feed): Conversion[] {
  return each.flatMap((adapter) => {
    const { provider } = adapter;
    const context = { channel: "lobby", tenantId: TENANT, receivedAt: "2026-11-21T11:59:00Z" };
    const lines = (samples[provider] ?? "").split("\n").filter((line) => line !== "");
    return lines.map((line) => {
      const payload: unknown = JSON.parse(line);
      const { inputs, notes } = adapter.toCanonical(payload, context);
      return {
        provider,
        accepts: adapter.accepts(payload),
        sameFromTable: table.adapterOf(provider) === adapter,
        inputs,
        notes,
        back: outcomeOf(core, () => adapter.fromCanonical(inputs, { channel: "lobby", now: NOW })),
      };
    });
  });
}

function gather({ presenceSet, tenants }: Package, inputs: readonly PresenceInput[]): Gathered {
  const set = presenceSet.createPresenceSet({ now: () => NOW });
  const { verdicts, changes } = set.apply(inputs);
  const snapshot = set.snapshot();
  const restored = presenceSet.restorePresenceSet(JSON.parse(JSON.stringify(snapshot)), { now: () => NOW });
  const { state } = presenceSet.reducePresence(presenceSet.emptyPresenceState, inputs, { now: () => NOW });

  const known = { now: () => NOW, retention: Number.POSITIVE_INFINITY, awayAfter: Number.POSITIVE_INFINITY };
  const presence = tenants.createTenantPresence(known);
  presence.apply(inputs, { tenantId: TENANT });
  return {
    told: [verdicts, changes, snapshot],
    members: set.members(),
    restored: restored.members(),
    reduced: presenceSet.membersOf(state),
    stats: presence.stats(TENANT),
    everybody: presence.view(TENANT, "ada", "all").list().items,
    nobody: presence.view(TENANT, "ada").list().items,
  };
}

/** Uses every part once. */
export function exercise(pkg: Package, feed: Feed): Exercised {
  const conversions = convert(pkg, feed);
  return {
    validated: validate(pkg, feed),
    hostile: HOSTILE.map((text) => pkg.core.realtimePresence.safeParseJson(text)),
    conversions,
    detected: pkg.table.detectProvider({ event: "room_started", room: { name: "demo" } }),
    gathered: gather(
      pkg,
      conversions.flatMap(({ inputs }) => inputs),
    ),
  };
}

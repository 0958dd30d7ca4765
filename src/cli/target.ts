/** The second half of `convert`: canonical inputs to what is asked for. */
import type { Note } from "../adapters/adapter.js";
import { isMark } from "../adapters/inputs.js";
import type { PresenceInput } from "../generated/presence-input.js";
import { parseInstant } from "../runtime/instant.js";
import { PresenceValidationError } from "../validation/error.js";
import type { Issue } from "../validation/issue.js";
import { CliError } from "./cli-error.js";
import { type ContextValues, writingOptions } from "./context-options.js";
import { type AnyAdapter, type Context, checkProvider, loadAdapter, memoryOf } from "./provider.js";
import { CANONICAL } from "./source.js";
import type { Arguments } from "./spec.js";

export const PRESENCE_INFO = "presence-info";

/** What became of some inputs. */
export interface Written {
  readonly values: readonly unknown[];
  readonly notes: readonly Note[];
  readonly issues: readonly Issue[];
}

export interface Target {
  /** Takes inputs as they come; what is complete comes back. */
  take(inputs: readonly PresenceInput[]): Written;
  /** The input is over: what was held comes back. */
  end(): Written;
  /** Nothing is held: what comes next is written as if it came first, but for what an adapter remembers. */
  readonly idle: boolean;
  /** Whether the adapter's memory holds anything by now; undefined when there is no memory. */
  readonly remembers: (() => boolean) | undefined;
}

const NOTHING: Written = { values: [], notes: [], issues: [] };

/** @throws {CliError} when no provider is called so, it is told what it does not know, or the tenant is missing */
export async function openTarget(args: Arguments, context: Context, now: () => number): Promise<Target> {
  const to = args.text("to") ?? CANONICAL;
  checkProvider("--to", to, [CANONICAL, PRESENCE_INFO]);
  const options = writingOptions(args, to);
  if (to === CANONICAL) {
    return {
      take: (values) => ({ ...NOTHING, values }),
      end: () => NOTHING,
      idle: true,
      remembers: undefined,
    };
  }
  if (to === PRESENCE_INFO) return presenceInfoTarget(context);
  const ms = context.receivedAt === undefined ? now() : parseInstant(context.receivedAt).ms;
  const adapter = await loadAdapter(to, args.flag("stateless") ? undefined : {});
  const whole = { ...options, ...context, now: ms };
  if (Object.keys(options).length > 0) checkOptions(adapter, whole);
  return providerTarget(adapter, whole);
}

/** Writes nothing at all, to see what an adapter refuses whatever it is to write: better said once than per record. */
function checkOptions(adapter: AnyAdapter, context: Context & ContextValues): void {
  try {
    adapter.fromCanonical([], context);
  } catch (error) {
    if (!(error instanceof PresenceValidationError)) throw error;
    const [issue] = error.issues;
    if (issue?.keyword === "context") {
      throw new CliError(`--to-option: ${issue.message.replace(/^the context(?:'s)? /, "")}`);
    }
  }
}

/** Snapshots are written whole, so inputs are held from a sync's start to its end. No provider's is longer. */
const MAX_HELD = 100_000;

function providerTarget(adapter: AnyAdapter, context: Context & ContextValues): Target {
  let held: PresenceInput[] = [];
  const open = new Set<string>();

  const convert = (): Written => {
    const inputs = held;
    held = [];
    open.clear();
    if (inputs.length === 0) return NOTHING;
    try {
      const { payloads, notes } = adapter.fromCanonical(inputs, context);
      return { values: payloads, notes, issues: [] };
    } catch (error) {
      if (error instanceof PresenceValidationError) return { ...NOTHING, issues: error.issues };
      throw error;
    }
  };

  return {
    take(inputs) {
      for (const input of inputs) {
        held.push(input);
        if (!isMark(input)) continue;
        const key = JSON.stringify([input.tenantId ?? null, input.channel]);
        if (input.mark === "sync-start") open.add(key);
        if (input.mark === "sync-end") open.delete(key);
      }
      return open.size === 0 || held.length >= MAX_HELD ? convert() : NOTHING;
    },
    end: convert,
    get idle() {
      return held.length === 0;
    },
    remembers: memoryOf(adapter),
  };
}

const FOR_EVER = Number.MAX_SAFE_INTEGER;

/**
 * Who is what at the end of the input: one PresenceInfo a user, offline ones too. Time is what the records say, so the
 * answer is as of the newest of them, whenever it is asked for.
 */
async function presenceInfoTarget({ tenantId }: Context): Promise<Target> {
  if (tenantId === undefined) {
    throw new CliError("--to presence-info needs --tenant: no payload may name its own tenant");
  }
  const { createTenantPresence } = await import("../tenants/index.js");
  const { encodePresenceInfo } = await import("../validation/presence-info.js");
  const presence = createTenantPresence({ retention: FOR_EVER, horizon: FOR_EVER });
  return {
    take(inputs) {
      try {
        presence.apply(inputs, { tenantId });
        return NOTHING;
      } catch (error) {
        if (error instanceof PresenceValidationError) return { ...NOTHING, issues: error.issues };
        throw error;
      }
    },
    end() {
      const values: unknown[] = [];
      let cursor: string | undefined;
      do {
        const page = presence.list(tenantId, {
          includeOffline: true,
          limit: 1000,
          ...(cursor === undefined ? {} : { cursor }),
        });
        for (const info of page.items) values.push(encodePresenceInfo(info));
        cursor = page.cursor;
      } while (cursor !== undefined);
      return { ...NOTHING, values };
    },
    idle: false,
    remembers: undefined,
  };
}

/** The first half of `convert` and `replay`: a parsed record of the input to canonical inputs. */
import type { Note } from "../adapters/adapter.js";
import type { PresenceInput } from "../generated/presence-input.js";
import { isDateTime } from "../runtime/date-time.js";
import { PresenceValidationError } from "../validation/error.js";
import type { Issue } from "../validation/issue.js";
import { presenceInput } from "../validation/models.js";
import { CliError } from "./cli-error.js";
import { readingOptions } from "./context-options.js";
import { type Context, checkProvider, loadAdapter, memoryOf } from "./provider.js";
import type { Arguments } from "./spec.js";

export const CANONICAL = "canonical";

export type Understood =
  | { readonly ok: true; readonly inputs: readonly PresenceInput[]; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly issues: () => readonly Issue[] };

/** Turns one record of the input into canonical inputs, or says why it cannot. */
export type Understand = (value: unknown) => Understood;

const NO_NOTES: readonly Note[] = [];

/** What the options say that payloads do not. */
export function contextOf(args: Arguments): Context {
  const [channel, tenantId, receivedAt] = [
    args.text("channel"),
    args.text("tenant"),
    args.text("received-at"),
  ];
  if (receivedAt !== undefined && !isDateTime(receivedAt)) {
    throw new CliError(
      `--received-at is an RFC 3339 time such as 2026-11-21T10:00:00Z, not ${JSON.stringify(receivedAt)}`,
    );
  }
  return {
    ...(channel === undefined ? {} : { channel }),
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(receivedAt === undefined ? {} : { receivedAt }),
  };
}

/** Where canonical inputs come from. */
export interface Source {
  readonly understand: Understand;
  /** Whether the adapter's memory holds anything by now; undefined when there is no memory. */
  readonly remembers: (() => boolean) | undefined;
}

/** @throws {CliError} when no provider is called so, or it is told what it does not know */
export async function openSource(args: Arguments, said: Context): Promise<Source> {
  const from = args.text("from") ?? CANONICAL;
  checkProvider("--from", from, [CANONICAL]);
  const options = readingOptions(args, from);
  if (from === CANONICAL) return { understand: canonical(said.tenantId), remembers: undefined };
  const adapter = await loadAdapter(from, args.flag("stateless") ? undefined : options.memory);
  const context = { ...options.context, ...said };
  const understand: Understand = (value) => {
    try {
      const { inputs, notes } = adapter.toCanonical(value, context);
      return { ok: true, inputs, notes };
    } catch (error) {
      if (error instanceof PresenceValidationError) {
        const { issues } = error;
        return { ok: false, issues: () => issues };
      }
      throw error;
    }
  };
  return { understand, remembers: memoryOf(adapter) };
}

/** Canonical inputs as they are; those that name no tenant get the one of the options. */
function canonical(tenantId: string | undefined): Understand {
  return (value) => {
    if (!presenceInput.is(value)) return { ok: false, issues: () => reasons(value) };
    const input = tenantId === undefined ? value : withTenant(value, tenantId);
    return { ok: true, inputs: [input], notes: NO_NOTES };
  };
}

function reasons(value: unknown): readonly Issue[] {
  const result = presenceInput.safeParse(value);
  return result.success ? [] : result.issues;
}

function withTenant(input: PresenceInput, tenantId: string): PresenceInput {
  if (Object.hasOwn(input, "tenantId")) return input;
  if (Object.hasOwn(input, "mark") || Object.hasOwn(input, "record")) {
    return { ...input, tenantId } as PresenceInput;
  }
  return { record: input as never, tenantId };
}

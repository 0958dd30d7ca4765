/**
 * What stands around every adapter. A caller's contexts and inputs are read by their own members, as payloads are:
 * `Object.prototype.tenantId = "evil"`, which one careless merge elsewhere in a program can do, names no tenant. Nothing
 * is copied where nothing is inherited. And whatever a live object throws while it is read (a getter, a Proxy), callers
 * get the one error that they answer.
 */

import type { PresenceInput } from "../generated/presence-input.js";
import { hasOwn } from "../runtime/object.js";
import { PresenceValidationError } from "../validation/error.js";
import { issueAt } from "../validation/issue.js";

const PLAIN: object = {};
/** Tells whether plain objects have members that nobody gave them. */
function isPolluted(): boolean {
  for (const _ in PLAIN) return true;
  return false;
}

/** The same context; what it would inherit is `undefined` in it, also after a spread. */
function ownContext<Context extends object>(
  context: Context | undefined,
  polluted: boolean,
): Context | undefined {
  if (!polluted) {
    if (context === undefined) return context;
    const parent: unknown = Object.getPrototypeOf(context);
    if (parent === Object.prototype || parent === null) return context;
  }
  const shadows: object = {};
  // Defined, not assigned: what is inherited may be read-only.
  for (const name in PLAIN) Object.defineProperty(shadows, name, { value: undefined, enumerable: true });
  return { ...shadows, ...context } as Context;
}

/** An object without a prototype: nothing can be read in it that is not there. */
function orphan(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const own = Object.assign(Object.create(null) as Record<string, unknown>, value);
  for (const name of ["record", "extras"]) {
    if (hasOwn(value, name)) own[name] = orphan(own[name]);
  }
  return own;
}

/** The same object, of which only own members can be read. */
export const ownOnly = <T>(value: T): T => (isPolluted() ? (orphan(value) as T) : value);

const ownInput = (input: PresenceInput): PresenceInput => orphan(input) as PresenceInput;

/** The error of a conversion. Only a value that is no plain JSON data makes any other than a refusal. */
export function refusalOf(error: unknown, what: string): PresenceValidationError {
  if (error instanceof PresenceValidationError) return error;
  const why = error instanceof Error ? error.message.slice(0, 80) : "no reason given";
  return new PresenceValidationError(what, [issueAt([], "json", `${UNREADABLE}: ${why}`)]);
}

const UNREADABLE = "expected plain JSON data, got a value that cannot be read or written";

/** The two directions of an adapter, whatever its payloads and contexts are. */
interface Converter {
  readonly provider: string;
  toCanonical(payload: unknown, context?: object): unknown;
  fromCanonical(inputs: Iterable<PresenceInput>, context?: object): unknown;
}

/** The same adapter, which sees own members only of what it is given beside a payload. */
export function ownMembersOnly<Adapter extends Converter>(adapter: Adapter): Adapter {
  const { provider, toCanonical, fromCanonical }: Converter = adapter;
  const guarded: Omit<Converter, "provider"> = {
    toCanonical(payload, context) {
      try {
        return toCanonical(payload, ownContext(context, isPolluted()));
      } catch (error) {
        throw refusalOf(error, `${provider} payload`);
      }
    },
    fromCanonical(inputs, context) {
      // What an iterable throws while it gives its inputs is its own matter: it is not caught here.
      const list = Array.isArray(inputs) ? (inputs as readonly PresenceInput[]) : [...inputs];
      try {
        const polluted = isPolluted();
        return fromCanonical(polluted ? list.map(ownInput) : list, ownContext(context, polluted));
      } catch (error) {
        throw refusalOf(error, `presence input for ${provider}`);
      }
    },
  };
  return { ...adapter, ...guarded };
}

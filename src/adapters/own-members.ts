/**
 * A caller's contexts and inputs are read by their own members, as payloads are: `Object.prototype.tenantId = "evil"`,
 * which one careless merge elsewhere in a program can do, names no tenant. Nothing is copied where nothing is inherited.
 */
import type { PresenceInput } from "../generated/presence-input.js";

const PLAIN: object = {};
const hasOwn = Object.prototype.hasOwnProperty;

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
    if (hasOwn.call(value, name)) own[name] = orphan(own[name]);
  }
  return own;
}

/** The same object, of which only own members can be read. */
export const ownOnly = <T>(value: T): T => (isPolluted() ? (orphan(value) as T) : value);

function* orphans<Input>(inputs: Iterable<Input>): Iterable<Input> {
  for (const input of inputs) yield orphan(input) as Input;
}

/** The two directions of an adapter, whatever its payloads and contexts are. */
interface Converter {
  toCanonical(payload: unknown, context?: object): unknown;
  fromCanonical(inputs: Iterable<PresenceInput>, context?: object): unknown;
}

/** The same adapter, which sees own members only of what it is given beside a payload. */
export function ownMembersOnly<Adapter extends Converter>(adapter: Adapter): Adapter {
  const { toCanonical, fromCanonical }: Converter = adapter;
  const guarded: Converter = {
    toCanonical: (payload, context) => toCanonical(payload, ownContext(context, isPolluted())),
    fromCanonical(inputs, context) {
      const polluted = isPolluted();
      return fromCanonical(polluted ? orphans(inputs) : inputs, ownContext(context, polluted));
    },
  };
  return { ...adapter, ...guarded };
}

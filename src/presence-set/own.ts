/**
 * Reading what callers give by its own members. `Object.prototype.tenantId = "evil"`, which one careless merge elsewhere
 * in a program can do, must move nobody to another tenant.
 */
import type { PresenceEnvelope, PresenceInput, PresenceMark } from "../generated/presence-input.js";
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { ownMembers } from "../runtime/object.js";

const { getPrototypeOf } = Object;

type Read = Partial<
  RealtimePresence & PresenceEnvelope & Record<"mark" | "syncId" | "asOf" | "restart", unknown>
>;

const ROOT: object & Read = Object.prototype;

/** Nobody has put on `Object.prototype` what is read of inputs: to ask is nearly free, as engines know it by heart. */
function isRootClean(): boolean {
  try {
    return (
      ROOT.action === undefined &&
      ROOT.channel === undefined &&
      ROOT.clientId === undefined &&
      ROOT.record === undefined &&
      ROOT.mark === undefined &&
      ROOT.tenantId === undefined &&
      ROOT.connectionId === undefined &&
      ROOT.occurredAt === undefined &&
      ROOT.since === undefined &&
      ROOT.data === undefined &&
      ROOT.id === undefined &&
      ROOT.order === undefined &&
      ROOT.receivedAt === undefined &&
      ROOT.ttl === undefined &&
      ROOT.syncId === undefined &&
      ROOT.asOf === undefined &&
      ROOT.restart === undefined
    );
  } catch {
    return false; // somebody has put a getter there
  }
}

/**
 * Tells whether whatever can be read of an input, or of a record, is its own: it inherits from `Object.prototype` only,
 * and nothing of it is there. Several times cheaper than to ask for each member by `hasOwnProperty`, and to read what is
 * not there costs nothing, where `in` would look for it. The `in` that is always true comes first because engines look
 * at an object's shape for it, and then know its prototype without a call.
 */
export const isPlain = (value: object): boolean =>
  "constructor" in value && getPrototypeOf(value) === ROOT && isRootClean();

/** The same record; one that might inherit, as its own members. */
export const ownRecord = (record: RealtimePresence): RealtimePresence =>
  isPlain(record) ? record : ownMembers(record);

/** The same input, which need not be one; one that might inherit, or its record, as its own members. */
export function ownInput(input: PresenceInput): PresenceInput {
  if (typeof input !== "object" || input === null) return input;
  const own: PresenceEnvelope | RealtimePresence | PresenceMark = isPlain(input) ? input : ownMembers(input);
  if (!Object.hasOwn(own, "record")) return own;
  const { record } = own as PresenceEnvelope;
  if (typeof record !== "object" || record === null || isPlain(record)) return own;
  return ownMembers({ ...own, record: ownMembers(record) } as PresenceEnvelope);
}

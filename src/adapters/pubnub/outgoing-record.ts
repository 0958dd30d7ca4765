/** From an input to what PubNub can say of it; whatever it cannot is noted. */
import type { PresenceEnvelope } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { unwrapData } from "../data.js";
import { isEnvelope } from "../inputs.js";
import type { PubNubForm, PubNubFromContext } from "./context.js";
import { LIST_NAMES, type ListName, listMeans, type PubNubExtras } from "./extras.js";
import type { NoteTaker } from "./notes.js";
import { isMembers, type Members, own, ownText } from "./own.js";
import type { Path } from "./refuse.js";

/** A record on its way out. */
export interface OutgoingRecord {
  readonly record: RealtimePresence;
  readonly envelope: PresenceEnvelope | undefined;
  readonly extras: PubNubExtras | undefined;
  readonly index: number;
  /** Where the record stands in the list of inputs. */
  readonly path: Path;
}

const FORMS: ReadonlySet<string> = new Set([
  "subscribe",
  "event",
  "sdk",
  "webhook",
  "events-and-actions",
  "where-now",
  "state",
] satisfies PubNubExtras["form"][]);

const KNOWN_EXTRAS: ReadonlySet<string> = new Set([
  "form",
  "action",
  "list",
  "occupancy",
  "event",
  "message",
  "schema",
  "schemaMember",
] satisfies (keyof PubNubExtras)[]);

/** Reads one record or envelope. */
export function readInput(
  input: RealtimePresence | PresenceEnvelope,
  index: number,
  context: PubNubFromContext,
  take: NoteTaker["take"],
): OutgoingRecord {
  const envelope = isEnvelope(input) ? input : undefined;
  const record = isEnvelope(input) ? input.record : input;
  const path = envelope === undefined ? [index] : [index, "record"];
  if (record.connectionId !== undefined)
    take("dropped", [...path, "connectionId"], "PubNub knows users, not their connections");
  if (record.since !== undefined)
    take("dropped", [...path, "since"], "PubNub does not say since when a user has been there");
  if (envelope !== undefined) noteEnvelope(envelope, index, context, take);
  return { record, envelope, extras: extrasOf(envelope), index, path };
}

function noteEnvelope(
  { provider, tenantId, receivedAt, ttl, extras }: PresenceEnvelope,
  index: number,
  context: PubNubFromContext,
  take: NoteTaker["take"],
): void {
  if (tenantId !== undefined && tenantId !== context.tenantId)
    take("dropped", [index, "tenantId"], "PubNub has no tenants");
  if (receivedAt !== undefined) take("dropped", [index, "receivedAt"], "belongs to who received it");
  if (ttl !== undefined) take("dropped", [index, "ttl"], "PubNub's timeout is a setting of each client");
  const isOurs = provider === "pubnub";
  if (provider !== undefined && !isOurs) take("dropped", [index, "provider"], "reads back as `pubnub`");
  if (extras !== undefined && Object.keys(extras).length === 0)
    take("dropped", [index, "extras"], "extras that say nothing");
  for (const name of Object.keys(extras ?? {}))
    if (!isOurs || !KNOWN_EXTRAS.has(name))
      take("dropped", [index, "extras", name], "PubNub has no place for it");
}

/** The extras that this adapter made; those of others, and whatever does not fit, are not used. */
function extrasOf(envelope: PresenceEnvelope | undefined): PubNubExtras | undefined {
  const extras = envelope?.extras;
  if (extras === undefined || envelope?.provider !== "pubnub") return undefined;
  const form = ownText(extras, "form") ?? "subscribe";
  if (!FORMS.has(form)) return undefined;
  const action = own(extras, "action");
  const list = own(extras, "list");
  const event = own(extras, "event");
  const message = own(extras, "message");
  const schema = ownText(extras, "schema");
  const schemaMember = own(extras, "schemaMember");
  return {
    form: form as PubNubExtras["form"],
    action: action === "timeout" || action === "interval" ? action : undefined,
    list: LIST_NAMES.find((name) => name === list),
    occupancy: own(extras, "occupancy"),
    event: isMembers(event) ? event : undefined,
    message: isMembers(message) ? message : undefined,
    schema,
    schemaMember: schemaMember === "schema" || schemaMember === "dataSchema" ? schemaMember : undefined,
  };
}

/** Whether a record was one line of an interval, and can be again: intervals have no room for a state. */
export function intervalListOf({ record, extras }: OutgoingRecord): ListName | undefined {
  if (extras?.action !== "interval" || extras.list === undefined || record.data !== undefined)
    return undefined;
  return listMeans(extras.list) === record.action ? extras.list : undefined;
}

/** The form that an event goes out in. */
export function formFor(
  { extras }: OutgoingRecord,
  context: PubNubFromContext,
): PubNubForm | "where-now" | "state" {
  return context.form ?? extras?.form ?? "subscribe";
}

/** A state, and whether it reads back as the same `data`. */
export interface OutgoingState {
  readonly state: unknown;
  readonly exact: boolean;
}

/** The state of some `data`: any JSON but null, which says that there is none. Binary data stays wrapped. */
export function stateOfData(data: Members): OutgoingState {
  const unwrapped = unwrapData(data as Record<string, unknown>);
  const { encoding, value } = unwrapped;
  if (encoding === "none") return { state: data, exact: !Object.hasOwn(data, "$data") };
  if (encoding === "utf-8") return { state: value, exact: true };
  const isNeedless =
    value === null || typeof value === "string" || (isMembers(value) && !Object.hasOwn(value, "$data"));
  if (encoding === "base64" || isNeedless) return { state: data, exact: false };
  return { state: value, exact: true };
}

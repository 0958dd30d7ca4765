/** From an input to what PubNub can say of it; whatever it cannot is noted. */

import type { PresenceEnvelope } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { hasOwn } from "../../runtime/object.js";
import { unwrapData } from "../data.js";
import { isEnvelope } from "../inputs.js";
import type { PubNubForm, PubNubFromContext } from "./context.js";
import {
  type AnswerForm,
  isAnswerForm,
  isListName,
  type ListName,
  listMeans,
  type PubNubExtras,
} from "./extras.js";
import { type Noted, note } from "./notes.js";
import { isMembers, type Members } from "./own.js";
import { step } from "./where.js";

/** A record on its way out. */
export interface OutgoingRecord {
  readonly record: RealtimePresence;
  readonly envelope: PresenceEnvelope | undefined;
  readonly extras: PubNubExtras | undefined;
  /** Where it stands in the list of inputs. */
  readonly index: number;
}

/** The way to the record in the list of inputs. */
export const wayTo = ({ envelope, index }: OutgoingRecord): string =>
  envelope === undefined ? `/${index}` : `/${index}/record`;

/** Reads one record or envelope. */
export function readInput(
  input: RealtimePresence | PresenceEnvelope,
  index: number,
  context: PubNubFromContext,
  on: Noted,
): OutgoingRecord {
  const out: OutgoingRecord = isEnvelope(input)
    ? { record: input.record, envelope: input, extras: readEnvelope(input, index, context, on), index }
    : { record: input, envelope: undefined, extras: undefined, index };
  const { record } = out;
  if (record.connectionId !== undefined)
    note(on, "dropped", `${wayTo(out)}/connectionId`, "PubNub knows users, not their connections");
  if (record.since !== undefined)
    note(on, "dropped", `${wayTo(out)}/since`, "PubNub does not say since when a user has been there");
  return out;
}

function readEnvelope(
  { provider, tenantId, receivedAt, ttl, extras }: PresenceEnvelope,
  index: number,
  context: PubNubFromContext,
  on: Noted,
): PubNubExtras | undefined {
  if (tenantId !== undefined && tenantId !== context.tenantId)
    note(on, "dropped", `/${index}/tenantId`, "PubNub has no tenants");
  if (receivedAt !== undefined) note(on, "dropped", `/${index}/receivedAt`, "belongs to who received it");
  if (ttl !== undefined) note(on, "dropped", `/${index}/ttl`, "PubNub's timeout is a setting of each client");
  const isOurs = provider === "pubnub";
  if (provider !== undefined && !isOurs) note(on, "dropped", `/${index}/provider`, "reads back as `pubnub`");
  return extras === undefined ? undefined : readExtras(extras, isOurs, index, on);
}

/** The extras that this adapter made; those of others, and whatever does not fit, are not used. */
function readExtras(extras: Members, isOurs: boolean, index: number, on: Noted): PubNubExtras | undefined {
  let form: unknown = "subscribe";
  let action: unknown;
  let list: unknown;
  let occupancy: unknown;
  let event: unknown;
  let message: unknown;
  let schema: unknown;
  let schemaMember: unknown;
  let isEmpty = true;
  for (const name in extras) {
    if (!hasOwn(extras, name)) continue;
    isEmpty = false;
    const member = extras[name];
    if (!isOurs) note(on, "dropped", `/${index}/extras/${step(name)}`, "PubNub has no place for it");
    else if (name === "form") form = member;
    else if (name === "action") action = member;
    else if (name === "list") list = member;
    else if (name === "occupancy") occupancy = member;
    else if (name === "event") event = member;
    else if (name === "message") message = member;
    else if (name === "schema") schema = member;
    else if (name === "schemaMember") schemaMember = member;
    else note(on, "dropped", `/${index}/extras/${step(name)}`, "PubNub has no place for it");
  }
  if (isEmpty) note(on, "dropped", `/${index}/extras`, "extras that say nothing");
  if (!isOurs) return undefined;
  const known = typeof form === "string" ? form : "subscribe";
  if (!isForm(known)) return undefined;
  return {
    form: known,
    action: action === "timeout" || action === "interval" ? action : undefined,
    list: list !== undefined && isListName(list) ? list : undefined,
    occupancy,
    event: isMembers(event) ? event : undefined,
    message: isMembers(message) ? message : undefined,
    schema: typeof schema === "string" ? schema : undefined,
    schemaMember: schemaMember === "schema" || schemaMember === "dataSchema" ? schemaMember : undefined,
  };
}

const isForm = (name: string): name is PubNubExtras["form"] =>
  name === "subscribe" ||
  name === "event" ||
  name === "sdk" ||
  name === "webhook" ||
  name === "events-and-actions" ||
  isAnswerForm(name);

/** Whether a record was one line of an interval, and can be again: intervals have no room for a state. */
export function intervalListOf({ record, extras }: OutgoingRecord): ListName | undefined {
  if (extras?.action !== "interval" || extras.list === undefined || record.data !== undefined)
    return undefined;
  return listMeans(extras.list) === record.action ? extras.list : undefined;
}

/** The form that an event goes out in. */
export const formFor = ({ extras }: OutgoingRecord, context: PubNubFromContext): PubNubForm | AnswerForm =>
  context.form ?? extras?.form ?? "subscribe";

/**
 * The state of some `data`: any JSON but null, which says that there is none. Binary data stays wrapped, and so does
 * whatever would read back as other data than it was; that is noted.
 */
export function stateOfData(data: Members, out: OutgoingRecord, on: Noted): unknown {
  const { encoding, value } = unwrapData(data as Record<string, unknown>);
  const isPlain = encoding === "none" && !Object.hasOwn(data, "$data");
  if (isPlain || encoding === "utf-8") return value;
  const isNeedless =
    value === null || typeof value === "string" || (isMembers(value) && !Object.hasOwn(value, "$data"));
  if (encoding === "json" && !isNeedless) return value;
  note(on, "wrapped", `${wayTo(out)}/data`, "this state reads back otherwise");
  return data;
}

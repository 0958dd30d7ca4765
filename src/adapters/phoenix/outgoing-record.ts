/** From an input to what Phoenix can say of it; whatever it cannot is noted. */
import type { PresenceEnvelope } from "../../generated/presence-input.js";
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { isEnvelope } from "../inputs.js";
import type { PhoenixFromContext } from "./context.js";
import { metaOfData, setOwn, textOf, without } from "./meta.js";
import type { NoteTaker } from "./notes.js";
import type { Path } from "./refuse.js";

/** A record on its way out. */
export interface OutgoingRecord {
  readonly record: RealtimePresence;
  /** The application's part of the meta. */
  readonly meta: Record<string, unknown>;
  /** The reference before, where the record came with one. */
  readonly prev: string | undefined;
  /** What stands beside `metas`. */
  readonly beside: Record<string, unknown> | undefined;
  readonly path: Path;
}

const NO_ROOM: Readonly<Record<"id" | "order" | "ttl" | "receivedAt", string>> = {
  id: "Phoenix's messages have no ids",
  order: "Phoenix's messages have no order but that of their arrival",
  ttl: "Phoenix's members do not expire by themselves",
  receivedAt: "Phoenix sends no times",
};

/** Reads one record or envelope. */
export function readInput(
  input: RealtimePresence | PresenceEnvelope,
  index: number,
  context: PhoenixFromContext,
  take: NoteTaker["take"],
): OutgoingRecord {
  const envelope = isEnvelope(input) ? input : undefined;
  const record = isEnvelope(input) ? input.record : input;
  const path = envelope === undefined ? [index] : [index, "record"];
  if (envelope !== undefined) noteEnvelope(envelope, index, context, take);
  for (const name of ["since", "occurredAt"] as const)
    if (record[name] !== undefined) take("dropped", [...path, name], "Phoenix sends no times");

  const extras = envelope?.provider === "phoenix" ? (envelope.extras ?? {}) : {};
  const beside = besideOf(extras, index, take);
  const prev = textOf(extras, "phx_ref_prev");
  const merged = beside === undefined ? undefined : textOf(extras, "merged");
  const data =
    merged === undefined || record.data === undefined ? record.data : without(record.data, merged, merged);
  const { meta, exact } = metaOfData(data);
  if (!exact)
    take(
      "wrapped",
      [...path, "data"],
      "a meta is a map without names of Phoenix's own: reads back otherwise",
    );
  return { record, meta, prev, beside, path };
}

/** The meta with its references. */
export function metaWith(
  { meta, prev: given, path }: OutgoingRecord,
  ref: string | undefined,
  prev: string | undefined,
  take: NoteTaker["take"],
): Record<string, unknown> {
  if (given !== undefined && given !== prev)
    take(
      "dropped",
      [...path.slice(0, 1), "extras", "phx_ref_prev"],
      "this meta names another reference before, or none",
    );
  // Member by member: adding to a copy that a spread made takes V8 several times as long.
  const out: Record<string, unknown> = {};
  for (const name of Object.keys(meta)) setOwn(out, name, meta[name]);
  if (ref !== undefined) setOwn(out, "phx_ref", ref);
  if (prev !== undefined) setOwn(out, "phx_ref_prev", prev);
  return out;
}

function besideOf(
  extras: Record<string, unknown>,
  index: number,
  take: NoteTaker["take"],
): Record<string, unknown> | undefined {
  const beside = Object.hasOwn(extras, "presence") ? extras["presence"] : undefined;
  if (beside === undefined) return undefined;
  if (
    typeof beside === "object" &&
    beside !== null &&
    !Array.isArray(beside) &&
    !Object.hasOwn(beside, "metas")
  )
    return beside as Record<string, unknown>;
  take("dropped", [index, "extras", "presence"], "extras are a map without `metas`");
  return undefined;
}

function noteEnvelope(
  envelope: PresenceEnvelope,
  index: number,
  { tenantId }: PhoenixFromContext,
  take: NoteTaker["take"],
): void {
  for (const name of ["id", "order", "ttl", "receivedAt"] as const)
    if (envelope[name] !== undefined) take("dropped", [index, name], NO_ROOM[name]);
  if (envelope.tenantId !== undefined && envelope.tenantId !== tenantId)
    take("dropped", [index, "tenantId"], "Phoenix has no tenants");
  const isOurs = envelope.provider === "phoenix";
  if (envelope.provider !== undefined && !isOurs)
    take("dropped", [index, "provider"], "reads back as `phoenix`");
  const extras = envelope.extras === undefined ? undefined : Object.keys(envelope.extras);
  if (extras?.length === 0) take("dropped", [index, "extras"], "extras that say nothing");
  for (const name of extras ?? []) {
    if (!isOurs || !["phx_ref_prev", "presence", "merged"].includes(name))
      take("dropped", [index, "extras", name], "Phoenix has no place for it");
  }
}

/** Events & Actions: batches of events of one kind, without an envelope or in one of two. */
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import { type Conversion, dataOfState } from "./conversion.js";
import { type EventSource, extrasOf } from "./event-source.js";
import { readItemTime } from "./event-time.js";
import type { PubNubExtras } from "./extras.js";
import { isMembers, own, ownText } from "./own.js";
import {
  type PubNubEventBatch,
  type PubNubEventEnvelope,
  type PubNubEventItem,
  pubNubEventBatch,
  pubNubEventItem,
} from "./payloads.js";
import { readInterval } from "./read-interval.js";
import { type Path, refuse } from "./refuse.js";

const PRESENCE_PREFIX = "presence.";

/** Members of an item that are in the record or the envelope. */
const MAPPED: ReadonlySet<string> = new Set(["id", "channel", "userId", "occupancy", "data", "timestamp"]);
const COUNT_MAPPED: ReadonlySet<string> = new Set([
  "channel",
  "occupancy",
  "usersJoined",
  "usersLeft",
  "timestamp",
]);

/** What each kind of event means for its user. */
const ACTIONS: ReadonlyMap<string, RealtimePresence["action"]> = new Map([
  ["presence.user.channel.joined", "enter"],
  ["presence.user.channel.left", "leave"],
  ["presence.user.timedout.in.channel", "leave"],
  ["presence.channel.user.state.in.changed", "update"],
]);

/** Reads a batch in an envelope. */
export function readEventEnvelope({ event }: PubNubEventEnvelope, conversion: Conversion): void {
  const member = Object.hasOwn(event, "eventPayload") ? "eventPayload" : "payload";
  const batch = own(event, member);
  const path = ["event", member];
  conversion.take(
    "derived",
    [],
    "the envelope of the delivery is taken off: only its batch is written again",
  );
  if (!pubNubEventBatch.is(batch)) refuseAt(path, () => pubNubEventBatch.parse(batch));
  readEventBatch(batch, conversion, path);
}

/** Reads a batch. */
export function readEventBatch(batch: PubNubEventBatch, conversion: Conversion, path: Path = []): void {
  const schemaMember = Object.hasOwn(batch, "schema") ? "schema" : "dataSchema";
  const schema = ownText(batch, schemaMember);
  if (schema === undefined) refuse(path, "required", 'is missing "schema" or "dataSchema"');
  const kind = kindOf(schema);
  if (!kind.startsWith(PRESENCE_PREFIX)) {
    conversion.take("ignored", [...path, schemaMember], "events that say nothing about presence");
    return;
  }
  const items = batch.data.map((item, index) => checked(item, [...path, "data", index]));
  for (const [index, item] of items.entries())
    readItem(item, { kind, schema, schemaMember, path: [...path, "data", index] }, conversion);
  if (items.length === 0) conversion.take("ignored", [...path, "data"], "no events");
}

interface Kind {
  readonly kind: string;
  readonly schema: string;
  readonly schemaMember: "schema" | "dataSchema";
  readonly path: Path;
}

function readItem(
  item: PubNubEventItem,
  { kind, schema, schemaMember, path }: Kind,
  conversion: Conversion,
): void {
  const { channel } = item;
  const time = readItemTime(item, path);
  const kindExtras: Partial<PubNubExtras> = { schema, schemaMember };
  const source: EventSource = {
    form: "events-and-actions",
    channel,
    event: item,
    stateName: "data",
    mapped: MAPPED,
    path,
  };
  if (kind === "presence.channel.state.inactive") {
    conversion.take("derived", path, "nobody is left on the channel: an empty snapshot");
    conversion.mark("sync-start", channel, { restart: true });
    conversion.mark("sync-end", channel, time.occurredAt === undefined ? {} : { asOf: time.occurredAt });
    return;
  }
  if (kind === "presence.channel.occupancy.counted") {
    readInterval({ ...source, mapped: COUNT_MAPPED }, conversion, time, kindExtras);
    return;
  }
  const action = ACTIONS.get(kind);
  if (action === undefined) {
    conversion.take("ignored", path, "says nothing about who is there");
    return;
  }
  const clientId = item.userId;
  if (clientId === undefined) refuse(path, "required", 'is missing "userId"');
  const record: RealtimePresence = { channel, clientId, action };
  const state = own(item, "data");
  // A join or a leave always bears `data`, and an empty one says that there is no state.
  const isEmpty = action !== "update" && isMembers(state) && Object.keys(state).length === 0;
  const data = isEmpty ? undefined : dataOfState(state, [...path, "data"], conversion.take);
  if (data !== undefined) record.data = data;
  if (time.occurredAt !== undefined) record.occurredAt = time.occurredAt;
  const extras = extrasOf(source, {
    ...kindExtras,
    ...(kind === "presence.user.timedout.in.channel" ? { action: "timeout" as const } : {}),
  });
  conversion.record(record, item.id === undefined ? { extras } : { id: item.id, extras }, path);
}

/** `pubnub.com/schemas/events/<name>?v=1.0.0` names the kind of event. */
const kindOf = (schema: string): string => schema.replace(/^.*\//s, "").replace(/\?.*$/s, "");

function checked(item: unknown, path: Path): PubNubEventItem {
  if (!pubNubEventItem.is(item)) refuseAt(path, () => pubNubEventItem.parse(item));
  return item;
}

/** Refuses with the issues of a value that stands further down. */
function refuseAt(path: Path, parse: () => unknown): never {
  try {
    parse();
  } catch (error) {
    if (!(error instanceof PresenceValidationError)) throw error;
    const issues = error.issues.map((issue) =>
      issueAt([...path, ...issue.path], issue.keyword, issue.message),
    );
    throw new PresenceValidationError("PubNub payload", issues);
  }
  return refuse(path, "schema", "changed while it was read");
}

/** Payloads as Pusher sends them, near misses, and inputs as other adapters give them. */
import fc from "fast-check";
import type { PresenceInput, RealtimePresence } from "../../../src/index.js";

const id: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("ann", "bob", "7", "__proto__", "constructor", ""),
  fc.string({ maxLength: 8 }),
);
const channel = fc.constantFrom("presence-room", "presence-cache-x", "presence-");

/** Any JSON. Members named `__proto__` are own members, as JSON.parse makes them. */
const json: fc.Arbitrary<unknown> = fc
  .oneof(
    fc.dictionary(id, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
    fc.constantFrom({ $data: 1 }, { $data: { encoding: "utf-8", value: "x" } }),
    fc.jsonValue({ maxDepth: 1 }),
  )
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const wire = (event: string, data: unknown, on?: string): unknown =>
  JSON.parse(
    JSON.stringify({ event, ...(on === undefined ? {} : { channel: on }), data: JSON.stringify(data) }),
  );

const added = fc
  .tuple(channel, fc.oneof(id, fc.maxSafeInteger()), fc.option(json, { nil: undefined }))
  .map(([on, user_id, user_info]) =>
    wire("pusher_internal:member_added", { user_id, ...(user_info === undefined ? {} : { user_info }) }, on),
  );

const removed = fc
  .tuple(channel, id)
  .map(([on, user_id]) => wire("pusher_internal:member_removed", { user_id }, on));

const snapshot = fc
  .tuple(channel, fc.uniqueArray(fc.tuple(id, json), { maxLength: 5, selector: ([key]) => key }))
  .map(([on, members]) =>
    wire(
      "pusher_internal:subscription_succeeded",
      {
        presence: {
          ids: members.map(([key]) => key),
          hash: Object.fromEntries(members),
          count: members.length,
        },
      },
      on,
    ),
  );

/** The frames that this adapter both reads and writes. */
export const frame: fc.Arbitrary<unknown> = fc.oneof(added, removed, snapshot);

export const webhook: fc.Arbitrary<unknown> = fc
  .tuple(
    fc.integer({ min: 0, max: 4e12 }),
    fc.array(fc.tuple(fc.constantFrom("member_added", "member_removed", "channel_vacated"), id), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([time_ms, events]) => ({
    time_ms,
    events: events.map(([name, user_id]) => ({
      name,
      channel: "presence-room",
      ...(name === "channel_vacated" ? {} : { user_id }),
    })),
  }));

export const users: fc.Arbitrary<unknown> = fc
  .uniqueArray(id, { maxLength: 5 })
  .map((ids) => ({ users: ids.map((user) => ({ id: user })) }));

const dateTime = fc
  .integer({ min: 0, max: 4e12 })
  .map((ms) => new Date(ms).toISOString())
  .chain((text) => fc.constantFrom(text, text.replace("Z", "000001Z"), text.replace("Z", "+00:00")));

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;

/** Any inputs at all of one channel and tenant, of few clients and connections, so that they meet. */
export const inputs: fc.Arbitrary<PresenceInput[]> = fc
  .tuple(fc.oneof(channel, fc.constant("lobby")), optional(fc.constantFrom("acme", "zoo")))
  .chain(([on, tenantId]) => fc.array(inputOf(on, tenantId), { maxLength: 6 }));

function inputOf(on: string, tenantId: string | undefined): fc.Arbitrary<PresenceInput> {
  const envelope = fc
    .tuple(recordOf(on), optional(fc.string({ maxLength: 3 })), optional(dateTime))
    .map(([record, eventId, receivedAt]) =>
      defined({ record, tenantId, id: eventId, receivedAt, provider: "pusher" }),
    );
  const mark = fc
    .tuple(fc.constantFrom("sync-start", "sync-end", "clear"), optional(fc.constantFrom("s1", "s2")))
    .map(([name, syncId]) =>
      defined({ mark: name, channel: on, tenantId, syncId: name === "clear" ? undefined : syncId }),
    );
  const records = tenantId === undefined ? fc.oneof(recordOf(on), envelope) : envelope;
  return fc.oneof(
    { weight: 3, arbitrary: records },
    { weight: 1, arbitrary: mark },
  ) as fc.Arbitrary<PresenceInput>;
}

function recordOf(on: string): fc.Arbitrary<RealtimePresence> {
  const data = json.map((value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? value
      : { $data: { encoding: "json", value } },
  );
  return fc
    .record({
      channel: fc.constant(on),
      clientId: id,
      connectionId: optional(fc.constantFrom("c1", "c2", "")),
      action: fc.constantFrom("enter", "leave", "update", "present", "absent"),
      data: optional(data),
      since: optional(dateTime),
      occurredAt: optional(dateTime),
    })
    .map((record) => defined(record) as RealtimePresence);
}

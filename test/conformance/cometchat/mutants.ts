/** Mistakes that one can make when reading CometChat. Each must be caught by the comparison with the real SDK. */
import { cometchat } from "../../../src/adapters/cometchat/index.js";
import type { PresenceInput, RealtimePresence } from "../../../src/index.js";

export type Reader = (payload: unknown) => readonly PresenceInput[];

const context = { channel: "lobby" };
export const read: Reader = (payload) => cometchat.toCanonical(payload, context).inputs;

type Json = Record<string, unknown>;
const bodyOf = (payload: unknown): Json | undefined => (payload as { body?: Json }).body;
const userOf = (payload: unknown): Json => (bodyOf(payload)?.["user"] ?? payload) as Json;

/** The payload with another user. */
const withUser = (payload: unknown, user: Json): unknown => {
  const body = bodyOf(payload);
  return body === undefined ? user : { ...(payload as Json), body: { ...body, user } };
};

const onRecords =
  (change: (record: RealtimePresence, payload: unknown) => RealtimePresence): Reader =>
  (payload) =>
    read(payload).map((input) =>
      "record" in input ? { ...input, record: change(input.record, payload) } : input,
    );

const withoutData = (record: RealtimePresence, key: string): RealtimePresence => {
  const { [key]: _, ...data } = record.data ?? {};
  return { ...record, data };
};

export const MUTANTS: Readonly<Record<string, Reader>> = {
  "an unknown status is offline": (payload) => {
    const { status } = userOf(payload);
    const known = status === "online" || status === "available";
    return read(
      bodyOf(payload) !== undefined || known ? payload : { ...(payload as Json), status: "offline" },
    );
  },
  "Offline is offline, whatever its case": (payload) =>
    read(
      bodyOf(payload) === undefined && userOf(payload)["status"] === "Offline"
        ? { ...(payload as Json), status: "offline" }
        : payload,
    ),
  "available is offline": (payload) =>
    read(
      bodyOf(payload) === undefined && userOf(payload)["status"] === "available"
        ? { ...(payload as Json), status: "offline" }
        : payload,
    ),
  "no status is online": (payload) =>
    read(bodyOf(payload) === undefined ? { status: "online", ...(payload as Json) } : payload),
  "an unknown action is an arrival": (payload) => {
    const body = bodyOf(payload);
    const known = ["online", "available", "offline"].includes(String(body?.["action"]));
    return read(
      body === undefined || known ? payload : { ...(payload as Json), body: { ...body, action: "online" } },
    );
  },
  "the user's status decides in a frame": (payload) => {
    const body = bodyOf(payload);
    const { status } = userOf(payload);
    return read(
      body !== undefined && typeof status === "string"
        ? { ...(payload as Json), body: { ...body, action: status } }
        : payload,
    );
  },
  "seconds are taken for milliseconds": (payload) =>
    cometchat.toCanonical(payload, { ...context, timestampUnit: "ms" }).inputs,
  "milliseconds below 10^13 are taken for seconds": (payload) => {
    const body = bodyOf(payload);
    const time = body?.["timestamp"];
    return read(
      typeof time === "number" && time >= 1e12
        ? { ...(payload as Json), body: { ...body, timestamp: Math.floor(time / 1000) } }
        : payload,
    );
  },
  "the user's last activity is the time of a frame": (payload) => {
    const body = bodyOf(payload);
    const { lastActiveAt } = userOf(payload);
    return read(
      body !== undefined && lastActiveAt
        ? { ...(payload as Json), body: { ...body, timestamp: lastActiveAt } }
        : payload,
    );
  },
  "numeric text is no time": (payload) => {
    const { lastActiveAt, ...user } = userOf(payload);
    return read(typeof lastActiveAt === "string" ? withUser(payload, user) : payload);
  },
  "0 is 1970": onRecords((record, payload) =>
    userOf(payload)["lastActiveAt"] === 0 && record.occurredAt === undefined
      ? { ...record, occurredAt: "1970-01-01T00:00:00.000Z" }
      : record,
  ),
  "the name is dropped": onRecords((record) => withoutData(record, "displayName")),
  "the tags are dropped": onRecords((record) => withoutData(record, "tags")),
  "names of Object.prototype are skipped": (payload) =>
    String(userOf(payload)["uid"]) in {} ? [] : read(payload),
};

/**
 * What Ably's integrations post or queue (ably/docs `platform/integrations/webhooks/index.mdx`, 2026-01-13). Only
 * deltas, never a whole set. A `presence` list decides, not `source`: the documentation's own enveloped presence
 * example says `channel.message`.
 */

import { hasOwn } from "../../runtime/object.js";
import type { Note } from "../adapter.js";
import { channelOf } from "./context.js";
import { bytesIn, textOf } from "./decode.js";
import { CHANNEL_AND_PRESENCE, noteOthers, readList } from "./lists.js";
import { ALONE, dropped, escapeStep, isObject, own, timestampOf } from "./members.js";
import { ON_ITS_OWN, readMessage } from "./message.js";
import { addNote, type Reading } from "./reading.js";
import { refuse, shown } from "./refuse.js";

const DATA: ReadonlySet<string> = new Set(["data"]);
const CHANNEL_ID_AND_PRESENCE: ReadonlySet<string> = new Set(["channelId", "presence"]);

/** Tells an item of a batched webhook. */
export function isWebhookItem(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && typeof own(value, "source") === "string" && isObject(own(value, "data"));
}

/** Reads the items of a batched webhook; those of other sources are passed over. */
export function readWebhookItems(items: readonly unknown[], pointer: string, reading: Reading): void {
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    const at = `${pointer}/${i}`;
    if (!isWebhookItem(item)) refuse(at, "type", `expected an item of a webhook, got ${shown(item)}`);
    const data = own(item, "data") as object;
    const rows = own(data, "presence");
    if (rows === undefined) {
      addNote(reading, "ignored", at, `${shown(own(item, "source"))} says nothing about presence`);
      continue;
    }
    if (!Array.isArray(rows)) refuse(`${at}/data/presence`, "type", `expected a list, got ${shown(rows)}`);
    const channel = channelOf(own(data, "channelId"), reading, at, "/data/channelId");
    readList(rows, `${at}/data/presence`, channel, reading);
    noteOthers(item, DATA, at, reading);
    noteOthers(data, CHANNEL_ID_AND_PRESENCE, `${at}/data`, reading);
  }
}

/** Reads an enveloped webhook or queue message. */
export function readEnveloped(payload: Readonly<Record<string, unknown>>, reading: Reading): void {
  const rows = own(payload, "presence");
  if (!Array.isArray(rows)) {
    addNote(reading, "ignored", "", `${shown(own(payload, "source"))} says nothing about presence`);
    return;
  }
  readList(rows, "/presence", channelOf(own(payload, "channel"), reading, "", "/channel"), reading);
  noteOthers(payload, CHANNEL_AND_PRESENCE, "", reading);
}

/** Reads a request that is not enveloped: the body is the data, the headers are the rest. */
export function readBare(payload: Readonly<Record<string, unknown>>, reading: Reading): void {
  const headers = headersOf(own(payload, "headers"));
  const action = headers["x-ably-message-action"] ?? headers["x-ably-message-name"];
  const source = headers["x-ably-envelope-source"];
  if (source !== undefined && source !== "channel.presence") {
    addNote(reading, "ignored", "", `${shown(source)} says nothing about presence`);
    return;
  }
  if (action === undefined) {
    refuse("/headers", "required", 'is missing "x-ably-message-action" or "x-ably-message-name"');
  }
  const clientId = headers["x-ably-message-client-id"];
  if (clientId === undefined) refuse("/headers", "required", 'is missing "x-ably-message-client-id"');
  const message = {
    action,
    clientId,
    connectionId: headers["x-ably-message-connection-id"],
    id: headers["x-ably-message-id"],
    timestamp: millisecondsIn(headers["x-ably-message-timestamp"]),
    data: dataOf(own(payload, "body"), headers["content-type"]),
  };
  const named = headers["x-ably-envelope-channel"];
  const channel = channelOf(named, reading, "", "/headers/x-ably-envelope-channel");
  const before = reading.notes?.length ?? 0;
  readMessage(message, "", ALONE, channel, reading, ON_ITS_OWN);
  const { notes = [] } = reading;
  for (let i = before; i < notes.length; i++) {
    const { code, path, message: why } = notes[i] as Note;
    notes[i] = { code, path: PLACES[path] ?? path, message: why };
  }
  for (const name of UNREAD) if (headers[name] !== undefined) dropped(reading, `/headers/${name}`);
}

/** Headers that say what no record has a place for. */
const UNREAD = ["x-ably-envelope-appid", "x-ably-envelope-rule-id", "x-ably-envelope-site"] as const;

/** The headers that are asked for, by lower-case name. They are its own members, so that no prototype answers. */
const noHeaders = () => ({
  "content-type": undefined as string | undefined,
  "x-ably-envelope-appid": undefined as string | undefined,
  "x-ably-envelope-channel": undefined as string | undefined,
  "x-ably-envelope-rule-id": undefined as string | undefined,
  "x-ably-envelope-site": undefined as string | undefined,
  "x-ably-envelope-source": undefined as string | undefined,
  "x-ably-message-action": undefined as string | undefined,
  "x-ably-message-client-id": undefined as string | undefined,
  "x-ably-message-connection-id": undefined as string | undefined,
  "x-ably-message-id": undefined as string | undefined,
  "x-ably-message-name": undefined as string | undefined,
  "x-ably-message-timestamp": undefined as string | undefined,
});
type Headers = ReturnType<typeof noHeaders>;
const NAMES: ReadonlySet<string> = new Set(Object.keys(noHeaders()));
const isAskedFor = (name: string): name is keyof Headers => NAMES.has(name);

/** Where the members of the message stand in the request. */
const PLACES: Readonly<Record<string, string>> = {
  "": "/headers/x-ably-message-action",
  "/data": "/body",
  "/connectionId": "/headers/x-ably-message-connection-id",
};

/** Reads headers, written in whatever case; of a repeated header the first value. */
function headersOf(headers: unknown): Headers {
  if (!isObject(headers)) refuse("/headers", "type", `expected an object, got ${shown(headers)}`);
  const out = noHeaders();
  for (const key in headers) {
    if (!hasOwn(headers, key)) continue;
    const value = valueIn(headers[key], key);
    const name = isAskedFor(key) ? key : key.toLowerCase();
    if (isAskedFor(name) && out[name] === undefined) out[name] = value;
  }
  return out;
}

/** The value of a header, or its first one. */
function valueIn(given: unknown, key: string): string {
  if (typeof given === "string") return given;
  const values: readonly unknown[] = Array.isArray(given) ? given : [given];
  const [value] = values;
  if (typeof value !== "string" || !values.every((other) => typeof other === "string")) {
    refuse(`/headers/${escapeStep(key)}`, "type", `expected text, got ${shown(given)}`);
  }
  return value;
}

/** The data in a body, by content type. An empty text is none: an `enter()` without data has an empty body. */
function dataOf(body: unknown, contentType = ""): unknown {
  if (body === undefined || body === "") return undefined;
  const type = contentType.split(";")[0]?.trim().toLowerCase();
  const bytes = bytesIn(body);
  if (type === "application/octet-stream") {
    if (bytes === undefined)
      refuse("/body", "type", `expected the bytes of a binary body, got ${shown(body)}`);
    return bytes;
  }
  // Bytes that are no text stay bytes: nobody could restore what a replacement character stands for.
  const text = bytes === undefined ? body : textOf(bytes)?.value;
  if (text === "") return undefined;
  if (type !== "application/json") return text ?? bytes;
  if (bytes === undefined && typeof text !== "string") return text;
  try {
    return JSON.parse(String(text ?? "")) as unknown;
  } catch {
    refuse("/body", "json", "expected JSON, as the content type says");
  }
}

function millisecondsIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const place = "/headers/x-ably-message-timestamp";
  if (!/^\d{1,15}$/.test(text)) {
    refuse(place, "timestamp", `expected whole milliseconds since 1970, got ${shown(text)}`);
  }
  return timestampOf(Number(text), place, "");
}

/**
 * What Ably's integrations post or queue (ably/docs `platform/integrations/webhooks/index.mdx`, 2026-01-13). Only
 * deltas, never a whole set. A `presence` list decides, not `source`: the documentation's own enveloped presence
 * example says `channel.message`.
 */

import { channelOf, type Reading } from "./context.js";
import { bytesIn } from "./decode.js";
import { noteOthers, readList } from "./lists.js";
import { dropped, escapeStep, isObject, own, timestampOf } from "./members.js";
import { ON_ITS_OWN, readMessage } from "./message.js";
import { refuse, shown } from "./refuse.js";

/** Tells an item of a batched webhook. */
export function isWebhookItem(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && typeof own(value, "source") === "string" && isObject(own(value, "data"));
}

/** Reads the items of a batched webhook; those of other sources are passed over. */
export function readWebhookItems(items: readonly unknown[], pointer: string, reading: Reading): void {
  items.forEach((item, i) => {
    const at = `${pointer}/${i}`;
    if (!isWebhookItem(item)) refuse(at, "type", `expected an item of a webhook, got ${shown(item)}`);
    const data = own(item, "data") as object;
    const rows = own(data, "presence");
    if (rows === undefined) {
      const message = `${shown(own(item, "source"))} says nothing about presence`;
      reading.notes.push({ code: "ignored", path: at, message });
      return;
    }
    if (!Array.isArray(rows)) refuse(`${at}/data/presence`, "type", `expected a list, got ${shown(rows)}`);
    const channel = channelOf(own(data, "channelId"), reading, `${at}/data/channelId`);
    readList(rows, `${at}/data/presence`, channel, reading);
    noteOthers(item, ["data"], at, reading);
    noteOthers(data, ["channelId", "presence"], `${at}/data`, reading);
  });
}

/** Reads an enveloped webhook or queue message. */
export function readEnveloped(payload: Readonly<Record<string, unknown>>, reading: Reading): void {
  const rows = own(payload, "presence");
  if (!Array.isArray(rows)) {
    const message = `${shown(own(payload, "source"))} says nothing about presence`;
    reading.notes.push({ code: "ignored", path: "", message });
    return;
  }
  readList(rows, "/presence", channelOf(own(payload, "channel"), reading, "/channel"), reading);
  noteOthers(payload, ["channel", "presence"], "", reading);
}

/** Reads a request that is not enveloped: the body is the data, the headers are the rest. */
export function readBare(payload: Readonly<Record<string, unknown>>, reading: Reading): void {
  const headers = headersOf(own(payload, "headers"));
  const action = headers.get("x-ably-message-action") ?? headers.get("x-ably-message-name");
  const source = headers.get("x-ably-envelope-source");
  if (source !== undefined && source !== "channel.presence") {
    reading.notes.push({
      code: "ignored",
      path: "",
      message: `${shown(source)} says nothing about presence`,
    });
    return;
  }
  if (action === undefined) {
    refuse("/headers", "required", 'is missing "x-ably-message-action" or "x-ably-message-name"');
  }
  const clientId = headers.get("x-ably-message-client-id");
  if (clientId === undefined) refuse("/headers", "required", 'is missing "x-ably-message-client-id"');
  const message = {
    action,
    clientId,
    connectionId: headers.get("x-ably-message-connection-id"),
    id: headers.get("x-ably-message-id"),
    timestamp: millisecondsIn(headers.get("x-ably-message-timestamp")),
    data: dataOf(own(payload, "body"), headers.get("content-type")),
  };
  const place = "/headers/x-ably-envelope-channel";
  const channel = channelOf(headers.get("x-ably-envelope-channel"), reading, place);
  const before = reading.notes.length;
  readMessage(message, "", channel, reading, ON_ITS_OWN);
  reading.notes.push(
    ...reading.notes.splice(before).map((note) => ({ ...note, path: PLACES[note.path] ?? note.path })),
  );
  for (const name of ["x-ably-envelope-appid", "x-ably-envelope-rule-id", "x-ably-envelope-site"]) {
    if (headers.has(name)) dropped(reading.notes, `/headers/${name}`);
  }
}

/** Where the members of the message stand in the request. */
const PLACES: Readonly<Record<string, string>> = {
  "": "/headers/x-ably-message-action",
  "/data": "/body",
  "/connectionId": "/headers/x-ably-message-connection-id",
};

/** Headers by lower-case name; of a repeated header the first value. */
function headersOf(headers: unknown): ReadonlyMap<string, string> {
  if (!isObject(headers)) refuse("/headers", "type", `expected an object, got ${shown(headers)}`);
  const out = new Map<string, string>();
  for (const key of Object.keys(headers)) {
    const given = headers[key];
    const values: readonly unknown[] = Array.isArray(given) ? given : [given];
    const [value] = values;
    if (typeof value !== "string" || !values.every((other) => typeof other === "string")) {
      refuse(`/headers/${escapeStep(key)}`, "type", `expected text, got ${shown(given)}`);
    }
    const name = key.toLowerCase();
    if (!out.has(name)) out.set(name, value);
  }
  return out;
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
  const text = bytes === undefined ? body : new TextDecoder().decode(bytes);
  if (type !== "application/json" || typeof text !== "string") return text;
  try {
    return JSON.parse(text) as unknown;
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

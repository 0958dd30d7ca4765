/**
 * Writes an envelope around data whose text is known, as `JSON.stringify` does to the byte: what is around the data is a
 * few short texts, and joining them costs less than parsing the data and writing it again.
 */
import type { PresenceEnvelope, PresenceInput } from "../generated/presence-input.js";

const hasOwn = Object.prototype.hasOwnProperty;

/** Quotes, backslashes, controls, and what may be half of a surrogate pair (ECMA-262, QuoteJSONString). */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

const quoted = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);

/**
 * The JSON text of an envelope whose record's `data` is `unread`, with a text in its place; undefined for everything
 * else.
 */
export function envelopeText(
  input: PresenceInput,
  unread: Readonly<Record<string, unknown>>,
  data: string,
): string | undefined {
  if (!("record" in input) || input.record.data !== unread) return undefined;
  return (
    usualText(input, data) ?? membersText(input as unknown as Readonly<Record<string, unknown>>, unread, data)
  );
}

const ENVELOPE = ["record", "id", "order", "provider"];
const RECORD = ["channel", "clientId", "connectionId", "action", "data", "occurredAt"];

/** What nearly every message comes to, in one piece; undefined for what has other members, or what must be escaped. */
function usualText(envelope: PresenceEnvelope, data: string): string | undefined {
  const { record, id, order, provider } = envelope;
  if (!hasJust(envelope, ENVELOPE) || !hasJust(record, RECORD)) return undefined;
  const { channel, clientId, connectionId, action, occurredAt } = record;
  // One search costs less than eight.
  if (ESCAPED.test(`${channel}${clientId}${connectionId}${action}${occurredAt}${id}${order}${provider}`)) {
    return undefined;
  }
  const who = `{"record":{"channel":"${channel}","clientId":"${clientId}","connectionId":"${connectionId}",`;
  const what = `"action":"${action}","data":${data},"occurredAt":"${occurredAt}"},`;
  return `${who}${what}"id":"${id}","order":"${order}","provider":"${provider}"}`;
}

/** Tells whether an object's members are these, in this order. What is inherited comes last: it is enough to ask of that. */
function hasJust(object: object, names: readonly string[]): boolean {
  let count = 0;
  for (const name in object) if (name !== names[count++]) return false;
  return count === names.length && hasOwn.call(object, names[count - 1] as string);
}

function membersText(
  object: Readonly<Record<string, unknown>>,
  unread: object,
  data: string,
): string | undefined {
  let text = "";
  for (const name in object) {
    if (!hasOwn.call(object, name)) continue;
    const member = object[name];
    let written: string | undefined;
    if (typeof member === "string") written = quoted(member);
    else if (name === "record") {
      written = membersText(member as Readonly<Record<string, unknown>>, unread, data);
    } else if (name === "data" && member === unread) written = data;
    if (written === undefined) return undefined;
    text = `${text}${text === "" ? "{" : ","}"${name}":${written}`;
  }
  return `${text}}`;
}

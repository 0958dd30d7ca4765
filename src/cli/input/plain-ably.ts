/**
 * Reads an Ably presence message from the bytes of a line, and leaves its data unread: as text, which the envelope is
 * written with. Only what is written plainly, with data that would be written again as it stands and that no encoding
 * has to be undone for; everything else is for the exact reader, as undefined says.
 */
import type { Buffer } from "node:buffer";
import {
  CLOSE_OBJECT,
  COLON,
  COMMA,
  endOfNumber,
  endOfObject,
  endOfPlainText,
  OPEN_OBJECT,
  QUOTE,
  skipSpaces,
  standsAt,
} from "./plain-json.js";
import type { TextBlock } from "./read-json.js";
import { isVerbatim } from "./verbatim.js";

/** A message as it stands in a line, whatever the adapter will say of it. */
export interface PlainMessage {
  readonly id: string | undefined;
  readonly action: string | number | undefined;
  readonly clientId: string;
  readonly connectionId: string | undefined;
  readonly timestamp: number | undefined;
  readonly encoding: null | undefined;
  readonly data: typeof UNREAD;
}

export interface FoundMessage {
  readonly message: PlainMessage;
  /** The text of its data. */
  readonly data: string;
}

/** Stands in a message for its data, which nobody reads: an adapter hands data on as it came. */
export const UNREAD: Readonly<Record<string, unknown>> = Object.freeze({});

type Name = keyof PlainMessage;

/** By the first letter of their names, or by the second where that is the same. */
function nameAt(bytes: Uint8Array, at: number): Name | undefined {
  switch (bytes[at]) {
    case 97:
      return isName(bytes, at, ACTION) ? "action" : undefined;
    case 99:
      if (bytes[at + 1] === 108) return isName(bytes, at, CLIENT_ID) ? "clientId" : undefined;
      return isName(bytes, at, CONNECTION_ID) ? "connectionId" : undefined;
    case 100:
      return isName(bytes, at, DATA) ? "data" : undefined;
    case 101:
      return isName(bytes, at, ENCODING) ? "encoding" : undefined;
    case 105:
      return isName(bytes, at, ID) ? "id" : undefined;
    case 116:
      return isName(bytes, at, TIMESTAMP) ? "timestamp" : undefined;
    default:
      return undefined;
  }
}

const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ACTION = textBytes("action");
const CLIENT_ID = textBytes("clientId");
const CONNECTION_ID = textBytes("connectionId");
const DATA = textBytes("data");
const ENCODING = textBytes("encoding");
const ID = textBytes("id");
const TIMESTAMP = textBytes("timestamp");
const NULL = textBytes("null");

const isName = (bytes: Uint8Array, at: number, name: Uint8Array): boolean =>
  standsAt(bytes, at, name) && bytes[at + name.length] === QUOTE;

/** The message that a line is; undefined when it is none, or not plainly one. */
export function plainMessage(
  { bytes, ascii }: TextBlock,
  start: number,
  end: number,
  depth: number,
): FoundMessage | undefined {
  if (bytes[start] !== OPEN_OBJECT || depth === 0 || !ascii) return undefined;
  // What is cut out of a string is nearly free, where each call for bytes costs as much as thirty of them.
  const line = bytes.toString("latin1", start, end);
  let id: string | undefined;
  let action: string | number | undefined;
  let clientId: string | undefined;
  let connectionId: string | undefined;
  let timestamp: number | undefined;
  let encoding: null | undefined;
  let data: string | undefined;
  for (let at = skipSpaces(bytes, start + 1); ; ) {
    if (bytes[at] !== QUOTE) return undefined;
    const name = nameAt(bytes, at + 1);
    if (name === undefined) return undefined;
    at = skipSpaces(bytes, at + 2 + name.length);
    if (bytes[at] !== COLON) return undefined;
    at = skipSpaces(bytes, at + 1);
    const next = endOfMember(name, bytes, at, end, depth - 1);
    if (next < 0) return undefined;
    const from = at - start;
    const to = next - start;
    switch (name) {
      case "id":
        if (id !== undefined) return undefined;
        id = line.slice(from + 1, to - 1);
        break;
      case "action":
        if (action !== undefined) return undefined;
        action = bytes[at] === QUOTE ? line.slice(from + 1, to - 1) : Number(line.slice(from, to));
        break;
      case "clientId":
        if (clientId !== undefined) return undefined;
        clientId = line.slice(from + 1, to - 1);
        break;
      case "connectionId":
        if (connectionId !== undefined) return undefined;
        connectionId = line.slice(from + 1, to - 1);
        break;
      case "timestamp":
        if (timestamp !== undefined) return undefined;
        timestamp = Number(line.slice(from, to));
        break;
      case "encoding":
        if (encoding !== undefined) return undefined;
        encoding = null;
        break;
      default:
        if (data !== undefined) return undefined;
        data = line.slice(from, to);
    }
    at = skipSpaces(bytes, next);
    if (bytes[at] === CLOSE_OBJECT) {
      if (clientId === undefined || data === undefined || skipSpaces(bytes, at + 1) !== end) return undefined;
      // What has a `$data` of its own is wrapped.
      if (line.includes('"$data"')) return undefined;
      return { message: { id, action, clientId, connectionId, timestamp, encoding, data: UNREAD }, data };
    }
    if (bytes[at] !== COMMA) return undefined;
    at = skipSpaces(bytes, at + 1);
  }
}

/** Where a member's value ends; -1 when it is not of the usual kind. */
function endOfMember(name: Name, bytes: Buffer, from: number, end: number, depth: number): number {
  if (name === "encoding") return standsAt(bytes, from, NULL) ? from + NULL.length : -1;
  if (name === "data") {
    if (bytes[from] !== OPEN_OBJECT) return -1;
    const to = endOfObject(bytes, from, end, depth, 0);
    return to > 0 && isVerbatim(bytes, from, to) ? to : -1;
  }
  const isText = bytes[from] === QUOTE;
  if (name === "timestamp" || (name === "action" && !isText)) return endOfNumber(bytes, from);
  if (!isText) return -1;
  const quote = endOfPlainText(bytes, from + 1, end);
  return quote < 0 ? -1 : quote + 1;
}

/** The size of a presence message as Ably counts it against a connection's `maxMessageSize` (TP5, TM6, TO3l8). */
import { isObject } from "./message.js";

const utf8Length = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Sums the bytes of `data` (as text, else as JSON, else as binary), of `clientId` and of the JSON of `extras`.
 *
 * @example
 * ablyMessageSize({ action: 2, clientId: "bob", data: '{"hi":1}', encoding: "json" }); // 11
 */
export function ablyMessageSize(message: {
  readonly clientId?: string;
  readonly data?: unknown;
  readonly extras?: unknown;
}): number {
  const { clientId, data, extras } = message;
  let size = clientId === undefined ? 0 : utf8Length(clientId);
  if (typeof data === "string") size += utf8Length(data);
  else if (ArrayBuffer.isView(data)) size += data.byteLength;
  else if (data !== undefined && data !== null) size += utf8Length(JSON.stringify(data));
  if (isObject(extras)) size += utf8Length(JSON.stringify(extras));
  return size;
}

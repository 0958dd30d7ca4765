/** The size of a presence message as Ably counts it against a connection's `maxMessageSize` (TP5, TM6, TO3l8). */
import { isObject } from "./members.js";

/** What is counted; `data` and `encoding` as they stand in a JSON frame, or data that is not encoded yet. */
export interface AblyMeasured {
  readonly clientId?: string | null;
  readonly data?: unknown;
  readonly encoding?: string | null;
  readonly extras?: unknown;
}

/**
 * Sums the sizes of `clientId`, `data` and `extras`: text in UTF-8 bytes, binary data in bytes and not in base64
 * (TM6c), JSON by the length of its text. As ably-js counts before it sends.
 *
 * @example
 * ablyMessageSize({ clientId: "bob", data: '{"hi":1}', encoding: "json" }); // 11
 */
export function ablyMessageSize({ clientId, data, encoding, extras }: AblyMeasured): number {
  return (clientId?.length ?? 0) + dataSize(data, encoding) + (isObject(extras) ? jsonSize(extras) : 0);
}

const jsonSize = (value: unknown): number => JSON.stringify(value)?.length ?? 0;

function dataSize(data: unknown, encoding: string | null | undefined): number {
  if (data === undefined || data === null) return 0;
  if (ArrayBuffer.isView(data)) return data.byteLength;
  if (typeof data !== "string") return jsonSize(data);
  if (encoding?.split("/").at(-1) === "base64") return Math.floor((data.replace(/=+$/, "").length * 3) / 4);
  return new TextEncoder().encode(data).length;
}

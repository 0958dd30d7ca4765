/** The `data` of a frame as Pusher's server writes it: JSON text about one user, or about all of a channel. */
import type { Member } from "./roster.js";
import { jsonText } from "./writing.js";

/**
 * The inner layer about one user. Texts put together cost two thirds of an object that is made only to be written;
 * and in a text, a key such as `__proto__` is a key like any other.
 */
export function userText(user_id: string, user_info: unknown, at = ""): string {
  const info = user_info === undefined ? undefined : jsonText(user_info, at);
  const id = quoted(user_id);
  return info === undefined ? `{"user_id":${id}}` : `{"user_id":${id},"user_info":${info}}`;
}

/** The inner layer about everybody. */
export function rosterText(members: ReadonlyMap<string, Member>): string {
  let ids = "";
  let hash = "";
  for (const [clientId, { info }] of members) {
    const id = quoted(clientId);
    const entry = `${id}:${jsonText(info, "") ?? "{}"}`;
    ids = ids === "" ? id : `${ids},${id}`;
    hash = hash === "" ? entry : `${hash},${entry}`;
  }
  return `{"presence":{"ids":[${ids}],"hash":{${hash}},"count":${members.size}}}`;
}

/** Text as JSON writes it. Most ids have nothing to escape, which is seen in a fifth of the time that writing takes. */
function quoted(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isPlain = code >= SPACE && code <= TILDE && code !== QUOTATION_MARK && code !== BACKSLASH;
    if (!isPlain) return JSON.stringify(text);
  }
  return `"${text}"`;
}

const SPACE = 0x20;
const QUOTATION_MARK = 0x22;
const BACKSLASH = 0x5c;
const TILDE = 0x7e;

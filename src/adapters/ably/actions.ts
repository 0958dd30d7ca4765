/**
 * Ably's numbers and words: presence actions (TP2) in each of their five encodings, the protocol message actions
 * (TR2) and the ATTACHED flags (TR3) that presence depends on. ably/specification features.md, 2026-07-23.
 */
import type { RealtimePresence } from "../../generated/realtime-presence.js";

/** What a presence message says happened; the canonical words are Ably's own. */
export type Action = RealtimePresence["action"];

/** The presence actions by their wire number (TP2). */
const BY_CODE: readonly Action[] = ["absent", "present", "enter", "leave", "update"];

const BY_TEXT: ReadonlyMap<string, Action> = new Map(
  BY_CODE.flatMap((action, code): [string, Action][] => [
    [action, action],
    [action.toUpperCase(), action],
    [String(code), action],
  ]),
);

/**
 * Reads an action in any encoding: number (wire), lower case (ably-js), upper case (Ably's OpenAPI file), digits in
 * text (the docs' batch example). Undefined for everything that is none of these.
 */
export function actionOf(value: unknown): Action | undefined {
  if (typeof value === "number") return BY_CODE[value];
  if (typeof value !== "string") return undefined;
  return BY_TEXT.get(value) ?? BY_TEXT.get(value.toLowerCase());
}

/** The wire number of an action. */
export const codeOf = (action: Action): number => BY_CODE.indexOf(action);

/** The protocol message actions that say something here; the others are named only to be ignored by name (TR2). */
export const PROTOCOL_ACTIONS: readonly string[] = [
  "HEARTBEAT",
  "ACK",
  "NACK",
  "CONNECT",
  "CONNECTED",
  "DISCONNECT",
  "DISCONNECTED",
  "CLOSE",
  "CLOSED",
  "ERROR",
  "ATTACH",
  "ATTACHED",
  "DETACH",
  "DETACHED",
  "PRESENCE",
  "MESSAGE",
  "SYNC",
  "AUTH",
  "ACTIVATE",
  "OBJECT",
  "OBJECT_SYNC",
  "ANNOTATION",
];

export const ERROR = 9;
export const ATTACH = 10;
export const ATTACHED = 11;
export const DETACH = 12;
export const DETACHED = 13;
export const PRESENCE = 14;
export const SYNC = 16;

/** ATTACHED flags, bits 0 and 2 (TR3a, TR3c). */
export const HAS_PRESENCE = 1;
export const RESUMED = 4;

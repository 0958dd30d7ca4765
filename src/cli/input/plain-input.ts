/**
 * Finds a canonical record, bare or in an envelope, in the bytes of a line, and sees on the way that it passes every
 * guard and the schema `presence-input`. What is not written plainly, marks, and whatever is wrong, is for the exact
 * reader.
 */
import type { Buffer } from "node:buffer";
import { PRESENCE_ACTIONS } from "../../generated/realtime-presence.js";
import {
  createPlainMembers,
  type Member,
  memberOf,
  memberTable,
  type PlainMembers,
  scanMembers,
} from "./plain-members.js";

/** The members, by their bits in what `scanInput` gives. The first seven are a record's, the others an envelope's. */
export const CHANNEL = 1;
export const CLIENT_ID = 2;
export const CONNECTION_ID = 4;
export const ACTION = 8;
export const DATA = 16;
export const SINCE = 32;
export const OCCURRED_AT = 64;
export const RECORD = 128;
export const TENANT_ID = 256;
export const ID = 512;
export const ORDER = 1024;
export const PROVIDER = 2048;
export const RECEIVED_AT = 4096;
export const TTL = 8192;
export const EXTRAS = 16_384;

/** All of them, with their names. */
export const MEMBERS: readonly Member[] = [
  memberOf(CHANNEL, "text", "channel"),
  memberOf(CLIENT_ID, "text", "clientId"),
  memberOf(CONNECTION_ID, "text", "connectionId"),
  memberOf(ACTION, "text", "action", PRESENCE_ACTIONS),
  memberOf(DATA, "data", "data"),
  memberOf(SINCE, "time", "since"),
  memberOf(OCCURRED_AT, "time", "occurredAt"),
  memberOf(RECORD, "inner", "record"),
  memberOf(TENANT_ID, "text", "tenantId"),
  memberOf(ID, "text", "id"),
  memberOf(ORDER, "text", "order"),
  memberOf(PROVIDER, "text", "provider"),
  memberOf(RECEIVED_AT, "time", "receivedAt"),
  memberOf(TTL, "amount", "ttl"),
  memberOf(EXTRAS, "object", "extras"),
];

const REQUIRED = CHANNEL | CLIENT_ID | ACTION;
const OF_RECORD = REQUIRED | CONNECTION_ID | DATA | SINCE | OCCURRED_AT;

function isWhole(seen: number): boolean {
  const isRecord = (seen & ~OF_RECORD) === 0 && (seen & REQUIRED) === REQUIRED;
  const isEnvelope = (seen & OF_RECORD) === 0 && (seen & RECORD) !== 0;
  return isRecord || isEnvelope;
}

const TABLE = memberTable(MEMBERS, OF_RECORD, isWhole);

export type PlainInput = PlainMembers;

export const createPlainInput = (): PlainInput => createPlainMembers(MEMBERS.length);

/** Tells whether what was found is a record without an envelope. */
export const isBare = ({ seen }: PlainInput): boolean => (seen & RECORD) === 0;

/** Tells whether a line is plainly a valid record or envelope, and fills `found` if it is. */
export const scanInput = (
  found: PlainInput,
  bytes: Buffer,
  start: number,
  end: number,
  depth: number,
): boolean => scanMembers(found, TABLE, bytes, start, end, depth);

/** A ParticipantInfo in the terms of this adapter: read once, in either spelling, with proto3's defaults. */
import { hasOwn, setOwn } from "../../runtime/object.js";
import { isRepresentableMs } from "../time.js";
import { integerOf, type Message } from "./proto-json.js";

/** What a ParticipantInfo says, and where it says it. */
export interface Participant {
  readonly identity: string;
  /** The session's id; "" where the server left it out. */
  readonly sid: string;
  readonly active: boolean;
  readonly gone: boolean;
  /** As it was sent; JOINING where the server left it out. */
  readonly state: unknown;
  /** 0 where the server left it out. */
  readonly version: number;
  /** Start of the session in milliseconds, if it was said and RFC 3339 has a word for it. */
  readonly joinedMs: number | undefined;
  /** The same as it was sent. */
  readonly joinedAt: unknown;
  readonly joinedAtMs: unknown;
  readonly name: string;
  readonly metadata: string;
  readonly attributes: Readonly<Record<string, string>> | undefined;
  /** Everything that the fields above do not give back exactly: other fields, odd times. */
  readonly rest: Record<string, unknown> | undefined;
  /** Where it stands: in this list of the payload, or, where the index is below 0, just there. */
  readonly list: string;
  readonly index: number;
}

/** The index of a participant that stands in no list. */
export const ALONE = -1;

/** The place of a participant in the payload, as a JSON Pointer. Made when it is asked for: most are never spoken of. */
export const placeOf = ({ list, index }: Participant): string => (index < 0 ? list : `${list}/${index}`);

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Reads a ParticipantInfo that its validator accepts. */
export function readParticipant(info: Message, list: string, index: number): Participant {
  let identity: unknown;
  let sid: unknown;
  let state: unknown;
  let version: unknown;
  let joinedAt: unknown;
  let joinedAtMs: unknown;
  let name: unknown;
  let metadata: unknown;
  let attributes: unknown;
  let rest: Record<string, unknown> | undefined;
  for (const key in info) {
    if (!hasOwn(info, key)) continue;
    const value = info[key];
    switch (key) {
      case "identity":
        identity = value;
        break;
      case "sid":
        sid = value;
        break;
      case "state":
        state = value;
        break;
      case "version":
        version = value;
        break;
      case "joinedAt":
      case "joined_at":
        joinedAt = value;
        break;
      case "joinedAtMs":
      case "joined_at_ms":
        joinedAtMs = value;
        break;
      case "name":
        name = value;
        break;
      case "metadata":
        metadata = value;
        break;
      case "attributes":
        attributes = value;
        break;
      default:
        rest = carry(rest, camelNameOf(key), value);
    }
  }

  const ms = integerOf(joinedAtMs);
  const seconds = isSecondsOf(joinedAt, joinedAtMs) ? Math.floor(ms / 1000) : integerOf(joinedAt);
  const joined = ms !== 0 ? ms : seconds * 1000;
  const joinedMs = joined !== 0 && isRepresentableMs(joined) ? joined : undefined;
  // Both fields are written on the way back, so only what they would not say again has to be carried.
  const asWritten = joinedMs === undefined ? joined === 0 : ms !== 0 && seconds === Math.floor(ms / 1000);
  if (!asWritten) {
    if (seconds !== 0) rest = carry(rest, "joinedAt", joinedAt);
    if (ms !== 0) rest = carry(rest, "joinedAtMs", joinedAtMs);
  }
  return {
    identity: text(identity),
    sid: text(sid),
    active: state === "ACTIVE" || state === 2,
    gone: state === "DISCONNECTED" || state === 3,
    state: state ?? "JOINING",
    version: integerOf(version),
    joinedMs,
    joinedAt,
    joinedAtMs,
    name: text(name),
    metadata: text(metadata),
    attributes: attributesOf(attributes),
    rest,
    list,
    index,
  };
}

/** Tells, without reading either number, that two texts write the same seconds, the second one with milliseconds. */
const isSecondsOf = (seconds: unknown, ms: unknown): boolean =>
  typeof seconds === "string" &&
  typeof ms === "string" &&
  seconds !== "" &&
  ms.length === seconds.length + 3 &&
  ms.charCodeAt(0) !== 45 &&
  ms.slice(0, -3) === seconds;

function attributesOf(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const key in value) if (hasOwn(value, key)) return value as Record<string, string>;
  return undefined;
}

/** The fields that are only carried, in the spelling of a server's JSON. */
function camelNameOf(key: string): string {
  switch (key) {
    case "is_publisher":
      return "isPublisher";
    case "kind_details":
      return "kindDetails";
    case "disconnect_reason":
      return "disconnectReason";
    case "data_tracks":
      return "dataTracks";
    case "client_protocol":
      return "clientProtocol";
    default:
      return key;
  }
}

/** How the proto3 default of a field that is only carried looks where a server writes defaults, as Twirp does. */
function isDefault(key: string, value: unknown): boolean {
  switch (key) {
    case "tracks":
    case "kindDetails":
    case "dataTracks":
    case "capabilities":
      return Array.isArray(value) && value.length === 0;
    case "region":
      return value === "";
    case "isPublisher":
      return value === false;
    case "kind":
      return value === "STANDARD" || value === 0;
    case "disconnectReason":
      return value === "UNKNOWN_REASON" || value === 0;
    case "clientProtocol":
      return value === 0 || value === "0" || value === "";
    default:
      return false;
  }
}

function carry(
  rest: Record<string, unknown> | undefined,
  key: string,
  value: unknown,
): Record<string, unknown> | undefined {
  if (value === null || isDefault(key, value)) {
    // An earlier spelling of the same name may have said something else.
    if (rest !== undefined && hasOwn(rest, key)) delete rest[key];
    return rest;
  }
  const target = rest ?? {};
  setOwn(target, key, value);
  return target;
}

/** A ParticipantInfo in the terms of this adapter: read once, in either spelling, with proto3's defaults. */
import { isRepresentableMs } from "../time.js";
import { camelOf, integerOf, type Message, setOwn } from "./proto-json.js";

/** What a ParticipantInfo says. */
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
  readonly name: string;
  readonly metadata: string;
  readonly attributes: Readonly<Record<string, string>> | undefined;
  /** Everything that the fields above do not give back exactly: other fields, odd times. */
  readonly rest: Record<string, unknown> | undefined;
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
const isZero = (value: unknown): boolean => value === 0 || value === "0" || value === "";

/** How the proto3 default of a field that is only carried looks where a server writes defaults, as Twirp does. */
const DEFAULTS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ["tracks", isEmpty],
  ["region", (value) => value === ""],
  ["isPublisher", (value) => value === false],
  ["kind", (value) => value === "STANDARD" || value === 0],
  ["kindDetails", isEmpty],
  ["disconnectReason", (value) => value === "UNKNOWN_REASON" || value === 0],
  ["dataTracks", isEmpty],
  ["clientProtocol", isZero],
  ["capabilities", isEmpty],
]);

const KNOWN_SNAKE = new Set([
  "is_publisher",
  "kind_details",
  "disconnect_reason",
  "data_tracks",
  "client_protocol",
]);

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Reads a ParticipantInfo that its validator accepts. */
export function readParticipant(info: Message): Participant {
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
  for (const key of Object.keys(info)) {
    const value = info[key];
    if (key === "identity") identity = value;
    else if (key === "sid") sid = value;
    else if (key === "state") state = value;
    else if (key === "version") version = value;
    else if (key === "joinedAt" || key === "joined_at") joinedAt = value;
    else if (key === "joinedAtMs" || key === "joined_at_ms") joinedAtMs = value;
    else if (key === "name") name = value;
    else if (key === "metadata") metadata = value;
    else if (key === "attributes") attributes = value;
    else rest = carry(rest, key, value);
  }

  const gone = state === "DISCONNECTED" || state === 3;
  const active = state === "ACTIVE" || state === 2;
  const seconds = integerOf(joinedAt);
  const ms = integerOf(joinedAtMs);
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
    active,
    gone,
    state: state ?? "JOINING",
    version: integerOf(version),
    joinedMs,
    name: text(name),
    metadata: text(metadata),
    attributes: attributesOf(attributes),
    rest,
  };
}

function attributesOf(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const key in value) if (Object.hasOwn(value, key)) return value as Record<string, string>;
  return undefined;
}

function carry(
  rest: Record<string, unknown> | undefined,
  name: string,
  value: unknown,
): Record<string, unknown> | undefined {
  const key = KNOWN_SNAKE.has(name) ? camelOf(name) : name;
  if (value === null || DEFAULTS.get(key)?.(value) === true) {
    if (rest !== undefined) delete rest[key]; // an earlier spelling of the same name
    return rest;
  }
  const target = rest ?? {};
  setOwn(target, key, value);
  return target;
}

/** Recognises a payload by its shape, checks it whole, and reads it. */
import { PresenceValidationError } from "../../validation/error.js";
import type { Validator } from "../../validation/validator.js";
import type { ToCanonical } from "../adapter.js";
import type { PusherToContext } from "./context.js";
import { decodeFrame, EVENT } from "./frames.js";
import {
  pusherChannel,
  pusherChannels,
  pusherConnectionEstablished,
  pusherMemberAdded,
  pusherMemberRemoved,
  pusherOtherFrame,
  pusherSubscribe,
  pusherSubscriptionCount,
  pusherSubscriptionSucceeded,
  pusherUsers,
  pusherWatchlistEvents,
  pusherWebhook,
} from "./payloads.js";
import { readAdded, readEstablished, readRemoved, readSnapshot, readWatchlist } from "./read-frames.js";
import { readChannel, readUsers, readWebhook } from "./read-rest.js";
import { beginReading, note, type Place, type Reading } from "./reading.js";
import { own, refuse } from "./refuse.js";

/** One form of payload: what it must be, and how it is read. */
interface Form {
  readonly validator: Validator<unknown>;
  readonly read: (reading: Reading, payload: object) => void;
  /** Pusher's own client would read the frame's data, so text that is no JSON makes the frame unfit. */
  readonly needsData?: true;
}

const silent =
  (why: string) =>
  (reading: Reading): void =>
    note(reading, "ignored", "", why);

const ESTABLISHED: Form = {
  validator: pusherConnectionEstablished,
  read: readEstablished,
  needsData: true,
};
const FRAMES: ReadonlyMap<unknown, Form> = new Map<string, Form>([
  [EVENT.established, ESTABLISHED],
  [
    EVENT.subscribe,
    { validator: pusherSubscribe, read: silent("a request: nobody is present by it yet"), needsData: true },
  ],
  [EVENT.succeeded, { validator: pusherSubscriptionSucceeded, read: readSnapshot, needsData: true }],
  [EVENT.added, { validator: pusherMemberAdded, read: readAdded, needsData: true }],
  [EVENT.removed, { validator: pusherMemberRemoved, read: readRemoved, needsData: true }],
  [EVENT.watchlist, { validator: pusherWatchlistEvents, read: readWatchlist, needsData: true }],
  [
    EVENT.count,
    {
      validator: pusherSubscriptionCount,
      read: silent("a number of connections names nobody"),
      needsData: true,
    },
  ],
]);
const OTHER: Form = { validator: pusherOtherFrame, read: silent("says nothing about who is present") };

/** REST answers and webhooks, by the member that only this form has. */
const ANSWERS: ReadonlyArray<readonly [member: string, Form]> = [
  ["time_ms", { validator: pusherWebhook, read: readWebhook }],
  ["users", { validator: pusherUsers, read: readUsers }],
  ["channels", { validator: pusherChannels, read: silent("numbers of users name nobody") }],
  ["occupied", { validator: pusherChannel, read: readChannel }],
];

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface Recognised {
  readonly form: Form;
  /** The payload, with the `data` of a frame parsed. */
  readonly payload: object;
}

/** Others name events too (LiveKit's webhooks): a frame is of Pusher's own events, or has a channel or data. */
const isFrame = (payload: object): boolean =>
  String(own(payload, "event")).startsWith("pusher") ||
  Object.hasOwn(payload, "channel") ||
  Object.hasOwn(payload, "data");

function recognise(payload: object): Recognised | undefined {
  if (Object.hasOwn(payload, "event") && isFrame(payload)) {
    const form = FRAMES.get(own(payload, "event")) ?? OTHER;
    return { form, payload: decodeFrame(payload) };
  }
  const answer = ANSWERS.find(([member]) => Object.hasOwn(payload, member));
  return answer && { form: answer[1], payload };
}

const isReadable = ({ form, payload }: Recognised): boolean =>
  form.needsData !== true || typeof own(payload, "data") !== "string";

/** Tells whether a value is a payload of Pusher. */
export function accepts(payload: unknown): boolean {
  try {
    const recognised = isObject(payload) ? recognise(payload) : undefined;
    return (
      recognised !== undefined && isReadable(recognised) && recognised.form.validator.is(recognised.payload)
    );
  } catch {
    return false; // a getter or a Proxy trap threw
  }
}

function read(payload: unknown, context: PusherToContext, heard: Iterable<Place>): Read {
  const recognised = isObject(payload) ? recognise(payload) : undefined;
  if (recognised === undefined)
    return refuse("", "form", "expected a frame, a webhook or a REST answer of Pusher Channels");
  if (!isReadable(recognised)) refuse("/data", "json", "expected JSON text");
  const validator: Validator<unknown> = recognised.form.validator;
  validator.assert(recognised.payload);
  const reading = beginReading(context, heard);
  recognised.form.read(reading, recognised.payload);
  const { inputs, notes, places } = reading;
  return { inputs, notes, places, established: recognised.form === ESTABLISHED };
}

/** What a payload became, and what a memory keeps of it. */
export interface Read extends ToCanonical {
  /** The channels that the payload spoke of. */
  readonly places: readonly Place[];
  /** A new connection began: whatever was heard of before is void. */
  readonly established: boolean;
}

/** Reads a payload into canonical inputs, or refuses it whole. `heard` are the channels heard of before. */
export function readPayload(
  payload: unknown,
  context: PusherToContext = {},
  heard: Iterable<Place> = [],
): Read {
  try {
    return read(payload, context, heard);
  } catch (error) {
    if (error instanceof PresenceValidationError) throw error;
    return refuse("", "json", "expected plain data, got a value that throws when read");
  }
}

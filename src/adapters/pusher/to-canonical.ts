/** Recognises a payload by its shape, checks it whole, and reads it. */
import type { Validator } from "../../validation/validator.js";
import type { ToCanonical } from "../adapter.js";
import type { PusherToContext } from "./context.js";
import { type DecodedFrame, decodeFrame, EVENT, type Framed } from "./frames.js";
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
import { refuse } from "./refuse.js";

/** One form of payload: what it must be, and how it is read. */
interface Form {
  readonly validator: Validator<unknown>;
  readonly read: (reading: Reading, payload: object) => void;
  /** Pusher's own client would read the frame's data, so text that is no JSON makes the frame unfit. */
  readonly needsData: boolean;
}

/** A form whose reader takes what the validator lets through. */
const form = <T extends object>(
  validator: Validator<T>,
  read: (reading: Reading, payload: T) => void,
): Form => ({ validator, read: read as Form["read"], needsData: false });

/** A form of frame, whose reader takes it with its data parsed. */
const frameForm = <T extends object>(
  validator: Validator<T>,
  read: (reading: Reading, frame: Framed<T>) => void,
): Form => ({ validator, read: read as Form["read"], needsData: true });

const silent =
  (why: string) =>
  (reading: Reading): void =>
    note(reading, "ignored", "", why);

const ESTABLISHED = frameForm(pusherConnectionEstablished, readEstablished);
const FRAMES: ReadonlyMap<unknown, Form> = new Map<string, Form>([
  [EVENT.established, ESTABLISHED],
  [EVENT.subscribe, frameForm(pusherSubscribe, silent("a request: nobody is present by it yet"))],
  [EVENT.succeeded, frameForm(pusherSubscriptionSucceeded, readSnapshot)],
  [EVENT.added, frameForm(pusherMemberAdded, readAdded)],
  [EVENT.removed, frameForm(pusherMemberRemoved, readRemoved)],
  [EVENT.watchlist, frameForm(pusherWatchlistEvents, readWatchlist)],
  [EVENT.count, frameForm(pusherSubscriptionCount, silent("a number of connections names nobody"))],
]);
const OTHER = form(pusherOtherFrame, silent("says nothing about who is present"));

/** REST answers and webhooks, by the member that only this form has. */
const ANSWERS: readonly { readonly member: string; readonly form: Form }[] = [
  { member: "time_ms", form: form(pusherWebhook, readWebhook) },
  { member: "users", form: form(pusherUsers, readUsers) },
  { member: "channels", form: form(pusherChannels, silent("numbers of users name nobody")) },
  { member: "occupied", form: form(pusherChannel, readChannel) },
];

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface Recognised {
  readonly form: Form;
  /** The payload, with the `data` of a frame parsed. */
  readonly payload: object;
}

/** Others name events too (LiveKit's webhooks): a frame is of Pusher's own events, or has a channel or data. */
const isFrame = ({ event, channel, data }: DecodedFrame): boolean =>
  String(event).startsWith("pusher") || channel !== undefined || data !== undefined;

function recognise(payload: object): Recognised | undefined {
  if (Object.hasOwn(payload, "event")) {
    const frame = decodeFrame(payload);
    const known = FRAMES.get(frame.event);
    if (known !== undefined) return { form: known, payload: frame };
    if (isFrame(frame)) return { form: OTHER, payload: frame };
  }
  for (const { member, form: answer } of ANSWERS)
    if (Object.hasOwn(payload, member)) return { form: answer, payload };
  return undefined;
}

const isReadable = ({ form: { needsData }, payload }: Recognised): boolean =>
  !needsData || typeof (payload as DecodedFrame).data !== "string";

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

/** Reads a payload into canonical inputs, or refuses it whole. `heard` are the channels heard of before. */
export function readPayload(payload: unknown, context: PusherToContext = {}, heard?: Iterable<Place>): Read {
  const recognised = isObject(payload) ? recognise(payload) : undefined;
  if (recognised === undefined)
    return refuse("", "form", "expected a frame, a webhook or a REST answer of Pusher Channels");
  if (!isReadable(recognised)) refuse("/data", "json", "expected JSON text");
  const validator: Validator<unknown> = recognised.form.validator;
  validator.assert(recognised.payload);
  const reading = beginReading(context, heard);
  recognised.form.read(reading, recognised.payload);
  const { inputs = [], notes, places = [] } = reading;
  return { inputs, notes, places, established: recognised.form === ESTABLISHED };
}

/** What a payload became, and what a memory keeps of it. */
export interface Read extends ToCanonical {
  /** The channels that the payload spoke of. */
  readonly places: readonly Place[];
  /** A new connection began: whatever was heard of before is void. */
  readonly established: boolean;
}

/** A conversion from inputs under way: what has been written, and what waits for more. */
import { withItem } from "../lists.js";
import type { PubNubFromContext } from "./context.js";
import type { Counter } from "./counting.js";
import type { Noted } from "./notes.js";
import type { PubNubMultiHereNow, PubNubPayload, PubNubSDKHereNow, PubNubSDKState } from "./payloads.js";
import type { WireEvent } from "./wire-event.js";

/** A conversion under way. */
export interface Writing extends Noted {
  readonly context: PubNubFromContext;
  /** Counts connections; without a memory every record is an event. */
  readonly counter: Counter | undefined;
  payloads: PubNubPayload[] | undefined;
  /** Events that are not written yet: neighbours may share a payload. */
  events: WireEvent[] | undefined;
  /** The answers about one user that were written last: more of the user's channels may go into them. */
  whereNow: OpenWhereNow | undefined;
  sdkState: OpenSdkState | undefined;
  /** The answers about several channels that were written last: more channels may go into them. */
  hereNow: OpenHereNow<PubNubMultiHereNow> | undefined;
  sdkHereNow: OpenHereNow<PubNubSDKHereNow> | undefined;
  /** It has been said that nobody knows how many users there are. */
  hasNotedOccupancy: boolean;
}

/** A whereNow answer that more channels of the same user can go into. */
export interface OpenWhereNow {
  readonly form: "where-now" | "sdk-where-now";
  readonly clientId: string;
  readonly payload: PubNubPayload;
  readonly channels: string[];
}

/** The SDK's result for a user's states, and the channel that it lists last. */
export interface OpenSdkState {
  readonly clientId: string;
  readonly payload: PubNubSDKState;
  readonly last: string;
}

/** An answer about several channels, and the channel that it lists last. */
export interface OpenHereNow<Payload extends PubNubPayload> {
  readonly payload: Payload;
  readonly channels: object;
  readonly last: string;
}

/** Adds a payload. */
export function addPayload(writing: Writing, payload: PubNubPayload): void {
  writing.payloads = withItem(writing.payloads, payload);
}

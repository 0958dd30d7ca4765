/** From a payload to what it carries: which topic, which event, and the state or the diff itself. */

import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import type { Validator } from "../../validation/validator.js";
import type { PhoenixEventNames } from "./context.js";
import type { PhoenixDiff, PhoenixPresences } from "./payloads.js";
import {
  type PhoenixFrame,
  type PhoenixPayload,
  phoenixDiff,
  phoenixFrame,
  phoenixMessage,
  phoenixPresences,
} from "./payloads.js";
import { type Path, refuse } from "./refuse.js";

/** A payload, taken apart. Every form is written as one literal of one shape: what reads it is the faster for it. */
export interface Carried {
  /** Undefined when the payload came without a frame. */
  readonly topic: string | undefined;
  /** Undefined when the payload came without a frame; null on a broadcast. */
  readonly joinRef: string | null | undefined;
  readonly ref: string | null | undefined;
  readonly event: string;
  /** Where the event's own payload stands. */
  readonly at: Place;
  readonly state: PhoenixPresences | undefined;
  readonly diff: PhoenixDiff | undefined;
  /** The event's own payload, whatever it is. */
  readonly inner: unknown;
}

/** Where an event's own payload stands: in a frame, in a message, or alone. */
export type Place = "/4" | "/payload" | "";

/** Tells whether a value is one of Phoenix's forms, without looking into what an event carries. */
export function isPhoenixPayload(payload: unknown): payload is PhoenixPayload {
  return (
    phoenixFrame.is(payload) ||
    phoenixMessage.is(payload) ||
    phoenixDiff.is(payload) ||
    phoenixPresences.is(payload)
  );
}

/**
 * Takes a payload apart.
 * @throws {PresenceValidationError} when it is none of Phoenix's, or when an event does not carry what it must
 */
export function readMessage(payload: unknown, events: PhoenixEventNames): Carried {
  if (phoenixFrame.is(payload)) {
    const event = payload[3];
    const inner = payload[4];
    const state = event === events.state ? carriedAs(phoenixPresences, inner, 4) : undefined;
    const diff = state === undefined && event === events.diff ? carriedAs(phoenixDiff, inner, 4) : undefined;
    return {
      topic: topicIn(payload),
      joinRef: payload[0],
      ref: payload[1],
      event,
      at: "/4",
      state,
      diff,
      inner,
    };
  }
  if (phoenixMessage.is(payload)) {
    const { topic, join_ref: joinRef, ref, event, payload: inner } = payload;
    if (typeof topic !== "string") return refuse(["topic"], "type", "expected string");
    const state = event === events.state ? carriedAs(phoenixPresences, inner, "payload") : undefined;
    const isDiff = state === undefined && event === events.diff;
    const diff = isDiff ? carriedAs(phoenixDiff, inner, "payload") : undefined;
    return { topic, joinRef, ref, event, at: "/payload", state, diff, inner };
  }
  if (phoenixDiff.is(payload)) return carriedAlone(events.diff, undefined, payload);
  if (phoenixPresences.is(payload)) return carriedAlone(events.state, payload, undefined);
  return refuseForm(payload);
}

/** The topic of a frame. It goes into inputs as it is: what answers otherwise once it was checked does not get there. */
function topicIn({ 2: topic }: PhoenixFrame): string {
  return typeof topic === "string" ? topic : refuse([2], "type", "expected string");
}

const carriedAlone = (event: string, state: Carried["state"], diff: Carried["diff"]): Carried => ({
  topic: undefined,
  joinRef: undefined,
  ref: undefined,
  event,
  at: "",
  state,
  diff,
  inner: undefined,
});

/** What an event carries, if it is what it must be. */
function carriedAs<T>(validator: Validator<T>, inner: unknown, at: string | number): T {
  if (validator.is(inner)) return inner;
  const result = validator.safeParse(inner);
  // A copy can be valid where the value is not: a member that is undefined is none in JSON.
  const issues: readonly { path: Path; keyword: string; message: string }[] = result.success
    ? [{ path: [], keyword: "json", message: "expected plain JSON data" }]
    : result.issues;
  throw new PresenceValidationError(
    "Phoenix payload",
    issues.map((issue) => issueAt([at, ...issue.path], issue.keyword, issue.message)),
  );
}

/** Says why a value is no payload, by the form that it resembles. */
function refuseForm(payload: unknown): never {
  try {
    return refuseByLikeness(payload);
  } catch (error) {
    if (error instanceof PresenceValidationError) throw error;
    return refuse([], "json", "expected plain JSON data, got a value that throws when read");
  }
}

function refuseByLikeness(payload: unknown): never {
  if (Array.isArray(payload)) {
    if (payload.length !== 5) refuse([], "minItems", `expected 5 items, got ${payload.length}`);
    const wrong = [...payload.keys()].find((index) =>
      index < 2
        ? payload[index] !== null && typeof payload[index] !== "string"
        : typeof payload[index] !== "string",
    );
    refuse(
      wrong === undefined ? [] : [wrong],
      "type",
      `expected ${(wrong ?? 2) < 2 ? "string or null" : "string"}`,
    );
  }
  const isObject = typeof payload === "object" && payload !== null;
  const form =
    isObject && Object.hasOwn(payload, "topic")
      ? phoenixMessage
      : isObject && Object.hasOwn(payload, "joins")
        ? phoenixDiff
        : phoenixPresences;
  form.parse(payload);
  return refuse([], "form", "expected a frame, a message, a presence state or a presence diff");
}

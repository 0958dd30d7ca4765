/** From a payload to what it carries: which topic, which event, and the state or the diff itself. */

import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import type { PhoenixEventNames } from "./context.js";
import type { PhoenixDiff, PhoenixPresences } from "./payloads.js";
import {
  type PhoenixPayload,
  phoenixDiff,
  phoenixFrame,
  phoenixMessage,
  phoenixPresences,
} from "./payloads.js";
import { type Path, refuse } from "./refuse.js";

/** A payload, taken apart. */
export interface Carried {
  /** Undefined when the payload came without a frame. */
  readonly topic: string | undefined;
  /** Undefined when the payload came without a frame; null on a broadcast. */
  readonly joinRef: string | null | undefined;
  readonly ref: string | null | undefined;
  readonly event: string;
  /** Where the event's own payload stands. */
  readonly path: Path;
  readonly state: PhoenixPresences | undefined;
  readonly diff: PhoenixDiff | undefined;
  /** The payload of any other event. */
  readonly other: unknown;
}

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
    const [joinRef, ref, topic, event, inner] = payload;
    return withInner({ joinRef, ref, topic, event, path: [4] }, inner, events);
  }
  if (phoenixMessage.is(payload)) {
    const { topic, event } = payload;
    const joinRef = payload.join_ref;
    return withInner({ joinRef, ref: payload.ref, topic, event, path: ["payload"] }, payload.payload, events);
  }
  if (phoenixDiff.is(payload)) return carriedBy(bare(events.diff), undefined, payload);
  if (phoenixPresences.is(payload)) return carriedBy(bare(events.state), payload);
  return refuseForm(payload);
}

type Head = Omit<Carried, "state" | "diff" | "other">;

const bare = (event: string): Head => ({
  topic: undefined,
  joinRef: undefined,
  ref: undefined,
  event,
  path: [],
});

/** Every message is taken apart into an object of the same shape: what reads it is the faster for it. */
const carriedBy = (
  { topic, joinRef, ref, event, path }: Head,
  state: PhoenixPresences | undefined,
  diff?: PhoenixDiff,
  other?: unknown,
): Carried => ({ topic, joinRef, ref, event, path, state, diff, other });

function withInner(head: Head, inner: unknown, events: PhoenixEventNames): Carried {
  if (head.event === events.state) {
    if (phoenixPresences.is(inner)) return carriedBy(head, inner);
    return refuseInner(phoenixPresences.safeParse(inner), head.path);
  }
  if (head.event === events.diff) {
    if (phoenixDiff.is(inner)) return carriedBy(head, undefined, inner);
    return refuseInner(phoenixDiff.safeParse(inner), head.path);
  }
  return carriedBy(head, undefined, undefined, inner);
}

type Refused =
  | { readonly success: true }
  | { readonly success: false; readonly issues: readonly { path: Path; keyword: string; message: string }[] };

function refuseInner(result: Refused, path: Path): never {
  // A copy can be valid where the value is not: a member that is undefined is none in JSON.
  const issues = result.success
    ? [{ path: [], keyword: "json", message: "expected plain JSON data" }]
    : result.issues;
  throw new PresenceValidationError(
    "Phoenix payload",
    issues.map((issue) => issueAt([...path, ...issue.path], issue.keyword, issue.message)),
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

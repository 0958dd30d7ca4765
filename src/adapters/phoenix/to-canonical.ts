/** From a state or a diff to inputs, for the adapter without memory and the one with. */
import type { PresenceInput, SyncEndMark, SyncStartMark } from "../../generated/presence-input.js";
import type { Note, ToCanonical } from "../adapter.js";
import { checkContext } from "../check-context.js";
import type { PhoenixToContext } from "./context.js";
import { DEFAULT_EVENTS } from "./context.js";
import { addNote } from "./notes.js";
import type { PhoenixDiff, PhoenixPresences } from "./payloads.js";
import { type Carried, readMessage } from "./read-message.js";
import { refuse } from "./refuse.js";
import { byReference, type ConnectionNaming, type Reading } from "./sightings.js";
import { envelopeOf } from "./write-record.js";

/** A conversion under way. */
export interface Conversion {
  readonly channel: string;
  readonly context: PhoenixToContext;
  readonly naming: ConnectionNaming;
  /** Gives the places of records among those of the same instant. */
  readonly nextOrder: (() => string) | undefined;
  readonly inputs: PresenceInput[];
  readonly notes: Note[];
}

/** Reads one payload without memory: the connection id is the `phx_ref`. */
export function toCanonical(payload: unknown, context: PhoenixToContext): ToCanonical {
  checkContext(context, "Phoenix context");
  const carried = readMessage(payload, context.events ?? DEFAULT_EVENTS);
  const conversion = beginConversion(carried, context, byReference);
  if (carried.state !== undefined) addState(conversion, carried.state, carried.at);
  else if (carried.diff !== undefined) addDiff(conversion, carried.diff, carried.at);
  else noteOther(conversion, carried.event);
  return { inputs: conversion.inputs, notes: conversion.notes };
}

/** Begins a conversion. */
export function beginConversion(
  carried: Carried,
  context: PhoenixToContext,
  naming: ConnectionNaming,
  nextOrder?: () => string,
): Conversion {
  const notes: Note[] = [];
  noteFrame(carried, notes);
  return { channel: topicOf(carried, context), context, naming, nextOrder, inputs: [], notes };
}

/** Adds the whole set of a topic. */
export function addState(conversion: Conversion, state: PhoenixPresences, at: string): void {
  const { channel, context, naming, inputs } = conversion;
  const start: SyncStartMark = { mark: "sync-start", channel };
  const end: SyncEndMark = { mark: "sync-end", channel };
  if (context.tenantId !== undefined) start.tenantId = end.tenantId = context.tenantId;
  inputs.push(start);
  addReading(conversion, naming.state(state, at));
  inputs.push(end);
}

/** Adds who joined and who left. */
export function addDiff(conversion: Conversion, diff: PhoenixDiff, at: string): void {
  const reading = conversion.naming.diff(diff, at);
  addReading(conversion, reading);
  if (reading.sightings.length + reading.passedOver.length === 0)
    addNote(conversion.notes, "ignored", at, "a diff in which nobody joined and nobody left");
}

function addReading(conversion: Conversion, { sightings, passedOver }: Reading): void {
  for (const sighting of sightings) conversion.inputs.push(envelopeOf(sighting, conversion));
  for (const { code, path, message } of passedOver) addNote(conversion.notes, code, path, message);
}

/** The topic of a payload; the caller must know it where no frame says it. */
export function topicOf(
  { topic, event }: Pick<Carried, "topic" | "event">,
  context: PhoenixToContext,
): string {
  if (topic !== undefined) return topic;
  if (context.channel !== undefined) return context.channel;
  return refuse(
    [],
    "context",
    `the payload of \`${event}\` names no topic: \`channel\` is needed in the context`,
  );
}

/** What a frame says besides its topic and its event belongs to the socket, and no record keeps it. */
function noteFrame({ joinRef, ref, at }: Carried, notes: Note[]): void {
  const isFrame = at === "/4";
  if (typeof joinRef === "string")
    addNote(notes, "dropped", isFrame ? "/0" : "/join_ref", "the socket's own reference of the join");
  if (typeof ref === "string")
    addNote(notes, "dropped", isFrame ? "/1" : "/ref", "the socket's own reference of the message");
}

/** Notes an event of the application's, or of the socket's. */
export function noteOther({ notes }: Conversion, event: string): void {
  addNote(notes, "ignored", "", `an event that says nothing about presence: ${shown(event)}`);
}

/** Nearly every event has a name that JSON writes as it is. */
const PLAIN = /^[\w:.-]{0,58}$/;

/** Shows an event's name in a message, within bounds. */
function shown(event: string): string {
  if (PLAIN.test(event)) return `"${event}"`;
  const text = JSON.stringify(event);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

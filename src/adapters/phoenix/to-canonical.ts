/** From a state or a diff to inputs, for the adapter without memory and the one with. */
import type { PresenceInput, SyncEndMark, SyncStartMark } from "../../generated/presence-input.js";
import type { ToCanonical } from "../adapter.js";
import type { PhoenixToContext } from "./context.js";
import { DEFAULT_EVENTS } from "./context.js";
import { type NoteTaker, takeNotes } from "./notes.js";
import type { PhoenixDiff, PhoenixPresences } from "./payloads.js";
import { type Carried, readMessage } from "./read-message.js";
import { type Path, refuse } from "./refuse.js";
import { byReference, type ConnectionNaming, type Reading } from "./sightings.js";
import { envelopeOf, type RecordSettings } from "./write-record.js";

/** Reads one payload without memory: the connection id is the `phx_ref`. */
export function toCanonical(payload: unknown, context: PhoenixToContext = {}): ToCanonical {
  const carried = readMessage(payload, context.events ?? DEFAULT_EVENTS);
  const conversion = beginConversion(carried, context, byReference);
  noteFrame(carried, conversion.notes);
  if (carried.state !== undefined) conversion.addState(carried.state, carried.path);
  else if (carried.diff !== undefined) conversion.addDiff(carried.diff, carried.path);
  else
    conversion.notes.take(
      "ignored",
      [],
      `an event that says nothing about presence: ${shown(carried.event)}`,
    );
  return conversion.result();
}

/** A conversion under way. */
export interface Conversion {
  readonly notes: NoteTaker;
  addState(state: PhoenixPresences, path: Path): void;
  addDiff(diff: PhoenixDiff, path: Path): void;
  add(input: PresenceInput): void;
  result(): ToCanonical;
}

/** Begins a conversion. `nextOrder` gives the places of records among those of the same instant. */
export function beginConversion(
  carried: Carried,
  context: PhoenixToContext,
  naming: ConnectionNaming,
  nextOrder: () => string | undefined = () => undefined,
): Conversion {
  const notes = takeNotes();
  const inputs: PresenceInput[] = [];
  const settings: RecordSettings = { channel: topicOf(carried, context), context };

  const addReading = ({ sightings, passedOver }: Reading): void => {
    for (const sighting of sightings) inputs.push(envelopeOf(sighting, settings, notes, nextOrder()));
    for (const { code, path, message } of passedOver) notes.take(code, path, message);
  };

  return {
    notes,
    add: (input) => {
      inputs.push(input);
    },
    addState(state, path) {
      const start: SyncStartMark = { mark: "sync-start", channel: settings.channel };
      const end: SyncEndMark = { mark: "sync-end", channel: settings.channel };
      if (context.tenantId !== undefined) start.tenantId = end.tenantId = context.tenantId;
      inputs.push(start);
      addReading(naming.state(state, path));
      inputs.push(end);
    },
    addDiff(diff, path) {
      const reading = naming.diff(diff, path);
      addReading(reading);
      if (
        reading.sightings.length + reading.passedOver.length === 0 &&
        Object.keys(diff.joins).length + Object.keys(diff.leaves).length === 0
      )
        notes.take("ignored", path, "a diff in which nobody joined and nobody left");
    },
    result: () => ({ inputs, notes: notes.notes }),
  };
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
export function noteFrame({ joinRef, ref, path }: Carried, notes: NoteTaker): void {
  const isFrame = path[0] === 4;
  if (typeof joinRef === "string")
    notes.take("dropped", [isFrame ? 0 : "join_ref"], "the socket's own reference of the join");
  if (typeof ref === "string")
    notes.take("dropped", [isFrame ? 1 : "ref"], "the socket's own reference of the message");
}

/** Shows an event's name in a message, within bounds. */
export function shown(event: string): string {
  const text = JSON.stringify(event);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

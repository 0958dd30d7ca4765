/** A conversion to canonical inputs under way: what the caller knows, and what has been gathered so far. */
import type { PresenceEnvelope, PresenceInput } from "../../generated/presence-input.js";
import type { Note, ToCanonical } from "../adapter.js";
import type { Known } from "./context.js";

/** A conversion under way. Its lists are made with their first item: most payloads come to one input and no note. */
export interface Reading {
  readonly context: Known;
  inputs: PresenceInput[] | undefined;
  notes: Note[] | undefined;
  /** The envelopes whose data is not decoded to the end, and where their messages stand. */
  undecoded: Undecoded[] | undefined;
  /** What every input is said to come from. */
  readonly provider: string;
  /** Which channels an adapter with memory knows to be attached or not; undefined without memory. */
  readonly attached: ReadonlyMap<string, boolean> | undefined;
  /** What this payload says about that. Taken over only when the whole payload was read. */
  attachedNow: Map<string, boolean> | undefined;
}

/** An envelope whose data is not decoded to the end. */
export interface Undecoded {
  readonly envelope: PresenceEnvelope;
  readonly pointer: string;
}

/** Adds an input. */
export function addInput(reading: Reading, input: PresenceInput): void {
  if (reading.inputs === undefined) reading.inputs = [input];
  else reading.inputs.push(input);
}

/** Adds a note. */
export function addNote(reading: Reading, code: Note["code"], path: string, message: string): void {
  // Where there is one note there are mostly more: a list made empty grows once, one made with its first item twice.
  reading.notes ??= [];
  reading.notes.push({ code, path, message });
}

/** What a reading has come to. */
export const resultOf = ({ inputs, notes }: Reading): ToCanonical => ({
  inputs: inputs ?? [],
  notes: notes ?? [],
});

/**
 * Notes whether a channel is attached from here on.
 *
 * @param pointer where the frame that says so stands: after a lone one, only a memory would ever ask
 */
export function setAttached(reading: Reading, channel: string, attached: boolean, pointer: string): void {
  if (reading.attached === undefined && pointer === "") return;
  reading.attachedNow ??= new Map();
  reading.attachedNow.set(channel, attached);
}

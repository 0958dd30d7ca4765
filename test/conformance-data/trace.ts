/**
 * How a trace is written by hand: the steps, and in short what each must do. The generator spells the answers out in
 * full, and refuses to when they say anything else than what is written here.
 */
import type { PresenceInput, RealtimePresence } from "../../src/index.js";
import type { PresenceChange, PresenceSetOptions } from "../../src/presence-set/index.js";

/** The options of a set as plain JSON: `now` is what the clock shows until a step says otherwise. */
export type TraceOptions = Omit<PresenceSetOptions, "now" | "onListenerError"> & { readonly now?: number };

interface Expectation {
  /** What the clock shows from this step on. */
  readonly now?: number;
  /** `applied stale`, one an input. */
  readonly verdicts?: string;
  /** `enter ann/1, ~leave bob`: type and member; `~` where it was not an event that said so. */
  readonly changes?: string;
  /** `ann/1, bob`: client and connection, in order. */
  readonly members?: string;
}

export type StepSource = Expectation &
  ({ readonly inputs: readonly PresenceInput[] } | { readonly advance: number });

export interface TraceSource {
  readonly description: string;
  /** The law or rule that the trace shows, by its number in the documents that have them. */
  readonly rule: string;
  readonly options?: TraceOptions;
  readonly steps: readonly StepSource[];
}

/** A step with everything that it must give. */
export type Step = (
  | { readonly inputs: readonly PresenceInput[]; readonly verdicts: readonly string[] }
  | { readonly advance: number }
) & {
  readonly now?: number;
  readonly changes: readonly PresenceChange[];
  readonly members: readonly RealtimePresence[];
};

export interface Trace {
  readonly description: string;
  readonly rule: string;
  readonly options: TraceOptions;
  readonly steps: readonly Step[];
}

const memberText = ({ clientId, connectionId }: RealtimePresence): string =>
  connectionId === undefined ? clientId : `${clientId}/${connectionId}`;

/** Members in short. */
export const membersText = (members: readonly RealtimePresence[]): string =>
  members.map(memberText).join(", ");

/** Changes in short. */
export const changesText = (changes: readonly PresenceChange[]): string =>
  changes
    .map(({ type, record, cause }) => `${cause === "event" ? "" : "~"}${type} ${memberText(record)}`)
    .join(", ");

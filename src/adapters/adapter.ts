/** The contract of every provider adapter. */
import type { PresenceInput } from "../generated/presence-input.js";

/** One thing that a conversion dropped, defaulted, derived or wrapped. Loss is reported, never silent. */
export interface Note {
  /**
   * - `dropped`: the target has no place for it, and it is gone
   * - `defaulted`: the source did not say, and the target must have something
   * - `derived`: it was worked out from something else, or written in a coarser form
   * - `wrapped`: it was put in a form that can be undone (`{"$data": …}`)
   * - `ignored`: the payload, or a part of it, says nothing about presence
   */
  readonly code: "dropped" | "defaulted" | "derived" | "wrapped" | "ignored";
  /** A JSON Pointer into the source: the payload for `toCanonical`, the list of inputs for `fromCanonical`. */
  readonly path: string;
  /** The same in words. */
  readonly message: string;
}

/** What a payload became. */
export interface ToCanonical {
  readonly inputs: PresenceInput[];
  readonly notes: Note[];
}

/** What inputs became. */
export interface FromCanonical<Payload> {
  readonly payloads: Payload[];
  readonly notes: Note[];
}

/** Converts between what a provider sends and the canonical inputs. */
export interface PresenceAdapter<Payload, ToContext, FromContext> {
  /** The provider's name, as in `./adapters` and `--from`. */
  readonly provider: string;
  /** Tells whether a value is one of this provider's payloads. Never throws. */
  accepts(payload: unknown): payload is Payload;
  /** @throws {PresenceValidationError} when the payload is not the provider's, or the context lacks what it needs */
  toCanonical(payload: unknown, context?: ToContext): ToCanonical;
  /** @throws {PresenceValidationError} when an input is not valid, or the provider cannot express it at all */
  fromCanonical(inputs: Iterable<PresenceInput>, context?: FromContext): FromCanonical<Payload>;
}

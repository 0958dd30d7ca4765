/** The inputs of a conversion, checked one by one before anything is written, each with its place in the list. */
import type { PresenceEnvelope, PresenceInput, PresenceMark } from "../../generated/presence-input.js";
import { checkInput } from "../check-input.js";
import { isEnvelope, isMark } from "../inputs.js";

/** A record of the inputs. Its place is put together only where a note or an error names it. */
export interface Placed {
  readonly kind: "record";
  /** The envelope that it came in, or one around it. */
  readonly envelope: PresenceEnvelope;
  readonly index: number;
  /** It came without an envelope. */
  readonly isBare: boolean;
  /** The milliseconds of `occurredAt`, where checking it has told them; else NaN. */
  readonly ms: number;
}

/** A mark of the inputs. */
export interface PlacedMark {
  readonly kind: "mark";
  readonly mark: PresenceMark;
  readonly index: number;
}

/** One step of the inputs: a mark or a record. */
export type Step = PlacedMark | Placed;

/** JSON Pointer of an input. */
export const pointerOf = ({ index }: Step): string => `/${index}`;

/** JSON Pointer of a record: the input itself, or one step below it. */
export const recordPointerOf = ({ index, isBare }: Placed): string =>
  isBare ? `/${index}` : `/${index}/record`;

/** @throws {PresenceValidationError} for the first input that is not valid, with its index in the path */
export function stepsOf(inputs: Iterable<PresenceInput>): Step[] {
  if (!Array.isArray(inputs)) return stepsOf([...inputs]);
  const list = inputs as readonly PresenceInput[];
  if (list.length === 1) return [stepOf(list[0] as PresenceInput, 0)];
  const steps: Step[] = [];
  for (let index = 0; index < list.length; index++) steps.push(stepOf(list[index] as PresenceInput, index));
  return steps;
}

function stepOf(input: PresenceInput, index: number): Step {
  const ms = checkInput(input, index);
  if (isEnvelope(input)) return { kind: "record", envelope: input, index, isBare: false, ms };
  if (isMark(input)) return { kind: "mark", mark: input, index };
  return { kind: "record", envelope: { record: input }, index, isBare: true, ms };
}

/**
 * Kinds of records: with the same members, and with the same texts in those that make a difference, such as the action.
 * There are few in a log; of a hostile one, those that come first are known.
 */
import type { Buffer } from "node:buffer";
import { standsAt } from "../input/plain-json.js";
import { type PlainMembers, placeOf } from "../input/plain-members.js";
import type { FormLetter } from "./form-letter.js";

export interface Kind {
  readonly seen: number;
  /** It says of its order what the adapter would work out of it. */
  readonly ordered: boolean;
  readonly texts: readonly Uint8Array[];
  /** What the adapter writes of such records; undefined when that is no letter. */
  letter: FormLetter | undefined;
  /** The letter may be written. */
  confirmed: boolean;
}

export interface Kinds {
  /** The kind of a line; undefined when it is not known. */
  of(found: PlainMembers, ordered: boolean, bytes: Buffer): Kind | undefined;
  /** Makes a kind of that of a line; undefined when there are too many. */
  add(found: PlainMembers, ordered: boolean, bytes: Buffer): Kind | undefined;
}

const MAX_KINDS = 256;

/** @param telling the members, by their bits, whose texts make a difference */
export function createKinds(telling: readonly number[]): Kinds {
  const kinds: Kind[] = [];
  return {
    of({ seen, places }, ordered, bytes) {
      for (let index = 0; index < kinds.length; index++) {
        const kind = kinds[index] as Kind;
        if (kind.seen === seen && kind.ordered === ordered && hasTexts(kind, telling, places, bytes))
          return kind;
      }
      return undefined;
    },
    add({ seen, places }, ordered, bytes) {
      if (kinds.length === MAX_KINDS) return undefined;
      const texts = telling.map((bit) =>
        Uint8Array.from(
          (seen & bit) === 0 ? [] : bytes.subarray(places[placeOf(bit)], places[placeOf(bit) + 1]),
        ),
      );
      const kind: Kind = { seen, ordered, texts, letter: undefined, confirmed: false };
      kinds.push(kind);
      return kind;
    },
  };
}

function hasTexts(
  { seen, texts }: Kind,
  telling: readonly number[],
  places: Int32Array,
  bytes: Buffer,
): boolean {
  for (let index = 0; index < telling.length; index++) {
    const bit = telling[index] as number;
    if ((seen & bit) === 0) continue;
    const from = places[placeOf(bit)] as number;
    const text = texts[index] as Uint8Array;
    if (text.length !== (places[placeOf(bit) + 1] as number) - from) return false;
    if (!standsAt(bytes, from, text)) return false;
  }
  return true;
}

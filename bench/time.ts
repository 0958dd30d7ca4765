/** Times as text and back: milliseconds -> RFC 3339, RFC 3339 -> milliseconds, and the format check itself. */

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { dateTimeOf, msOf } from "../src/adapters/time.js";
import { isDateTime } from "../src/runtime/date-time.js";
import { parseInstant } from "../src/runtime/instant.js";
import { compare, loopOver } from "./lib/harness.js";
import { createRandom } from "./lib/random.js";

const COUNT = 4096;
const random = createRandom();
const START = Date.UTC(2026, 10, 21);
const stream = Array.from({ length: COUNT }, (_, i) => START + i * 50);
const anyDay = Array.from(
  { length: COUNT },
  () => START - random.below(10 * 365 * 86_400) * 1000 - random.below(1000),
);
/** Texts as they come off the wire: fresh strings, not the ones that were formatted. */
const textsOf = (times: readonly number[]): string[] =>
  JSON.parse(JSON.stringify(times.map((ms) => new Date(ms).toISOString()))) as string[];

for (const [name, times] of [
  ["a stream, 50 ms apart", stream],
  ["any day of ten years", anyDay],
] as const) {
  // Concatenated text is a rope: reading a character flattens it, as whoever sends it on has to.
  const flat = (text: string): boolean => text.charCodeAt(23) === 90;
  compare(
    `milliseconds to text: ${name}`,
    {
      "Date.toISOString": loopOver(times, (ms) => flat(new Date(ms).toISOString())),
      dateTimeOf: loopOver(times, (ms) => flat(dateTimeOf(ms))),
    },
    { operations: COUNT },
  );
}

const texts = textsOf(anyDay);
compare(
  "text to milliseconds",
  {
    "Date.parse": loopOver(texts, (text) => Date.parse(text)),
    msOf: loopOver(texts, (text) => msOf(text).ms),
    "parseInstant (keeps every digit)": loopOver(texts, (text) => parseInstant(text).ms),
  },
  { operations: COUNT },
);

const ajv = new Ajv2020();
addFormats.default(ajv);
const full = ajv.formats["date-time"] as { readonly validate: (text: string) => boolean };
const OFFSETS = ["Z", "Z", "Z", "+01:00", "-08:00", "+05:30"];
const mixed = JSON.parse(
  JSON.stringify(
    anyDay.map((ms) => {
      const text = new Date(ms).toISOString();
      if (random.chance(0.1)) return text.replace("T", " ");
      return `${text.slice(0, random.pick([19, 23]))}${random.pick(OFFSETS)}`;
    }),
  ),
) as string[];
compare(
  "the format check, 10 % wrong",
  {
    "ajv-formats full": loopOver(mixed, (text) => full.validate(text)),
    isDateTime: loopOver(mixed, isDateTime),
  },
  { operations: COUNT },
);

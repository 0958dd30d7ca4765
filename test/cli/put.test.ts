/** What is written byte by byte is what the platform writes. */
import { Buffer } from "node:buffer";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPieces, type Room } from "../../src/cli/pieces.js";
import { DIGITS, putEscaped, putPart, putSpan, putText, putWhole, UNIT } from "../../src/cli/put.js";

/** What is written into room of a size, between other bytes that must stay. */
function written(size: number, put: (room: Room) => void): string {
  const room: Room = { bytes: Buffer.alloc(size + 2, "#"), at: 1 };
  put(room);
  expect(room.at).toBeLessThanOrEqual(size + 1);
  expect(room.bytes.subarray(room.at).every((byte) => byte === 35) && room.bytes[0] === 35).toBe(true);
  return room.bytes.toString("utf8", 1, room.at);
}

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("\ud800", "\u007f", "\n", "\u001f"),
);

describe("putting", () => {
  it("a text writes what JSON.stringify writes between the quotes", () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(written(each.length * UNIT, (room) => putText(room, each))).toBe(
          JSON.stringify(each).slice(1, -1),
        );
      }),
    );
  });

  it("JSON text into a text writes what JSON.stringify makes of it", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        const bytes = Buffer.from(`{${json}}`);
        const put = (room: Room): void => putEscaped(room, bytes, 1, bytes.length - 1);
        expect(written(bytes.length * 2, put)).toBe(JSON.stringify(json).slice(1, -1));
      }),
    );
  });

  it("a whole number writes its digits", () => {
    const edges = Array.from({ length: 16 }, (_, digits) => [10 ** digits - 1, 10 ** digits]).flat();
    const whole = fc.oneof(
      fc.maxSafeNat(),
      fc.nat(),
      fc.constantFrom(...edges.filter(Number.isSafeInteger), Number.MAX_SAFE_INTEGER),
    );
    fc.assert(
      fc.property(whole, (value) => {
        expect(written(DIGITS, (room) => putWhole(room, value))).toBe(String(value));
      }),
      { numRuns: 1000 },
    );
  });

  it("bytes writes them, few or many", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(200), (each, skip) => {
        const bytes = Buffer.from(each);
        const from = Math.min(skip, bytes.length);
        expect(
          written(bytes.length * 2, (room) => {
            putSpan(room, bytes, from, bytes.length);
            putPart(room, bytes);
          }),
        ).toBe(bytes.toString("utf8", from) + each);
      }),
    );
  });
});

describe("pieces", () => {
  it("come in the order in which they were gathered, in whatever way", () => {
    const step = fc.record({
      how: fc.constantFrom("text", "bytes", "room", "take"),
      text: fc.oneof(
        fc.string(),
        fc.nat(90_000).map((length) => "é".repeat(length)),
      ),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const pieces = createPieces();
        const taken: Uint8Array[] = [];
        let expected = "";
        for (const { how, text: each } of steps) {
          if (how === "take") {
            taken.push(...pieces.take());
            continue;
          }
          expected += each;
          if (how === "text") pieces.push(each);
          else if (how === "bytes") pieces.push(Buffer.from(each));
          else {
            // More room than it takes.
            const room = pieces.room(each.length * 3 + 5);
            room.at += room.bytes.write(each, room.at);
          }
        }
        taken.push(...pieces.take());
        expect(Buffer.concat(taken).toString()).toBe(expected);
        expect(taken.every(({ length }) => length > 0)).toBe(true);
      }),
    );
  });
});

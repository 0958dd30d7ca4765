/** The `data` of a frame is what `JSON.parse` makes of it, whichever way it is read; text that is no JSON stays text. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeFrame } from "../../../src/adapters/pusher/frames.js";

function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const dataOf = (text: string): unknown => decodeFrame({ event: "e", data: text }).data;

it.each([
  '{"user_id":"ann"}',
  '{"user_id":""}',
  '{"user_id":"}',
  '{"user_id":',
  '"}',
  "",
  '{"user_id":"a"b"}',
  '{"user_id":"a\\"}',
  '{"user_id":"a\\""}',
  '{"user_id":"a\\u0041"}',
  '{"user_id":"a\nb"}',
  '{"user_id":"\u007f\u2028\ud800"}',
  '{"user_id":"a","user_id":"b"}',
  '{"user_id":"a","user_info":"b"}',
  '{"user_id":"a" }',
  '{"user_id":"a"]',
  '{"user_id":"a"}\n',
  '{"user_id" :"a"}',
  '{"user_ID":"a"}',
])("reads %j", (text) => {
  expect(dataOf(text)).toStrictEqual(parsedOrText(text));
});

it("reads the id of whoever is gone, whatever it holds, and whatever is spoilt in the text", () => {
  const text = fc
    .tuple(fc.string({ unit: "binary" }), fc.boolean())
    .map(([user_id, raw]) => (raw ? `{"user_id":"${user_id}"}` : JSON.stringify({ user_id })));
  fc.assert(
    fc.property(
      text,
      fc.nat({ max: 40 }),
      fc.constantFrom("", '"', "\\", "}", "\u0000"),
      (whole, at, put) => {
        const spoilt = whole.slice(0, at) + put + whole.slice(at + put.length);
        for (const one of [whole, spoilt]) expect(dataOf(one)).toStrictEqual(parsedOrText(one));
      },
    ),
    { numRuns: Number(process.env["PRESENCE_RUNS"] ?? 2000) },
  );
});

/** The time inside a reference, by samples that were published with theirs. */
import { expect, it } from "vitest";
import { timeOfRef } from "../../../src/adapters/phoenix/phx-ref.js";

it.each([
  ["F8VZ6mO1aYAApABC", "2024-04-11T22:21:36.514394496Z"], // 1712874096514394496 ns
  ["P7Nin/t3RYg=", undefined], // before phoenix_pubsub 2.0: random bytes
  ["AAAAAAAAAAAAAAAA", undefined], // 1970: no time of a tracker
  ["________________", undefined], // the year 2554
  ["F8VZ6mO1aYAApAB", undefined],
  ["", undefined],
])("%s", (ref, time) => {
  expect(timeOfRef(ref)).toBe(time);
});

it("to the millisecond as its own `online_at` says", () => {
  expect(timeOfRef("F0OTbkPqt3DqDALG")?.slice(0, 23)).toBe("2023-02-14T03:33:08.107");
});

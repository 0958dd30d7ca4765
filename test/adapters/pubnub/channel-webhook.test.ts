/** What a webhook about a channel says beside what is read is noted, each member with its path. */
import { expect, it } from "vitest";
import { pubnub } from "../../../src/adapters/pubnub/index.js";

const notesOf = (payload: unknown): string[] =>
  pubnub.toCanonical(payload, {}).notes.map(({ code, path }) => `${code} ${path}`);
const call = { channel: "room", timestamp: "1720033913", precise_timestamp: 1_720_033_913_123 };

it("has a note for each member that an empty channel leaves over", () => {
  expect(notesOf({ ...call, status: "inactive" })).toEqual(["derived /status"]);
  expect(notesOf({ ...call, status: "inactive", sub_key: "demo", "a/b": 1, none: undefined })).toEqual([
    "derived /status",
    "dropped /sub_key",
    "dropped /a~1b",
  ]);
});

it("has a note for those that are left over where somebody is there", () => {
  expect(notesOf({ ...call, status: "active", sub_key: "demo" })).toContain("ignored /status");
});

/** What the conversions of PresenceInfo say of what they refuse, assume and leave out: each note and issue whole. */
import { describe, expect, it } from "vitest";
import type { RealtimePresence } from "../../src/generated/realtime-presence.js";
import { fromPresenceInfo, toPresenceInfo } from "../../src/tenants/index.js";
import { PresenceValidationError } from "../../src/validation/error.js";
import { msAt, textAt } from "./story.js";

const live: RealtimePresence = { channel: "c", clientId: "u", action: "present", occurredAt: textAt(1) };
const { occurredAt: _, ...timeless } = live;

function refusal(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof PresenceValidationError) {
      return error.issues.map(({ pointer, keyword, message }) => `${pointer} ${keyword}: ${message}`);
    }
    throw error;
  }
  return [];
}

describe("records to a PresenceInfo", () => {
  it.each<readonly [string, () => unknown, string]>([
    ["no tenant", () => toPresenceInfo([live], { tenantId: "" }), "/tenantId minLength: must not be empty"],
    [
      "no user",
      () => toPresenceInfo([live, { ...live, clientId: "" }], { tenantId: "t" }),
      "/1/clientId minLength: must not be empty",
    ],
    [
      "a status that is none",
      () =>
        toPresenceInfo([{ ...live, data: { status: "dancing" } }], { tenantId: "t", unknownStatus: "error" }),
      "/0/data/status enum: is not a presence status",
    ],
    [
      "no time",
      () => toPresenceInfo([timeless], { tenantId: "t" }),
      "/0/occurredAt required: the record bears no time and `now` was not given",
    ],
  ])("refuse %s", (_case, work, issue) => {
    expect(refusal(work)).toEqual([issue]);
    expect(work).toThrow(/presence info/);
  });

  it("say what was assumed and what has no place", () => {
    const records = [{ ...live, data: { status: "dancing" } }, { ...timeless, since: textAt(2) }, timeless];
    const { notes } = toPresenceInfo(records, { tenantId: "t", now: msAt(3) });
    expect(notes.map(({ code, path, message }) => `${code} ${path}: ${message}`)).toEqual([
      "defaulted /0/data/status: unknown status, taken as online",
      "dropped /0/channel: a PresenceInfo has no channel",
      "defaulted /1/occurredAt: lastSeen taken from since",
      "dropped /1/channel: a PresenceInfo has no channel",
      "dropped /1/since: a PresenceInfo has no start of the session",
      "defaulted /2/occurredAt: lastSeen taken from now",
      "dropped /2/channel: a PresenceInfo has no channel",
    ]);
  });

  it("leave out what is not there, rather than set it to undefined", () => {
    const [info] = toPresenceInfo([live], { tenantId: "t" }).infos;
    expect(Object.keys(info ?? {})).toEqual(["userId", "tenantId", "status", "lastSeen"]);
    const [whole] = toPresenceInfo([{ ...live, connectionId: "1", data: { device: "phone" } }], {
      tenantId: "t",
    }).infos;
    expect(Object.keys(whole ?? {}).slice(4)).toEqual(["connectionId", "metadata"]);
  });
});

describe("a PresenceInfo to records", () => {
  const info = { userId: "u", tenantId: "t", status: "away", lastSeen: new Date(msAt(1)) } as const;

  it("refuses a date that is none", () => {
    const broken = { ...info, lastSeen: new Date(Number.NaN) };
    expect(refusal(() => fromPresenceInfo(broken, { channel: "c", mode: "event" }))).toEqual([
      "/lastSeen type: expected a valid Date of the years 0000 to 9999",
    ]);
  });

  it("says which action it chose, once, and adds no connection", () => {
    const { inputs, notes } = fromPresenceInfo(info, { channel: "c", mode: "event" });
    expect(notes).toEqual([
      { code: "derived", path: "/status", message: "action enter, from the status and what was known" },
    ]);
    expect(Object.keys(inputs[0]?.record ?? {})).toEqual([
      "channel",
      "clientId",
      "action",
      "data",
      "occurredAt",
    ]);
  });
});

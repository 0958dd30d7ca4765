/**
 * What adapters say: the code, the place and the words of notes, and of refusals that no schema makes. People read
 * them in logs, and programs count them by code and place.
 */
import { describe, expect, it } from "vitest";
import { ably } from "../../src/adapters/ably/index.js";
import { ablyChat } from "../../src/adapters/ably-chat/index.js";
import { cometchat } from "../../src/adapters/cometchat/index.js";
import { livekit } from "../../src/adapters/livekit/index.js";
import { pubnub } from "../../src/adapters/pubnub/index.js";
import { pusher } from "../../src/adapters/pusher/index.js";
import { PresenceValidationError } from "../../src/index.js";

const at = "2026-05-06T10:00:00.000Z";
const enter = { channel: "c", clientId: "ann", action: "enter", occurredAt: at } as const;
const inC = { channel: "c" };
const event = (d: object) => ({
  t: { t: "1", r: 1 },
  m: [{ c: "c-pnpres", d: { timestamp: 1463753674, ...d } }],
});

interface Saying {
  readonly notes: readonly { readonly code: string; readonly path: string; readonly message: string }[];
}

describe("a note", () => {
  it.each<readonly [of: string, convert: () => Saying, said: readonly string[]]>([
    [
      "members that are listed as present",
      () =>
        ably.fromCanonical(
          [enter, { record: { ...enter, clientId: "bob" } }, { ...enter, clientId: "cy", action: "present" }],
          { form: "rest" },
        ),
      [
        "derived /0/action a listed member is present",
        "derived /1/record/action a listed member is present",
        ...["/0/channel", "/1/record/channel", "/2/channel"].map(
          (path) =>
            `dropped ${path} a message does not name its channel: pass it in the context on the way back`,
        ),
      ],
    ],
    [
      "a start that Ably has no room for",
      () => ably.fromCanonical([{ ...enter, since: at }]),
      ["dropped /0/since an Ably message does not say since when"],
    ],
    [
      "a room that Chat does not name",
      () => ablyChat.fromCanonical([enter]),
      ["dropped /0/channel no payload of Chat's names its room"],
    ],
    [
      "nulls of CometChat",
      () =>
        cometchat.toCanonical(
          { data: [{ uid: "ann", name: "Ann", status: "online", avatar: null, role: null }] },
          inC,
        ),
      ["dropped /data/0/avatar null stands for none", "dropped /data/0/role null stands for none"],
    ],
    [
      "a list of LiveKit's rooms",
      () => livekit.toCanonical({ rooms: [{ name: "r", sid: "RM_1" }] }),
      ["ignored  a list of rooms counts participants and names none"],
    ],
    [
      "a state that is null",
      () => pubnub.toCanonical(event({ action: "state-change", uuid: "u", data: null })),
      [
        "dropped /m/0/d/data null: no state",
        "dropped /t the cursor of the next call belongs to the connection",
      ],
    ],
    [
      "an action of which 40 characters are enough to know it",
      () => pubnub.toCanonical(event({ action: "x".repeat(60), uuid: "u" })),
      [
        "dropped /t the cursor of the next call belongs to the connection",
        `ignored /m/0/d an action that presence does not know: "${"x".repeat(40)}"`,
      ],
    ],
  ])("of %s", (_, convert, said) => {
    const notes = convert().notes.map(({ code, path, message }) => `${code} ${path} ${message}`);
    expect(notes.toSorted()).toEqual([...said].toSorted());
  });
});

describe("a refusal", () => {
  const seconds = 1_700_000_000;
  const uid =
    "expected 1 to 100 of a-z, 0-9, - and _: the server would change or refuse any other uid (see uidFor)";
  const webhook = { form: "webhook" } as const;
  const early = "timestamp {} a webhook's time is not before 1970 (not a valid input for Pusher)";

  it.each<readonly [of: string, convert: () => unknown, said: string]>([
    [
      "seconds for milliseconds",
      () => ably.toCanonical([{ action: 2, clientId: "ann", timestamp: seconds }], inC),
      `timestamp /0/timestamp expected milliseconds since 1970, got what looks like seconds: ${seconds} (not a valid Ably payload)`,
    ],
    [
      "an id that is no uid",
      () => cometchat.fromCanonical([{ ...enter, clientId: "Ann" }]),
      `uid /0/clientId ${uid} (not a valid input for CometChat)`,
    ],
    [
      "an enveloped id that is no uid",
      () => cometchat.fromCanonical([enter, { record: { ...enter, clientId: "Ann" } }]),
      `uid /1/record/clientId ${uid} (not a valid input for CometChat)`,
    ],
    [
      "a uid that is made as no text",
      () => cometchat.fromCanonical([enter], { uidFor: () => 5 as never }),
      `uid /0/clientId ${uid} (not a valid input for CometChat)`,
    ],
    [
      "a webhook of 1969",
      () => pusher.fromCanonical([{ ...enter, occurredAt: "1969-12-31T23:59:59Z" }], webhook),
      early.replace("{}", "/0/occurredAt"),
    ],
    [
      "a webhook of 1970 that is of 1969 in UTC",
      () => pusher.fromCanonical([enter, { ...enter, occurredAt: "1970-01-01T00:30:00+01:00" }], webhook),
      early.replace("{}", "/1/occurredAt"),
    ],
    [
      "a list of 1969",
      () => pusher.fromCanonical([{ mark: "sync-end", channel: "c", asOf: "1969-12-31T23:59:59Z" }], webhook),
      early.replace("{}", "/0/asOf"),
    ],
  ])("of %s", (_, convert, said) => {
    let error: unknown;
    try {
      convert();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(PresenceValidationError);
    const { issues, message } = error as PresenceValidationError;
    const [{ keyword, pointer, message: words } = { keyword: "", pointer: "", message: "" }] = issues;
    expect(`${keyword} ${pointer} ${words} (${message.split(":")[0]})`).toBe(said);
    expect(issues).toHaveLength(1);
  });

  it("is none of a webhook of the first day", () => {
    const { payloads } = pusher.fromCanonical([{ ...enter, occurredAt: "1970-01-01T00:00:00Z" }], webhook);
    expect(payloads).toMatchObject([{ time_ms: 0 }]);
  });
});

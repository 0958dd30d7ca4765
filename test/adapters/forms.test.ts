/** Forms that are seldom sent: answers about one, other spellings, encodings that are known in part, sessions replaced. */
import { describe, expect, it } from "vitest";
import { ably } from "../../src/adapters/ably/index.js";
import { cometchat } from "../../src/adapters/cometchat/index.js";
import { recordOf } from "../../src/adapters/inputs.js";
import { createLiveKitAdapter, livekit } from "../../src/adapters/livekit/index.js";
import { PresenceValidationError } from "../../src/index.js";

const inC = { channel: "c" };

describe("an Ably encoding", () => {
  const row = { action: 2, clientId: "ann", connectionId: "1", timestamp: 1_700_000_000_000 };
  const read = (encoding: string, data: unknown) => {
    const { inputs, notes } = ably.toCanonical([{ ...row, encoding, data }], inC);
    return {
      data: recordOf(inputs[0]!)?.data,
      extras: "extras" in inputs[0]! ? inputs[0].extras : undefined,
      notes: notes.map(({ code, path }) => `${code} ${path}`),
    };
  };

  it("is undone from its end", () => {
    expect(read("json/utf-8/base64", "eyJhIjoxfQ==")).toEqual({
      data: { a: 1 },
      extras: { encoding: "json/utf-8/base64" },
      notes: [],
    });
  });

  it("is undone as far as it is known, and the rest is kept", () => {
    expect(read("json/unknown/base64", "e30=")).toEqual({
      data: { $data: { encoding: "base64", value: "e30=" } },
      extras: { encoding: "json/unknown/base64", undecoded: "json/unknown" },
      notes: ["wrapped /0/data", "wrapped /0/encoding"],
    });
  });
});

describe("CometChat's answer about one user", () => {
  it("is who is there, as a list of one would be but for the place", () => {
    const ann = { uid: "ann", name: "Ann", status: "online", createdAt: 1 };
    const [one, list] = [{ data: ann }, { data: [ann] }].map((answer) => cometchat.toCanonical(answer, inC));
    expect(one?.inputs).toMatchObject([
      { record: { clientId: "ann", action: "present", data: { displayName: "Ann", status: "online" } } },
    ]);
    expect(list?.inputs).toEqual(one?.inputs);
    expect(one?.notes.map(({ path }) => path)).toEqual(["/data/createdAt"]);
    expect(list?.notes.map(({ path }) => path)).toEqual(["/data/0/createdAt"]);
  });

  it.each([5, null, "ann", true])("is none where the data is %j", (data) => {
    expect(() => cometchat.toCanonical({ data }, inC)).toThrow(PresenceValidationError);
  });
});

describe("LiveKit's JSON", () => {
  it("is carried in one spelling, however it was spelt", () => {
    const snake = {
      data_tracks: [1],
      client_protocol: 3,
      kind_details: ["X"],
      is_publisher: true,
      disconnect_reason: 1,
    };
    const camel = {
      dataTracks: [1],
      clientProtocol: 3,
      kindDetails: ["X"],
      isPublisher: true,
      disconnectReason: 1,
    };
    for (const fields of [snake, camel]) {
      const ann = { identity: "ann", sid: "PA_1", state: "ACTIVE", ...fields };
      const { inputs } = livekit.toCanonical({ participants: [ann] }, inC);
      expect(inputs).toMatchObject([{ extras: { participant: camel } }]);
    }
  });

  it("ends a session when a webhook says that another of the same identity has begun", () => {
    const adapter = createLiveKitAdapter();
    const read = (name: string, sid: string, second: number) => {
      const seconds = String(1_727_000_000 + second);
      const participant = { identity: "bob", sid, joinedAt: seconds };
      const { inputs, notes } = adapter.toCanonical({
        event: name,
        room: { name: "r" },
        participant,
        createdAt: seconds,
      });
      return [
        ...inputs.map((input) => `${recordOf(input)?.action} ${recordOf(input)?.connectionId}`),
        ...notes.map(({ code, path }) => `${code} ${path}`),
      ];
    };
    expect(read("participant_joined", "PA_1", 0)).toEqual(["enter PA_1"]);
    expect(read("participant_joined", "PA_1", 1)).toEqual(["enter PA_1"]);
    expect(read("participant_joined", "PA_2", 2)).toEqual([
      "leave PA_1",
      "enter PA_2",
      "derived /participant/sid",
    ]);
    expect(read("participant_left", "PA_1", 3)).toEqual(["ignored /participant"]);
    expect(read("participant_left", "PA_2", 4)).toEqual(["leave PA_2"]);
  });
});

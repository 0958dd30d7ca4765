/** The table of all adapters. */
import { describe, expect, it } from "vitest";
import { adapterOf, adapters, detectProvider, isProviderName, PROVIDERS } from "../../src/adapters/index.js";
import { livekit } from "../../src/adapters/livekit/index.js";

const SEVEN = ["ably", "ably-chat", "cometchat", "pusher", "pubnub", "phoenix", "livekit"];

describe("the table", () => {
  it("holds the seven, under the names that they give themselves", () => {
    expect(PROVIDERS).toEqual(SEVEN);
    expect(Object.keys(adapters)).toEqual(SEVEN);
    for (const name of PROVIDERS) expect(adapters[name].provider).toBe(name);
    expect(adapters.livekit).toBe(livekit);
  });

  it("holds nothing else, and cannot be changed", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      expect((adapters as unknown as Record<string, unknown>)[name]).toBeUndefined();
      expect(isProviderName(name)).toBe(false);
    }
    expect(Object.isFrozen(adapters) && Object.isFrozen(PROVIDERS)).toBe(true);
  });
});

describe("adapterOf", () => {
  it("finds an adapter by name", () => {
    expect(adapterOf("livekit")).toBe(livekit);
  });

  it.each([
    ["pheonix", "phoenix"],
    ["LiveKit", "livekit"],
    ["ablychat", "ably-chat"],
    ["ably_chat", "ably-chat"],
    ["puhser", "pusher"],
    ["pubnubs", "pubnub"],
  ])("suggests for %j the name %j", (given, meant) => {
    expect(() => adapterOf(given)).toThrow(`unknown provider "${given}"; did you mean "${meant}"?`);
  });

  it.each(["", "twilio", "__proto__", "x".repeat(100_000)])(
    "suggests nothing for what is like none of them",
    (given) => {
      let message = "";
      try {
        adapterOf(given);
      } catch (error) {
        message = String(error);
      }
      expect(message).toContain(SEVEN.join(", "));
      expect(message).not.toContain("did you mean");
      expect(message.length).toBeLessThan(200);
    },
  );
});

describe("adapterOf, from JavaScript", () => {
  it.each([undefined, null, 5, ["ably"], { toString: () => "ably" }])(
    "names what is no name: %j",
    (given) => {
      expect(() => adapterOf(given as unknown as string)).toThrow(/^unknown provider .+ \(providers: ably, /);
    },
  );
});

describe("detectProvider", () => {
  it.each<[string, unknown]>([
    ["livekit", { event: "room_started", room: { name: "demo" } }],
    [
      "phoenix",
      [null, null, "room:lobby", "presence_state", { u1: { metas: [{ phx_ref: "F0OTbkPqt3DqDALG" }] } }],
    ],
    [
      "pusher",
      { time_ms: 1_327_078_148_132, events: [{ name: "member_added", channel: "presence-c", user_id: "1" }] },
    ],
    [
      "pubnub",
      {
        channel: "c-pnpres",
        message: { action: "join", timestamp: 1_461_451_222, uuid: "u", occupancy: 1 },
        timetoken: "14614512228786519",
      },
    ],
    [
      "ably",
      { action: 14, channel: "c", presence: [{ action: 2, clientId: "a", connectionId: "1", id: "1:0:0" }] },
    ],
  ])("finds %s", (name, payload) => {
    expect(detectProvider(payload)).toContain(name);
  });

  it.each([[undefined], [null], [1], [""], [[1, 2]], [{ a: 1 }]])("finds none for %j", (payload) => {
    expect(detectProvider(payload)).toEqual([]);
  });
});

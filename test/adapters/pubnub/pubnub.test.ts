/** The wire forms of PubNub presence, both ways, case by case. Payloads are those of the sources named beside them. */
import { describe, expect, it } from "vitest";
import { createPubNubAdapter, pubnub } from "../../../src/adapters/pubnub/index.js";

// pubnub/javascript, subscription_manager.test.ts
const ANSWER = JSON.parse(
  '{"t":{"t":"14637536741734954","r":1},"m":[{"a":"4","f":512,"p":{"t":"14637536740940378","r":1},"k":"demo-36","c":"ch1-pnpres","d":{"action": "join", "timestamp": 1463753674, "uuid": "24c9bb19-1fcd-4c40-a6f1-522a8a1329ef", "occupancy": 3},"b":"ch1-pnpres"},{"a":"4","f":512,"p":{"t":"14637536741726901","r":1},"k":"demo-36","c":"ch1-pnpres","d":{"action": "state-change", "timestamp": 1463753674, "data": {"state": "cool"}, "uuid": "24c9bb19-1fcd-4c40-a6f1-522a8a1329ef", "occupancy": 3},"b":"ch1-pnpres"}]}',
);

describe("pubnub without memory", () => {
  it("reads a subscribe answer, to 100 ns", () => {
    const { inputs } = pubnub.toCanonical(ANSWER);
    expect(inputs).toMatchObject([
      {
        record: {
          channel: "ch1",
          clientId: "24c9bb19-1fcd-4c40-a6f1-522a8a1329ef",
          action: "enter",
          occurredAt: "2016-05-20T14:14:34.0940378Z",
        },
        order: "0014637536740940378",
        provider: "pubnub",
      },
      {
        record: {
          channel: "ch1",
          clientId: "24c9bb19-1fcd-4c40-a6f1-522a8a1329ef",
          action: "update",
          data: { state: "cool" },
          occurredAt: "2016-05-20T14:14:34.1726901Z",
        },
      },
    ]);
  });

  it("writes what it read, but for the cursor", () => {
    const { payloads } = pubnub.fromCanonical(pubnub.toCanonical(ANSWER).inputs);
    expect(payloads).toEqual([{ ...ANSWER, t: { t: "14637536741726901", r: 1 } }]);
  });

  it("reads hereNow as a snapshot, whole only if it lists whom it counts", () => {
    const answer = { status: 200, message: "OK", uuids: ["a"], occupancy: 1, service: "Presence" };
    const marks = (payload: object): unknown[] =>
      pubnub
        .toCanonical(payload, { channel: "ch1" })
        .inputs.map((input) => ("mark" in input ? input.mark : "record"));
    expect(marks(answer)).toEqual(["sync-start", "record", "sync-end"]);
    expect(marks({ ...answer, occupancy: 2 })).toEqual(["sync-start", "record"]);
    expect(marks({ ...answer, occupancy: 2, uuids: undefined })).toEqual([]);
  });
});

describe("pubnub with memory", () => {
  it("lets a user join with the first connection and leave with the last", () => {
    const adapter = createPubNubAdapter();
    const desk = { channel: "room", clientId: "ana", connectionId: "desk", action: "enter" } as const;
    const phone = { channel: "room", clientId: "ana", connectionId: "phone", action: "enter" } as const;
    expect(adapter.fromCanonical([desk, phone]).payloads).toMatchObject([
      { m: [{ d: { action: "join", occupancy: 1 } }] },
    ]);
    expect(adapter.fromCanonical([{ ...desk, action: "leave" }]).payloads).toEqual([]);
    expect(adapter.fromCanonical([{ ...phone, action: "leave" }]).payloads).toMatchObject([
      { m: [{ d: { action: "leave", occupancy: 0 } }] },
    ]);
  });
});

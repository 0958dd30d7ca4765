/** What PubNub's own parsers make of particular answers: where we read the same, and where we differ and why. */
import { describe, expect, it } from "vitest";
import { pubnub } from "../../../src/adapters/pubnub/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { parseGetState, parseHereNow, parseSubscribe, parseWhereNow } from "./real-client.js";

const records = (inputs: readonly PresenceInput[]): unknown[] =>
  inputs.flatMap((input) => ("record" in input ? [input.record] : []));

const answerWith = (message: string): string => `{"t":{"t":"14523669555221453","r":1},"m":[${message}]}`;

describe("the same as the SDK", () => {
  it("hereNow with names and states", async () => {
    const text =
      '{"status":200,"message":"OK","occupancy":3,"uuids":["uuid1",{"uuid":"uuid2","state":{"n":1}},{"uuid":"uuid3"}],"service":"Presence"}';
    const sdk = await parseHereNow(text, "ch1");
    expect(sdk.channels["ch1"]?.occupants).toEqual([
      { uuid: "uuid1", state: null },
      { uuid: "uuid2", state: { n: 1 } },
      { uuid: "uuid3" },
    ]);
    const raw = pubnub.toCanonical(JSON.parse(text), { channel: "ch1" }).inputs;
    expect(pubnub.toCanonical(sdk).inputs).toEqual(raw);
    expect(records(raw)).toEqual([
      { channel: "ch1", clientId: "uuid1", action: "present" },
      { channel: "ch1", clientId: "uuid2", action: "present", data: { n: 1 } },
      { channel: "ch1", clientId: "uuid3", action: "present" },
    ]);
  });

  it("hereNow of several channels", async () => {
    const text =
      '{"status":200,"message":"OK","payload":{"total_occupancy":3,"total_channels":2,"channels":{"ch1":{"occupancy":1,"uuids":[{"uuid":"user1","state":{"age":10}}]},"ch2":{"occupancy":2,"uuids":[{"uuid":"user1"},{"uuid":"user3"}]}}},"service":"Presence"}';
    const sdk = await parseHereNow(text, "ignored");
    expect(pubnub.toCanonical(sdk).inputs).toEqual(pubnub.toCanonical(JSON.parse(text)).inputs);
    expect(records(pubnub.toCanonical(sdk).inputs)).toHaveLength(3);
  });

  it("whereNow", async () => {
    const text =
      '{"status": 200, "message": "OK", "payload": {"channels": ["a","b"]}, "service": "Presence"}';
    const { channels } = await parseWhereNow(text, "me");
    expect(records(pubnub.toCanonical(JSON.parse(text), { clientId: "me" }).inputs)).toEqual(
      channels.map((channel) => ({ channel, clientId: "me", action: "present" })),
    );
  });

  it("getState of one channel and of two", async () => {
    const one = '{"status":200,"message":"OK","payload":{"age":20,"status":"online"},"service":"Presence"}';
    const two = '{"status":200,"message":"OK","payload":{"ch1":{"age":20},"ch2":{}},"service":"Presence"}';
    const about = { clientId: "me", present: true, call: "get-state" } as const;
    for (const [text, channels] of [
      [one, ["testChannel"]],
      [two, ["ch1", "ch2"]],
    ] as const) {
      const sdk = await parseGetState(text, "me", channels);
      expect(records(pubnub.toCanonical(JSON.parse(text), { ...about, channels }).inputs)).toEqual(
        Object.entries(sdk.channels).map(([channel, data]) => ({
          channel,
          clientId: "me",
          action: "update",
          data,
        })),
      );
    }
  });

  it("a wildcard subscription names the channel that the event is of", async () => {
    const text = answerWith(
      '{"a":"4","f":0,"p":{"t":"14901247587675704","r":1},"k":"demo-36","c":"a.b-pnpres","b":"a.*-pnpres","d":{"action":"join","timestamp":1490124758,"uuid":"u1","occupancy":1}}',
    );
    const [event] = await parseSubscribe(text, ["a.*-pnpres"]);
    expect(event?.channel).toBe("a.b");
    expect(records(pubnub.toCanonical(JSON.parse(text)).inputs)).toEqual(
      records(pubnub.toCanonical(event).inputs),
    );
  });

  it("an interval without a subscription match, with its time as text", async () => {
    const text = answerWith(
      '{"a":"3","f":0,"i":"myUniqueUserId","p":{"t":"17200339136465528","r":41},"k":"mySubKey","c":"c1-pnpres","d":{"action":"interval","timestamp":"1720033913","occupancy":0,"here_now_refresh":true}}',
    );
    const [event] = await parseSubscribe(text, ["c1-pnpres"]);
    expect(event).toMatchObject({ hereNowRefresh: true, timestamp: "1720033913" });
    const resync = [{ mark: "resync", channel: "c1", reason: "here_now_refresh" }];
    expect(pubnub.toCanonical(JSON.parse(text)).inputs).toEqual(resync);
    expect(pubnub.toCanonical(event).inputs).toEqual(resync);
  });
});

describe("where we differ", () => {
  it("a channel with -pnpres in its name: the SDK strips the first, where PubNub appended the last", async () => {
    const text = answerWith(
      '{"a":"4","f":0,"p":{"t":"14901247587675704","r":1},"k":"demo-36","c":"x-pnpres-y-pnpres","b":"x-pnpres-y-pnpres","d":{"action":"join","timestamp":1490124758,"uuid":"u1","occupancy":1}}',
    );
    const [event] = await parseSubscribe(text, ["x-pnpres-y-pnpres"]);
    expect(event?.channel).toBe("x-y-pnpres");
    expect(pubnub.toCanonical(JSON.parse(text)).inputs).toMatchObject([
      { record: { channel: "x-pnpres-y" } },
    ]);
  });

  it("an interval that has a `data` member: the SDK does not rename here_now_refresh then; we read it in both forms", async () => {
    const text = answerWith(
      '{"a":"4","f":0,"p":{"t":"14901247587675704","r":1},"k":"demo-36","c":"ch1-pnpres","b":"ch1-pnpres","d":{"action":"interval","timestamp":1490124758,"occupancy":2,"here_now_refresh":true,"data":{}}}',
    );
    const [event] = await parseSubscribe(text, ["ch1-pnpres"]);
    expect(event).not.toHaveProperty("hereNowRefresh");
    const resync = [{ mark: "resync", channel: "ch1", reason: "here_now_refresh" }];
    expect(pubnub.toCanonical(JSON.parse(text)).inputs).toEqual(resync);
    expect(pubnub.toCanonical(event).inputs).toEqual(resync);
  });

  it("a user whom an interval lists as come and as gone: the SDK hands both on; the order is not told, so we ask again", async () => {
    const text = answerWith(
      '{"a":"4","f":0,"p":{"t":"14901247587675704","r":1},"k":"demo-36","c":"ch1-pnpres","b":"ch1-pnpres","d":{"action":"interval","timestamp":1490124758,"occupancy":2,"join":["u1","u2"],"leave":["u1"]}}',
    );
    const [event] = await parseSubscribe(text, ["ch1-pnpres"]);
    expect(event).toMatchObject({ join: ["u1", "u2"], leave: ["u1"] });
    expect(pubnub.toCanonical(JSON.parse(text)).inputs).toMatchObject([
      { record: { clientId: "u2", action: "enter" } },
      { mark: "resync", channel: "ch1" },
    ]);
  });

  it("events of channels that are not subscribed: the SDK drops them; whoever calls us has chosen already", async () => {
    const text = answerWith(
      '{"a":"4","f":0,"p":{"t":"14901247587675704","r":1},"k":"demo-36","c":"ch9-pnpres","b":"ch9-pnpres","d":{"action":"join","timestamp":1490124758,"uuid":"u1","occupancy":1}}',
    );
    expect(await parseSubscribe(text, ["ch1-pnpres"])).toEqual([]);
    expect(pubnub.toCanonical(JSON.parse(text)).inputs).toHaveLength(1);
  });
});

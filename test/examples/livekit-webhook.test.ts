import { createHash } from "node:crypto";
import { AccessToken } from "livekit-server-sdk";
import { expect, it } from "vitest";
import { endpoint, fixture, refusesWhatItMust, withoutReceipt } from "./endpoint.js";
import { livekitEndpoint } from "./livekit-webhook.js";

const KEY = "APIabcdefgh";
const SECRET = "a secret of at least thirty-two bytes";
const tested = endpoint((receive) => livekitEndpoint(KEY, SECRET, receive));

/** As LiveKit's server does it (livekit/protocol `webhook/url_notifier.go`), with its own SDK. */
async function sign(
  body: string,
  key = KEY,
  secret = SECRET,
  ttl: number | string = 300,
): Promise<Record<string, string>> {
  const token = new AccessToken(key, secret, { ttl });
  token.sha256 = createHash("sha256").update(body).digest("base64");
  return { "content-type": "application/webhook+json", authorization: await token.toJwt() };
}

const joined = fixture("livekit", "webhook-participant-joined");

it.each([
  "webhook-participant-joined",
  "webhook-participant-left",
  "webhook-connection-aborted",
  "webhook-room-finished",
  "webhook-track-published",
])("takes %s", async (name) => {
  const { payload, inputs } = fixture("livekit", name);
  const body = JSON.stringify(payload);
  expect((await tested.post(body, await sign(body))).status).toBe(204);
  expect(withoutReceipt(tested.received)).toEqual(inputs);
});

it.each([
  ["with another secret", KEY, "another secret of thirty-two bytes!", 300],
  ["for another key", "APIanother", SECRET, 300],
  ["an hour ago, for five minutes", KEY, SECRET, "-55 minutes"],
])("refuses what was signed %s", async (_, key, secret, ttl) => {
  const body = JSON.stringify(joined.payload);
  expect((await tested.post(body, await sign(body, key, secret, ttl))).status).toBe(401);
  expect(tested.received).toEqual([]);
});

it("refuses a good token that says nothing of the body", async () => {
  const authorization = await new AccessToken(KEY, SECRET, { ttl: 300 }).toJwt();
  expect((await tested.post(JSON.stringify(joined.payload), { authorization })).status).toBe(401);
});

it("refuses what is signed and cannot be converted: a participant of no room", async () => {
  const body = '{"event":"participant_joined","participant":{"identity":"ann"},"createdAt":"1692985556"}';
  const answer = await tested.post(body, await sign(body));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ issues: [{ pointer: "/channel" }] });
});

it("has the receiver refuse what is signed and no webhook of LiveKit at all", async () => {
  const body = '{"event":"participant_joined","room":{"name":7}}';
  expect((await tested.post(body, await sign(body))).status).toBe(401);
});

it("takes a webhook of a server that is newer than the receiver", async () => {
  const body = JSON.stringify({ ...joined.payload, event: "participant_promoted", rank: "FIRST" });
  expect((await tested.post(body, await sign(body))).status).toBe(204);
  expect(tested.received).toEqual([]);
});

refusesWhatItMust(tested, (body) => sign(body), joined.payload);

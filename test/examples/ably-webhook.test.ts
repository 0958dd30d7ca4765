import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ablyEndpoint } from "./ably-webhook.js";
import { endpoint, fixture, refusesWhatItMust, withoutReceipt } from "./endpoint.js";

/** An API key is `<app>.<id>:<secret>`. */
const [NAME, SECRET] = ["xVLyHw.LMJZxw", "fX1ZpA4gqVvHdXkO"];
const AUTHORIZATION = "Bearer what the rule was told to send";
const tested = endpoint((receive) =>
  ablyEndpoint({ keys: new Map([[NAME, SECRET]]), authorization: AUTHORIZATION }, receive),
);

/** ably/docs `platform/integrations/webhooks/index.mdx` (2026-01-13), Webhook security. */
const sign = (body: string): Record<string, string> => ({
  "content-type": "application/json",
  "x-ably-version": "1.2",
  "x-ably-key": NAME,
  "x-ably-signature": createHmac("sha256", SECRET).update(body, "utf8").digest("base64"),
});
const single = { "content-type": "application/json", "x-ably-version": "1.2", authorization: AUTHORIZATION };

const batched = fixture("ably", "webhook-batched");

it("takes a batch that is signed", async () => {
  const body = JSON.stringify(batched.payload);
  expect((await tested.post(body, sign(body))).status).toBe(204);
  expect(withoutReceipt(tested.received)).toEqual(batched.inputs);
});

it("takes a single request that is enveloped, from a rule that sends the token", async () => {
  const { payload, inputs } = fixture("ably", "webhook-enveloped");
  expect((await tested.post(JSON.stringify(payload), single)).status).toBe(204);
  expect(withoutReceipt(tested.received)).toEqual(inputs);
});

it.each(["webhook-bare-action", "webhook-bare-name", "webhook-bare-json", "webhook-bare-message"])(
  "takes a single request that is not: %s",
  async (name) => {
    const { payload, inputs } = fixture("ably", name);
    const headers = payload["headers"] as Record<string, string>;
    const answer = await tested.post(payload["body"] as string, { ...headers, authorization: AUTHORIZATION });
    expect(answer.status).toBe(204);
    expect(withoutReceipt(tested.received)).toEqual(inputs);
  },
);

it("takes an enter without data: the body of a bare request is empty then", async () => {
  const { headers } = fixture("ably", "webhook-bare-json").payload as { headers: Record<string, string> };
  expect((await tested.post("", { ...headers, authorization: AUTHORIZATION })).status).toBe(204);
  expect(tested.received).toMatchObject([{ record: { clientId: "bob", action: "update" } }]);
  expect(tested.received[0]).not.toHaveProperty("record.data");
});

it("refuses single requests with another token", async () => {
  const body = JSON.stringify(fixture("ably", "webhook-enveloped").payload);
  for (const authorization of ["", "Bearer", `${AUTHORIZATION}.`, AUTHORIZATION.toLowerCase()]) {
    expect((await tested.post(body, { ...single, authorization })).status).toBe(401);
  }
});

it("refuses a name that stands twice in a single request too", async () => {
  const body = JSON.stringify(fixture("ably", "webhook-enveloped").payload);
  const answer = await tested.post(body.replace("{", '{"channel":"another",'), single);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ issues: [{ pointer: "/channel", keyword: "duplicate" }] });
});

describe("the headers of a bare request", () => {
  const { headers } = fixture("ably", "webhook-bare-action").payload as { headers: Record<string, string> };

  it("are not believed on the strength of a signature, which is of the body alone", async () => {
    const body = JSON.stringify(batched.payload);
    expect((await tested.post(body, { ...headers, ...sign(body) })).status).toBe(204);
    expect(withoutReceipt(tested.received)).toEqual(batched.inputs);
  });

  it.each([
    ["data that is not the JSON it says", "{", "application/json", "/body", "json"],
    ["data with half a character", '{"x":"\\ud800"}', "application/json", "/record/data/x", "unicode"],
  ])("do not save %s", async (_, body, type, pointer, keyword) => {
    const answer = await tested.post(body, {
      ...headers,
      authorization: AUTHORIZATION,
      "content-type": type,
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ issues: [{ pointer, keyword }] });
  });
});

refusesWhatItMust(tested, sign, batched.payload);

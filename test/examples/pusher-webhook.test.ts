import { createHmac } from "node:crypto";
import fc from "fast-check";
import Pusher from "pusher";
import { expect, it } from "vitest";
import { endpoint, fixture, refusesWhatItMust, withoutReceipt } from "./endpoint.js";
import { isSigned } from "./is-signed.js";
import { pusherEndpoint } from "./pusher-webhook.js";

const KEY = "278d425bdf160c739803";
const SECRET = "7ad3773142a6692b25b8";
const tested = endpoint((receive) =>
  pusherEndpoint(
    new Map([
      [KEY, SECRET],
      ["the key before", "the secret before"],
    ]),
    receive,
  ),
);

const signature = (body: string, secret: string): string =>
  createHmac("sha256", secret).update(body).digest("hex");
const sign = (body: string, key = KEY, secret = SECRET): Record<string, string> => ({
  "content-type": "application/json",
  "x-pusher-key": key,
  "x-pusher-signature": signature(body, secret),
});

const added = fixture("pusher", "webhook-member-added");

it.each(["webhook-member-added", "webhook-batch"])("takes %s", async (name) => {
  const { payload, inputs } = fixture("pusher", name);
  const body = JSON.stringify(payload);
  expect((await tested.post(body, sign(body))).status).toBe(204);
  expect(withoutReceipt(tested.received)).toEqual(inputs);
});

it("takes what another key of the app signed, and nothing that the wrong key did", async () => {
  const body = JSON.stringify(added.payload);
  expect((await tested.post(body, sign(body, "the key before", "the secret before"))).status).toBe(204);
  expect((await tested.post(body, sign(body, KEY, "the secret before"))).status).toBe(401);
  expect((await tested.post(body, sign(body, "a stranger's key", SECRET))).status).toBe(401);
});

it("refuses what is signed and is not a webhook", async () => {
  const body = '{"time_ms":1327078148132,"events":[{"name":"member_added","channel":7,"user_id":"ann"}]}';
  const answer = await tested.post(body, sign(body));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ issues: [{ pointer: "/events/0/channel", keyword: "type" }] });
});

refusesWhatItMust(tested, sign, added.payload);

it("finds signed what Pusher's own library finds valid, and nothing else", () => {
  const pusher = new Pusher({ appId: "1", key: KEY, secret: SECRET, cluster: "eu" });
  const hex = fc.stringMatching(/^[0-9a-fA-F]{64}$/);
  let [valid, invalid] = [0, 0];
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(63),
      fc.oneof(fc.constant("as it is"), fc.constant("one digit"), fc.constant("upper"), fc.string(), hex),
      (rawBody, at, change) => {
        const right = signature(rawBody, SECRET);
        const other = right[at] === "0" ? "1" : "0";
        const given =
          change === "as it is"
            ? right
            : change === "one digit"
              ? right.slice(0, at) + other + right.slice(at + 1)
              : change === "upper"
                ? right.toUpperCase()
                : change;
        const headers = {
          "content-type": "application/json",
          "x-pusher-key": KEY,
          "x-pusher-signature": given,
        };
        const isValid = pusher.webhook({ headers, rawBody }).isValid();
        if (isValid) valid++;
        else invalid++;
        expect(isSigned(new TextEncoder().encode(rawBody), SECRET, given, "hex")).toBe(isValid);
      },
    ),
    { numRuns: Number(process.env["PRESENCE_RUNS"] ?? 300) },
  );
  expect(valid).toBeGreaterThan(0);
  expect(invalid).toBeGreaterThan(0);
});

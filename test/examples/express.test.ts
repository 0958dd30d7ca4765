import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { app } from "./express.js";

let server: Server;
beforeAll(async () => {
  server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
});
afterAll(() => void server.close());

const post = (body: string, type = "application/json"): Promise<Response> =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/presence`, {
    method: "POST",
    headers: { "content-type": type },
    body,
  });

const record = '{"channel":"room","clientId":"ann","action":"enter"}';

it("hands on a valid record", async () => {
  const answer = await post(record);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ seen: "ann" });
});

it.each([
  ["text that is not JSON", '{"channel":', "", "json"],
  ["a name that stands twice", record.replace("{", '{"clientId":"eve",'), "/clientId", "duplicate"],
  ["an unknown member", record.replace("{", '{"role":"admin",'), "/role", "additionalProperties"],
])("answers 422 with issues for %s", async (_, body, pointer, keyword) => {
  const answer = await post(body);
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ issues: [{ pointer, keyword }] });
});

it("answers 422 for another content type", async () => {
  expect((await post(record, "text/plain")).status).toBe(422);
});

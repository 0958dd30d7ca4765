import { expect, it } from "vitest";
import { app } from "./hono.js";

const post = (body: unknown): Response | Promise<Response> =>
  app.request("/presence", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

const record = { channel: "room", clientId: "ann", action: "enter" };

it("hands on a valid record", async () => {
  const answer = await post(record);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ seen: "ann" });
});

it.each([
  ["an unknown member", { ...record, role: "admin" }, "role"],
  ["a number for text", { ...record, channel: 5 }, "channel"],
  ["a missing member", { channel: "room", action: "enter" }, "clientId"],
])("answers 400 with the path for %s", async (_, body, name) => {
  const answer = await post(body);
  expect(answer.status).toBe(400);
  const { error } = (await answer.json()) as { error: { path: unknown; message: string }[] };
  expect(error).toMatchObject([{ path: [name] }]);
});

import { afterAll, expect, it } from "vitest";
import { app } from "./fastify.js";

afterAll(() => app.close());

const record = { channel: "room", clientId: "ann", action: "enter" };
const post = (payload: object): Promise<{ statusCode: number; json(): unknown }> =>
  app.inject({ method: "POST", url: "/presence", payload });

it("hands on a valid record", async () => {
  const answer = await post({ ...record, data: { seat: 3 } });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toEqual({ seen: "ann" });
});

it.each([
  ["does not drop unknown members", { ...record, role: "admin" }, '/role "role" is not a known property'],
  ["does not coerce", { ...record, channel: 5 }, "/channel expected a string, got 5"],
  ["does not fill in", { channel: "room", action: "enter" }, '/clientId "clientId" is missing'],
])("%s", async (_, payload, message) => {
  const answer = await post(payload);
  expect(answer.statusCode).toBe(400);
  expect((answer.json() as { message: string }).message).toContain(message);
});

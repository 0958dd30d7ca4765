import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { realtimePresence } from "../../src/index.js";

export const app: Hono = new Hono();

app.post("/presence", sValidator("json", realtimePresence), (context) => {
  const record = context.req.valid("json"); // a RealtimePresence
  return context.json({ seen: record.clientId });
});

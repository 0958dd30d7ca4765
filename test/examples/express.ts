import express, { type Express, type RequestHandler } from "express";
import { realtimePresence } from "../../src/index.js";

// The bytes as they came: `express.json` would keep the last of two members of one name.
const bytes: RequestHandler = express.raw({ type: "application/json", limit: "1mb" });

const presence: RequestHandler = (request, response, next) => {
  const result = realtimePresence.safeParseJson(request.body);
  if (result.success) {
    response.locals["record"] = result.data;
    next();
  } else response.status(422).json({ issues: result.issues });
};

export const app: Express = express().post("/presence", bytes, presence, (_request, response) => {
  response.json({ seen: response.locals["record"].clientId });
});

/** What a caller says beside a payload or beside inputs is checked as the payload is: it stands in what comes out. */
import { PresenceValidationError } from "../../validation/error.js";
import { type Issue, issueAt } from "../../validation/issue.js";
import { isInstant, isRepresentableMs } from "../time.js";
import type { LiveKitFromContext, LiveKitToContext } from "./contexts.js";

const isText = (value: unknown): boolean => value === undefined || typeof value === "string";

/** @throws {PresenceValidationError} when the context of a payload is none */
export function checkToContext({ channel, tenantId, receivedAt, self }: LiveKitToContext): void {
  const texts = isText(channel) && isText(tenantId) && isText(receivedAt) && isText(self);
  if (texts && (receivedAt === undefined || isInstant(receivedAt))) return;
  const issues: Issue[] = [];
  for (const [name, value] of Object.entries({ channel, tenantId, receivedAt, self })) {
    if (!isText(value)) issues.push(issueAt([name], "type", "expected string"));
  }
  if (typeof receivedAt === "string" && !isInstant(receivedAt)) {
    issues.push(issueAt(["receivedAt"], "format", "expected an RFC 3339 date-time"));
  }
  throw new PresenceValidationError("LiveKit context", issues);
}

/** @throws {PresenceValidationError} when the context of inputs is none */
export function checkFromContext({ channel, now }: LiveKitFromContext): void {
  if (!isText(channel)) {
    throw new PresenceValidationError("LiveKit context", [issueAt(["channel"], "type", "expected string")]);
  }
  if (now !== undefined && !isRepresentableMs(now)) {
    throw new PresenceValidationError("LiveKit context", [
      issueAt(["now"], "type", "expected whole milliseconds of the years 0000 to 9999"),
    ]);
  }
}

/** What every adapter can be told beside a payload stands in what comes out of it, and so it is checked as a payload is. */
import { PresenceValidationError } from "../validation/error.js";
import { issueAt } from "../validation/issue.js";
import { isInstant } from "./time.js";

/** The part of a context that all adapters have. */
interface Told {
  readonly channel?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly receivedAt?: string | undefined;
}

/** @throws {PresenceValidationError} when the context says what no input may, with the name of the member */
export function checkContext({ channel, tenantId, receivedAt }: Told, what: string): void {
  if (channel !== undefined && typeof channel !== "string")
    refuse(what, "channel", "type", "expected string");
  if (tenantId !== undefined && typeof tenantId !== "string")
    refuse(what, "tenantId", "type", "expected string");
  if (receivedAt !== undefined && (typeof receivedAt !== "string" || !isInstant(receivedAt)))
    refuse(what, "receivedAt", "format", "expected an RFC 3339 date-time");
}

function refuse(what: string, name: string, keyword: string, message: string): never {
  throw new PresenceValidationError(what, [issueAt([name], keyword, message)]);
}

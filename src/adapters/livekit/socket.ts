/** The signal socket: most of its messages do not name the room that they are about. */
import { PresenceValidationError } from "../../validation/error.js";
import { issueAt } from "../../validation/issue.js";
import { keyOf } from "./memory.js";
import type { Reader } from "./participants.js";

/** The room of the socket. @throws {PresenceValidationError} when neither the payload nor the context says it */
export function needRoom(reader: Reader): string {
  if (reader.socketRoom !== undefined) return reader.socketRoom;
  throw new PresenceValidationError("LiveKit context", [
    issueAt(["channel"], "required", "the payload does not name its room, so the context must"),
  ]);
}

/** Remembers what a message says of its socket. */
export function rememberSocket(
  { context, memory }: Reader,
  room: string | undefined,
  self: string | undefined,
): void {
  if (memory === undefined) return;
  const key = keyOf(context.tenantId);
  const before = memory.sockets.get(key);
  memory.sockets.set(key, { room: room ?? before?.room, self: self ?? before?.self });
}

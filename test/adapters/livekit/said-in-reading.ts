/** What the notes of an adapter with a memory say of the inputs that it read: its own conclusions. */
import type { Note } from "../../../src/adapters/adapter.js";
import { recordOf } from "../../../src/adapters/inputs.js";
import type { SaidInReading } from "../inputs-law.js";

/** Only a reader that remembers knows which sight of a session is its first, and which session it replaces. */
export function saidInReading({ code, path, message }: Note): SaidInReading {
  if (code !== "derived") return {};
  if (path.endsWith("/sid")) return { adds: (input) => recordOf(input)?.action === "leave" };
  return /the start of (?:the session|this one)/.test(message)
    ? { places: ["/record/since", "/record/occurredAt"] }
    : {};
}

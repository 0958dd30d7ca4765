/** An event in whichever form it came, before it is read. */
import type { PubNubForm } from "./context.js";
import type { PubNubExtras } from "./extras.js";
import { copyInto, own, without } from "./own.js";
import type { Path } from "./refuse.js";

/** An event, and what is known of it from around it. */
export interface EventSource {
  readonly form: PubNubForm;
  readonly channel: string;
  readonly event: object;
  /** The member that holds the state: the SDK renames it. */
  readonly stateName: "data" | "state";
  readonly timetoken?: string | undefined;
  readonly timetokenPath?: Path;
  /** Members of the event that are in the record already. */
  readonly mapped: ReadonlySet<string>;
  /** What the message says beside the event. */
  readonly message?: Readonly<Record<string, unknown>> | undefined;
  readonly path: Path;
  /** Where the whole message stands, if that is more than the event. */
  readonly wholePath?: Path;
}

/** What an event says beside its records. */
export function extrasOf(source: EventSource, more: Partial<PubNubExtras>): Record<string, unknown> {
  const { form, event, mapped, message } = source;
  const extras: Record<string, unknown> = { form };
  copyInto(extras, more);
  if (Object.hasOwn(event, "occupancy")) extras["occupancy"] = own(event, "occupancy");
  const rest = without(event, mapped);
  if (rest !== undefined) extras["event"] = rest;
  if (message !== undefined) extras["message"] = message;
  return extras;
}

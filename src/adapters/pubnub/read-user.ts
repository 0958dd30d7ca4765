/** Answers about one user: where they are, and what their state is. */
import type { RealtimePresence } from "../../generated/realtime-presence.js";
import { noteRest } from "./answers.js";
import { type Conversion, dataOfState } from "./conversion.js";
import { isMembers, own } from "./own.js";
import type { PubNubState, PubNubWhereNow } from "./payloads.js";
import { type Path, refuse } from "./refuse.js";

const WHERE_READ: ReadonlySet<string> = new Set(["payload"]);
const CHANNELS_READ: ReadonlySet<string> = new Set(["channels"]);
const STATE_READ: ReadonlySet<string> = new Set(["payload", "uuid", "channel"]);

/** Reads whereNow: the user is on each of these channels. It says nothing about anybody else there. */
export function readWhereNow(answer: PubNubWhereNow, conversion: Conversion): void {
  const { payload } = answer;
  noteRest(answer, WHERE_READ, conversion.take);
  noteRest(payload, CHANNELS_READ, conversion.take, ["payload"]);
  const { clientId } = conversion.context;
  if (clientId === undefined)
    refuse([], "context", "whereNow does not name the user: `clientId` is needed in the context");
  for (const [index, channel] of payload.channels.entries()) {
    const record: RealtimePresence = { channel, clientId, action: "present" };
    conversion.record(record, { extras: { form: "where-now" } }, ["payload", "channels", index]);
  }
  if (payload.channels.length === 0)
    conversion.take(
      "ignored",
      ["payload", "channels"],
      "the user is on no channel: which they left is not said",
    );
}

/** Reads a user's state: an update, if the user is known to be there. */
export function readState(payload: PubNubState, conversion: Conversion): void {
  const { context } = conversion;
  noteRest(payload, STATE_READ, conversion.take);
  const clientId = payload.uuid ?? context.clientId;
  if (clientId === undefined)
    refuse([], "context", "the state does not name its user: `clientId` is needed in the context");
  const given = "told by the context: written into the answer";
  if (payload.uuid === undefined) conversion.take("defaulted", ["uuid"], given);
  if (payload.channel === undefined) conversion.take("defaulted", ["channel"], given);
  if (context.channels !== undefined && context.channels.length > 1) {
    const states = payload.payload;
    if (!isMembers(states)) refuse(["payload"], "type", "expected the states by channel");
    for (const channel of Object.keys(states))
      addState({ channel, clientId, state: own(states, channel), path: ["payload", channel] }, conversion);
    return;
  }
  const channel = payload.channel ?? context.channels?.[0] ?? context.channel;
  if (channel === undefined)
    refuse([], "context", "the state does not name its channel: `channel` is needed in the context");
  addState({ channel, clientId, state: payload.payload, path: ["payload"] }, conversion);
}

interface UserState {
  readonly channel: string;
  readonly clientId: string;
  readonly state: unknown;
  readonly path: Path;
}

function addState({ channel, clientId, state, path }: UserState, conversion: Conversion): void {
  if (conversion.known.has(channel, clientId) !== true) {
    conversion.take("ignored", path, "a state alone does not say that the user is there");
    return;
  }
  const record: RealtimePresence = { channel, clientId, action: "update" };
  const data = dataOfState(state, path, conversion.take);
  if (data !== undefined) record.data = data;
  conversion.record(record, { extras: { form: "state" } }, path);
}

/** Answers about one user, of the API and as the SDK gives them: where they are, and what their state is. */
import { noteRest, noteUnread } from "./answers.js";
import { addRecord, type Conversion, dataOfState, isPresent, recordOf } from "./conversion.js";
import type { AnswerForm } from "./extras.js";
import { note } from "./notes.js";
import { isMembers, type Members, own, ownText } from "./own.js";
import type { PubNubSDKState, PubNubSDKWhereNow, PubNubState, PubNubWhereNow } from "./payloads.js";
import { refuse } from "./refuse.js";
import { pointerTo, step, type Where } from "./where.js";

/** Reads whereNow. */
export function readWhereNow(answer: PubNubWhereNow, conversion: Conversion): void {
  const { payload } = answer;
  noteRest(answer, ["payload"], conversion);
  noteUnread(payload, ["channels"], conversion, "/payload");
  addPlaces(payload.channels, "/payload/channels", "where-now", conversion);
}

/** Reads what the SDK makes of it. */
export function readSdkWhereNow(result: PubNubSDKWhereNow, conversion: Conversion): void {
  noteUnread(result, ["channels"], conversion);
  addPlaces(result.channels, "/channels", "sdk-where-now", conversion);
}

/** Reads a user's state on one channel, or on each of those that the context names. */
export function readState(answer: PubNubState, conversion: Conversion): void {
  const { context } = conversion;
  noteRest(answer, ["payload", "uuid", "channel"], conversion);
  const uuid = ownText(answer, "uuid");
  const named = ownText(answer, "channel");
  const clientId = uuid ?? userOfContext(conversion, "the state");
  const given = "told by the context: written into the answer";
  if (uuid === undefined) note(conversion, "defaulted", "/uuid", given);
  if (named === undefined) note(conversion, "defaulted", "/channel", given);
  const { payload } = answer;
  if (context.channels !== undefined && context.channels.length > 1) {
    if (!isMembers(payload)) refuse("/payload", "type", "expected the states by channel");
    addStates(payload, clientId, "/payload", "state", conversion);
    return;
  }
  const channel = named ?? context.channels?.[0] ?? context.channel;
  if (channel === undefined)
    refuse("", "context", "the state does not name its channel: `channel` is needed in the context");
  addState(channel, clientId, payload, { list: "/payload", index: -1, inner: "" }, "state", conversion);
}

/** Reads what the SDK makes of it: states by channel, also of one channel. */
export function readSdkState(result: PubNubSDKState, conversion: Conversion): void {
  noteUnread(result, ["channels"], conversion);
  const clientId = userOfContext(conversion, "the state");
  addStates(result.channels, clientId, "/channels", "sdk-state", conversion);
}

function userOfContext({ context }: Conversion, what: string): string {
  const { clientId } = context;
  if (clientId === undefined)
    refuse("", "context", `${what} does not name its user: \`clientId\` is needed in the context`);
  return clientId;
}

/** The user is on each of these channels. It says nothing about anybody else there. */
function addPlaces(
  channels: readonly string[],
  list: string,
  form: AnswerForm,
  conversion: Conversion,
): void {
  const clientId = userOfContext(conversion, "whereNow");
  for (let index = 0; index < channels.length; index++) {
    const record = recordOf(channels[index] as string, clientId, "present", undefined, undefined);
    addRecord(
      conversion,
      record,
      { id: undefined, order: undefined, extras: { form } },
      { list, index, inner: "" },
    );
  }
  if (channels.length === 0)
    note(conversion, "ignored", list, "the user is on no channel: which they left is not said");
}

function addStates(
  states: Members,
  clientId: string,
  at: string,
  form: AnswerForm,
  conversion: Conversion,
): void {
  let isEmpty = true;
  for (const channel of Object.keys(states)) {
    const state = own(states, channel);
    if (state === undefined) continue;
    isEmpty = false;
    addState(
      channel,
      clientId,
      state,
      { list: `${at}/${step(channel)}`, index: -1, inner: "" },
      form,
      conversion,
    );
  }
  if (isEmpty) note(conversion, "ignored", at, "nothing is said about any channel");
}

/** A state is an update, if the user is known to be there. */
function addState(
  channel: string,
  clientId: string,
  state: unknown,
  where: Where,
  form: AnswerForm,
  conversion: Conversion,
): void {
  if (!isPresent(conversion, channel, clientId)) {
    note(conversion, "ignored", pointerTo(where), "a state alone does not say that the user is there");
    return;
  }
  // No state is written as null again: nothing is lost that a note would have to speak of.
  const data = state === null ? undefined : dataOfState(state, conversion, where, "");
  const record = recordOf(channel, clientId, "update", data, undefined);
  addRecord(conversion, record, { id: undefined, order: undefined, extras: { form } }, where);
}

/** Answers about one user: where they are, and what their state is. */
import { noteRest } from "./answers.js";
import { addRecord, type Conversion, dataOfState, isPresent, recordOf } from "./conversion.js";
import { note } from "./notes.js";
import { isMembers, own, ownText } from "./own.js";
import type { PubNubState, PubNubWhereNow } from "./payloads.js";
import { refuse } from "./refuse.js";
import { pointerTo, step, type Where } from "./where.js";

/** Reads whereNow: the user is on each of these channels. It says nothing about anybody else there. */
export function readWhereNow(answer: PubNubWhereNow, conversion: Conversion): void {
  const { payload } = answer;
  noteRest(answer, ["payload"], conversion);
  noteRest(payload, ["channels"], conversion, "/payload");
  const { clientId } = conversion.context;
  if (clientId === undefined)
    refuse("", "context", "whereNow does not name the user: `clientId` is needed in the context");
  const list = "/payload/channels";
  const { channels } = payload;
  for (let index = 0; index < channels.length; index++) {
    const record = recordOf(channels[index] as string, clientId, "present", undefined, undefined);
    addRecord(
      conversion,
      record,
      { id: undefined, order: undefined, extras: { form: "where-now" } },
      { list, index, inner: "" },
    );
  }
  if (channels.length === 0)
    note(conversion, "ignored", list, "the user is on no channel: which they left is not said");
}

/** Reads a user's state: an update, if the user is known to be there. */
export function readState(answer: PubNubState, conversion: Conversion): void {
  const { context } = conversion;
  noteRest(answer, ["payload", "uuid", "channel"], conversion);
  const uuid = ownText(answer, "uuid");
  const named = ownText(answer, "channel");
  const clientId = uuid ?? context.clientId;
  if (clientId === undefined)
    refuse("", "context", "the state does not name its user: `clientId` is needed in the context");
  const given = "told by the context: written into the answer";
  if (uuid === undefined) note(conversion, "defaulted", "/uuid", given);
  if (named === undefined) note(conversion, "defaulted", "/channel", given);
  const { payload } = answer;
  if (context.channels !== undefined && context.channels.length > 1) {
    if (!isMembers(payload)) refuse("/payload", "type", "expected the states by channel");
    for (const channel of Object.keys(payload)) {
      const where = { list: `/payload/${step(channel)}`, index: -1, inner: "" };
      addState(channel, clientId, own(payload, channel), where, conversion);
    }
    return;
  }
  const channel = named ?? context.channels?.[0] ?? context.channel;
  if (channel === undefined)
    refuse("", "context", "the state does not name its channel: `channel` is needed in the context");
  addState(channel, clientId, payload, { list: "/payload", index: -1, inner: "" }, conversion);
}

function addState(
  channel: string,
  clientId: string,
  state: unknown,
  where: Where,
  conversion: Conversion,
): void {
  if (!isPresent(conversion, channel, clientId)) {
    note(conversion, "ignored", pointerTo(where), "a state alone does not say that the user is there");
    return;
  }
  const data = dataOfState(state, conversion, where, "");
  const record = recordOf(channel, clientId, "update", data, undefined);
  addRecord(conversion, record, { id: undefined, order: undefined, extras: { form: "state" } }, where);
}

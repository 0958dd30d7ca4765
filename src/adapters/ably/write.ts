/** The way out: which writer a form goes to. */
import type { PresenceInput } from "../../generated/presence-input.js";
import type { FromCanonical, Note } from "../adapter.js";
import { withItem } from "../lists.js";
import type { AblyPayload } from "./payloads.js";
import { refuse, shown } from "./refuse.js";
import { pointerOf, type Step, stepsOf } from "./steps.js";
import { framesOf } from "./to-frames.js";
import { historyListsOf, noteChannel, restListsOf, syncPagesOf } from "./to-lists.js";
import { sdkMessageOf, wireMessageOf } from "./to-message.js";
import { addNote, type Writing } from "./writing.js";

/** What `fromCanonical` may be told. */
export interface AblyFromContext {
  /**
   * What to write:
   * - `protocol` (unless said otherwise): protocol messages, which can say everything that an input says
   * - `sync`: the members that the inputs come to, as the SYNC pages of each channel
   * - `rest`: the same as the answer of the REST presence endpoint, a list a channel
   * - `history`: the events as the answer of the REST history endpoint, a list a channel, oldest first
   * - `wire`: one wire message a record
   * - `message`: one SDK object a record
   */
  readonly form?: "protocol" | "sync" | "rest" | "history" | "wire" | "message";
  /** How many members a SYNC page holds: 100 in the form `sync`; in `protocol`, as many as stand there. */
  readonly pageSize?: number;
  /** The sequence id of the form `sync`: word characters and hyphens, `0` unless said otherwise. */
  readonly syncId?: string;
  /** The connection's `maxMessageSize` in bytes: a larger message is refused (TO3l8, TP5). */
  readonly maxMessageSize?: number;
}

const PAGE = 100;
const SYNC_ID = "0";

/** Writes the payloads of a form. */
export function writePayloads(
  inputs: Iterable<PresenceInput>,
  context: AblyFromContext,
): FromCanonical<AblyPayload> {
  const { form = "protocol", pageSize, syncId = SYNC_ID, maxMessageSize } = context;
  if (pageSize !== undefined && (!Number.isInteger(pageSize) || pageSize < 1)) {
    refuse("", "context", "the context's `pageSize` must be a whole number of at least 1");
  }
  if (syncId !== SYNC_ID && !/^[\w-]+$/.test(syncId)) {
    refuse("", "context", "the context's `syncId` must be made of word characters and hyphens");
  }
  const notes: Note[] = [];
  const writing: Writing = { provider: "ably", notes, maxMessageSize };
  const steps = stepsOf(inputs);
  switch (form) {
    case "protocol":
      return { payloads: framesOf(steps, writing, pageSize ?? Number.POSITIVE_INFINITY), notes };
    case "sync":
      return { payloads: syncPagesOf(steps, writing, pageSize ?? PAGE, syncId), notes };
    case "rest":
      return { payloads: restListsOf(steps, writing), notes };
    case "history":
      return { payloads: historyListsOf(steps, writing), notes };
    case "wire":
    case "message":
      return { payloads: messagesOf(steps, writing, form), notes };
    default:
      return refuse("", "context", `the context's \`form\` is unknown: ${shown(form)}`);
  }
}

function messagesOf(steps: readonly Step[], writing: Writing, form: "wire" | "message"): AblyPayload[] {
  let payloads: AblyPayload[] | undefined;
  for (const step of steps) {
    const action = step.kind === "mark" ? "absent" : step.envelope.record.action;
    if (step.kind === "mark" || action === "absent") {
      const why = "a message says that one member enters, updates, is present or leaves, and no more";
      addNote(writing, "dropped", pointerOf(step), why);
      continue;
    }
    noteChannel(step, writing);
    const message =
      form === "wire" ? wireMessageOf(step, writing, action) : sdkMessageOf(step, writing, action);
    payloads = withItem(payloads, message);
  }
  return payloads ?? [];
}

/** Canonical inputs as CometChat would send them: users, lists, listener calls, frames and webhooks. */
import type { PresenceInput, PresenceMark } from "../../generated/presence-input.js";
import type { FromCanonical } from "../adapter.js";
import { checkInput } from "../check-input.js";
import { isMark } from "../inputs.js";
import { add, type Connections, forget, remove, replacePlace } from "./connections.js";
import type { CometChatFromContext } from "./context.js";
import { callOf, frameOf, standingUser, webhookOf } from "./forms.js";
import type { CometChatPayload, CometChatUser } from "./payloads.js";
import { refuse } from "./refuse.js";
import {
  addTo,
  begin,
  giveUp,
  keyOf,
  type OpenSync,
  type OpenSyncs,
  overtake,
  placeOf,
  type Users,
} from "./syncs.js";
import {
  noteOut,
  type Outgoing,
  outgoing,
  reportLoss,
  reportPlace,
  userKeyOf,
  type Writing,
} from "./writing.js";
import { type OpenWebhook, sessionOf } from "./writing-sessions.js";

const FORMS: ReadonlySet<unknown> = new Set([
  undefined,
  "by-action",
  "user",
  "list",
  "listener",
  "frame",
  "webhook",
  "legacy-webhook",
]);

/**
 * Writes canonical inputs as payloads, or refuses them whole. `written` remembers, from call to call, the connections
 * that each user is online by: everything that can be refused is, before anything in it changes.
 */
export function fromCanonical(
  inputs: Iterable<PresenceInput>,
  context: CometChatFromContext = {},
  written?: Connections,
): FromCanonical<CometChatPayload> {
  if (context.form !== undefined && !FORMS.has(context.form))
    refuse("/form", "enum", "expected a form of CometChatForm", "CometChat context");
  const all = Array.isArray(inputs) ? (inputs as readonly PresenceInput[]) : [...inputs];
  const writing: Writing = { context, notes: [] };
  const job: Job = {
    writing,
    // A lone record has no other connections to count, unless somebody remembers them.
    written: written ?? (all.length > 1 ? new Map() : undefined),
    payloads: [],
    memory: written,
    syncs: undefined,
    everybody: undefined,
    open: undefined,
  };
  const [first] = all;
  if (all.length === 1 && first !== undefined) write(job, checked(writing, first, 0), 0);
  else {
    // Everything that can be refused is, before the memory changes.
    const steps = all.map((input, index) => checked(writing, input, index));
    for (let index = 0; index < steps.length; index++) write(job, steps[index] as Step, index);
  }
  if (job.syncs !== undefined)
    for (const sync of job.syncs.values()) job.payloads.push(...giveUp(writing, sync));
  if (context.form === "list") job.payloads.push({ data: usersOf(job.everybody ?? new Map()) });
  return { payloads: job.payloads, notes: writing.notes };
}

/** An input that was checked: a mark, or a record with what writing it takes. */
type Step = PresenceMark | Outgoing;

function checked(writing: Writing, input: PresenceInput, index: number): Step {
  checkInput(input, index);
  return isMark(input) ? input : outgoing(writing, input, index);
}

function write(job: Job, step: Step, index: number): void {
  if ("mark" in step) writeMark(job, step, index);
  else writeRecord(job, step);
}

/** One conversion in progress. */
interface Job {
  readonly writing: Writing;
  /** The connections that readers take each user to be online by. */
  readonly written: Connections | undefined;
  readonly payloads: CometChatPayload[];
  /** The same for an adapter with a memory, which knows them all. */
  readonly memory: Connections | undefined;
  syncs: OpenSyncs | undefined;
  /** The users of the one list that the form `list` writes. */
  everybody: Users | undefined;
  /** The legacy webhook whose list may still grow. */
  open: OpenWebhook | undefined;
}

const usersOf = (users: Users): CometChatUser[] => [...users.values()].map(({ user }) => user);

/** A webhook of a connection. No other connection of the user makes it untold. */
function writeSession(job: Job, out: Outgoing): void {
  const open = sessionOf(job.writing, out, job.open, job.memory);
  if (open !== undefined && open !== job.open) job.payloads.push(open.webhook);
  job.open = open;
}

function writeRecord(job: Job, out: Outgoing): void {
  if (job.writing.context.form === "legacy-webhook") {
    writeSession(job, out);
    return;
  }
  const { writing, written, payloads, syncs } = job;
  const { record, index } = out;
  let sync: OpenSync | undefined;
  if (written !== undefined || syncs !== undefined) {
    const user = userKeyOf(out);
    const connection = record.connectionId ?? null;
    sync = syncs?.get(keyOf(user));
    if (out.state === "online") {
      if (written !== undefined) add(written, user, connection);
      if (sync !== undefined) add(sync.seen, user, connection);
    } else {
      const othersSeen = sync !== undefined && remove(sync.seen, user, connection);
      if ((written !== undefined && remove(written, user, connection)) || othersSeen) {
        noteOut(writing, "dropped", `/${index}`, "the user is online by another connection");
        return;
      }
    }
  }
  reportLoss(writing, out);
  const standing = record.action === "present" || record.action === "absent";
  switch (writing.context.form ?? "by-action") {
    case "frame":
      payloads.push(frameOf(writing, out));
      break;
    case "webhook":
      payloads.push(webhookOf(writing, out));
      break;
    case "listener":
      payloads.push(callOf(writing, out));
      break;
    case "user":
      payloads.push(standingUser(writing, out));
      break;
    case "list":
      job.everybody ??= new Map();
      addTo(writing, job.everybody, standingUser(writing, out), index);
      break;
    case "by-action":
      if (standing) writeStanding(job, out, sync);
      else writeEvent(job, out, sync);
  }
}

function writeStanding({ writing, payloads }: Job, out: Outgoing, sync: OpenSync | undefined): void {
  const user = standingUser(writing, out);
  if (sync === undefined) {
    payloads.push(user);
    return;
  }
  sync.waiting.push(out.index);
  addTo(writing, sync.users, user, out.index);
}

/** An event is written at once; a list that is still open must not contradict it afterwards. */
function writeEvent({ writing, payloads }: Job, out: Outgoing, sync: OpenSync | undefined): void {
  const call = callOf(writing, out);
  payloads.push(call);
  if (sync === undefined) return;
  overtake(writing, sync, out.index);
  const before = sync.users.get(call.user.uid);
  if (before !== undefined)
    noteOut(writing, "dropped", `/${before.index}`, "a later event of this user stands in its place");
  if (out.state === "offline") sync.users.delete(call.user.uid);
  else sync.users.set(call.user.uid, { user: call.user, index: out.index, told: true });
}

/** A snapshot becomes a list where it ends. The other forms have no list, and a mark says nothing in them. */
function writeMark(job: Job, mark: PresenceMark, index: number): void {
  const { writing, written, payloads } = job;
  job.syncs ??= new Map();
  job.open = undefined;
  const { syncs } = job;
  const place = placeOf(mark);
  const running = syncs.get(keyOf(place));
  if (mark.mark === "clear") {
    if (written !== undefined) forget(written, place);
    if (running !== undefined) payloads.push(...giveUp(writing, running));
    syncs.delete(keyOf(place));
  }
  if (mark.mark === "clear" || mark.mark === "resync" || !isByAction(writing)) {
    noteOut(writing, "dropped", `/${index}`, `CometChat has no word for ${mark.mark}`);
    return;
  }
  if (mark.mark === "sync-start") {
    payloads.push(...begin(writing, syncs, mark, index));
  } else if (running === undefined) {
    noteOut(writing, "dropped", `/${index}`, "no snapshot has begun");
  } else {
    payloads.push({ data: usersOf(running.users) });
    if (written !== undefined) replacePlace(written, place, running.seen);
    syncs.delete(keyOf(place));
  }
  for (const name of ["syncId", "restart", "asOf"])
    if (Object.hasOwn(mark, name))
      noteOut(writing, "dropped", `/${index}/${name}`, "a CometChat list has no place for it");
  reportPlace(writing, place, `/${index}`);
}

const isByAction = ({ context: { form } }: Writing): boolean => form === undefined || form === "by-action";

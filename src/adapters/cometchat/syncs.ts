/** Snapshots on their way out: a list of users is written where its snapshot ends, and only if it does. */
import type { PresenceMark, SyncStartMark } from "../../generated/presence-input.js";
import type { Connections, UserKey } from "./connections.js";
import type { CometChatUser } from "./payloads.js";
import { noteOut, type Writing } from "./writing.js";

/** The users of a list by uid: a user with several connections is one user. */
export type Users = Map<string, Listed>;

interface Listed {
  readonly user: CometChatUser;
  /** The input that the user came from. */
  readonly index: number;
  /** An event has told of the user already. */
  readonly told?: true;
}

/** A snapshot that has begun. */
export interface OpenSync {
  readonly users: Users;
  readonly syncId: string | undefined;
  /** The connections seen in it. */
  readonly seen: Connections;
  /** The inputs that wait for the end, by index. */
  readonly waiting: number[];
  /** An event came in between, and was written before the list. */
  overtaken: boolean;
}

export type Place = Omit<UserKey, "clientId">;
export type OpenSyncs = Map<string, OpenSync>;

export const placeOf = ({ channel, tenantId }: PresenceMark): Place => ({ channel, tenantId });
export const keyOf = ({ channel, tenantId }: Place): string => JSON.stringify([tenantId ?? null, channel]);

/** Puts a user in a list. The last record of a user is the one that holds. */
export function addTo(writing: Writing, users: Users, user: CometChatUser, index: number): void {
  const before = users.get(user.uid);
  if (before !== undefined) {
    noteOut(writing, "dropped", `/${before.index}`, "a later record of this user is listed instead");
    users.delete(user.uid);
  }
  users.set(user.uid, { user, index });
}

/** Begins a snapshot, or its next page, unless the mark says that it is another. Gives the users of one given up. */
export function begin(
  writing: Writing,
  syncs: OpenSyncs,
  mark: SyncStartMark,
  index: number,
): CometChatUser[] {
  const key = keyOf(placeOf(mark));
  const running = syncs.get(key);
  const goesOn =
    running !== undefined &&
    mark.restart !== true &&
    (running.syncId === undefined || running.syncId === mark.syncId);
  if (goesOn) noteOut(writing, "dropped", `/${index}`, "the same snapshot goes on");
  syncs.set(key, {
    users: goesOn ? running.users : new Map(),
    syncId: mark.syncId ?? running?.syncId,
    seen: goesOn ? running.seen : new Map(),
    waiting: goesOn ? [...running.waiting, index] : [index],
    overtaken: goesOn && running.overtaken,
  });
  return goesOn || running === undefined ? [] : giveUp(writing, running);
}

/** The users of a snapshot without an end. They are there all the same, and nobody is said to have left. */
export function giveUp(writing: Writing, sync: OpenSync): CometChatUser[] {
  for (const index of sync.waiting)
    noteOut(writing, "derived", `/${index}`, "the snapshot has no end: its users are written one by one");
  return [...sync.users.values()].filter(({ told }) => told !== true).map(({ user }) => user);
}

/** Says that an event was written before the list that it stands in. */
export function overtake(writing: Writing, sync: OpenSync, index: number): void {
  noteOut(writing, "derived", `/${index}`, "comes before the list, which is written where the snapshot ends");
  const [start] = sync.waiting;
  if (!sync.overtaken && start !== undefined)
    noteOut(
      writing,
      "derived",
      `/${start}`,
      "events come before it: the list is written where the snapshot ends",
    );
  sync.overtaken = true;
}

/**
 * All live members of one user, folded into what is shown of that user. The answer depends on the members alone,
 * never on the order in which they came.
 */
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { compareInstants, type Instant, parseInstant } from "../runtime/instant.js";
import { metadataOf, type PresenceMetadata } from "./metadata.js";
import { own } from "./own.js";
import { type PresenceStatus, statusOf } from "./status.js";

/** What the live members of a user come to. */
export interface Fold {
  readonly status: PresenceStatus;
  /** The one live connection; undefined when there are several, or none that has a name. */
  readonly connectionId: string | undefined;
  readonly metadata: PresenceMetadata | undefined;
}

/** The instant that a record speaks of; a member that only said since when it is there speaks of that. */
export function instantOf(record: RealtimePresence): Instant | undefined {
  const text = own(record, "occurredAt") ?? own(record, "since");
  return text === undefined ? undefined : parseInstant(text);
}

/** Code unit order: the same everywhere, whatever the locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Orders members of one user by how much they have to say: the newest first; at one instant the connection, the
 * channel and at last the text of the data decide, so that there is no tie.
 */
export function compareVoices(a: RealtimePresence, b: RealtimePresence): number {
  const [x, y] = [instantOf(a), instantOf(b)];
  if (x !== undefined && y !== undefined) {
    const byTime = compareInstants(y, x);
    if (byTime !== 0) return byTime;
  } else if (x !== y) return x === undefined ? 1 : -1;
  const [mine, other] = [own(a, "connectionId"), own(b, "connectionId")];
  return (
    compareText(mine ?? "", other ?? "") ||
    Number(mine !== undefined) - Number(other !== undefined) ||
    compareText(a.channel, b.channel) ||
    compareText(JSON.stringify(own(a, "data")) ?? "", JSON.stringify(own(b, "data")) ?? "")
  );
}

/**
 * Folds the live members of one user.
 *
 * The status is the first in `precedence` that any member has; the metadata is the newest of that status's
 * members; `connectionId` is given only when all members are of one connection.
 */
export function foldMembers(
  members: Iterable<RealtimePresence>,
  precedence: readonly PresenceStatus[],
): Fold {
  let winner: RealtimePresence | undefined;
  let rank = precedence.indexOf("offline");
  let connectionId: string | undefined;
  let count = 0;
  let one = true;
  for (const member of members) {
    const memberRank = precedence.indexOf(statusOf(member).status);
    if (
      winner === undefined ||
      memberRank < rank ||
      (memberRank === rank && compareVoices(member, winner) < 0)
    ) {
      winner = member;
      rank = memberRank;
    }
    const connection = own(member, "connectionId");
    if (count > 0 && connection !== connectionId) one = false;
    connectionId = connection;
    count++;
  }
  if (winner === undefined) return { status: "offline", connectionId: undefined, metadata: undefined };
  const { status, understood } = statusOf(winner);
  return {
    status,
    connectionId: one ? connectionId : undefined,
    metadata: metadataOf(own(winner, "data"), understood),
  };
}

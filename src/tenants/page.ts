/** A tenant's users in pages that stay right while users come and go: the cursor is the last user's id. */
import { ownMembers } from "../runtime/object.js";
import type { PresenceInfo } from "../validation/presence-info.js";
import { compareText } from "./fold.js";
import { checkLimit } from "./history.js";
import type { PresenceStatus } from "./status.js";
import { infoOf, type User } from "./user.js";

/** Which users to list. */
export interface ListQuery {
  /** Only users with one of these statuses; naming `offline` includes them. */
  readonly statuses?: readonly PresenceStatus[];
  /** Whether offline users are listed. Default: false. */
  readonly includeOffline?: boolean;
  /** Users a page: 100 by default, 1,000 at most. */
  readonly limit?: number;
  /** Where to go on: the `cursor` of the page before. */
  readonly cursor?: string;
}

/** A page of users, in the order of their ids. */
export interface PresenceInfoPage {
  readonly items: readonly PresenceInfo[];
  /** Where the next page begins; absent on the last one. */
  readonly cursor?: string;
}

/**
 * Makes a page. The work is in proportion to the tenant's users.
 * @throws {RangeError} for a `limit` that is not a whole number from 1 to 1,000
 */
export function pageOf(
  users: Iterable<User>,
  query: ListQuery = {},
  visible: (user: User) => boolean = () => true,
): PresenceInfoPage {
  const { limit: asked, statuses, cursor, includeOffline } = ownMembers(query);
  const limit = checkLimit(asked);
  const offline = includeOffline ?? statuses?.includes("offline") ?? false;
  const found: User[] = [];
  for (const user of users) {
    const status = user.shown?.status;
    if (status === undefined || (status === "offline" && !offline)) continue;
    if (statuses !== undefined && !statuses.includes(status)) continue;
    if (cursor !== undefined && user.userId <= cursor) continue;
    if (visible(user)) found.push(user);
  }
  found.sort((a, b) => compareText(a.userId, b.userId));
  const items = found.slice(0, limit).map((user) => infoOf(user, user.shown!));
  const last = items.at(-1);
  return found.length > limit && last !== undefined ? { items, cursor: last.userId } : { items };
}

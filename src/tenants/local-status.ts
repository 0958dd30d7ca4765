/** What the application itself says of a user: a status that outranks connections, and signs of life. */

import { presenceInfo } from "../validation/models.js";
import type { PresenceInfo } from "../validation/presence-info.js";
import type { PresenceMetadata } from "./metadata.js";
import { own } from "./own.js";
import type { Registry } from "./registry.js";
import type { PresenceStatus } from "./status.js";
import { infoOf, noteEvidence, type User } from "./user.js";

/** The last instant of the year 9999, which is the last that RFC 3339 can write. */
const LATEST = 253_402_300_799_999;

/** Checks all that came from outside at once, and gives metadata that the caller cannot change any more. */
function checkedMetadata(
  tenantId: string,
  userId: string,
  status: PresenceStatus,
  metadata: PresenceMetadata | null | undefined,
  now: number,
): PresenceMetadata | null | undefined {
  const checked = presenceInfo.parse({
    userId,
    tenantId,
    status,
    lastSeen: new Date(Math.min(Math.max(now, 0), LATEST)).toISOString(),
    ...(metadata === undefined || metadata === null ? {} : { metadata }),
  });
  if (metadata === undefined) return undefined;
  const said = own(checked, "metadata");
  return said === undefined || Object.keys(said).length === 0 ? null : said;
}

/** Sets a status by the application's own word. */
export function setStatus(
  registry: Registry,
  tenantId: string,
  userId: string,
  status: PresenceStatus,
  metadata: PresenceMetadata | null | undefined,
): PresenceInfo {
  const now = registry.neededTime();
  const said = checkedMetadata(tenantId, userId, status, metadata, now);
  return registry.collecting(() => {
    const user = registry.userOf(tenantId, userId);
    noteEvidence(user, now);
    if (status === "offline" && user.members.size === 0) {
      user.kept = said === undefined ? (user.shown?.metadata ?? null) : said;
      user.local = undefined;
    } else {
      user.local = {
        status,
        metadata: said === undefined ? inherited(user) : said,
        expiresAt: expiry(registry, now),
      };
    }
    registry.refresh(user, "local");
    return infoOf(user, user.shown!);
  }).result;
}

/** Metadata that was not given stays: what was said before, or else, without a connection to ask, what was shown. */
function inherited(user: User): PresenceMetadata | null | undefined {
  const before = user.local?.metadata;
  return before === undefined && user.members.size === 0 ? user.shown?.metadata : before;
}

const expiry = ({ settings }: Registry, now: number): number | undefined =>
  settings.ttl === undefined ? undefined : now + settings.ttl;

/** Withdraws the application's word. */
export function clearStatus(registry: Registry, tenantId: string, userId: string): void {
  const user = registry.knownUser(tenantId, userId);
  if (user?.local === undefined) return;
  registry.collecting(() => {
    user.kept = user.local?.metadata;
    user.local = undefined;
    registry.refresh(user, "local");
  });
}

/** A sign of life of somebody who is not offline. */
export function heartbeat(registry: Registry, tenantId: string, userId: string): boolean {
  const now = registry.neededTime();
  const user = registry.knownUser(tenantId, userId);
  if (user?.shown === undefined || user.shown.status === "offline") return false;
  registry.collecting(() => {
    noteEvidence(user, now);
    if (user.local !== undefined) user.local = { ...user.local, expiresAt: expiry(registry, now) };
    registry.refresh(user, "local");
  });
  return true;
}

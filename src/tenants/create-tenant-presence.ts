/**
 * What each tenant sees of its users, derived from the presence set and from status calls of the application.
 * The tenant comes from the envelope or from the caller; nothing in a payload can name it.
 */
import { ownMembers } from "../runtime/object.js";
import { PresenceValidationError } from "../validation/error.js";
import { issueAt } from "../validation/issue.js";
import { scopeInputs } from "./inputs.js";
import { createIntake } from "./intake.js";
import { clearStatus, heartbeat, setStatus } from "./local-status.js";
import type { TenantPresenceOptions } from "./options.js";
import { own } from "./own.js";
import { pageOf } from "./page.js";
import { createRegistry } from "./registry.js";
import { statsOf } from "./tenant.js";
import type { TenantPresence } from "./tenant-presence.js";
import { infoOf } from "./user.js";
import { createView } from "./view.js";

/**
 * Makes a tenant view.
 *
 * @throws {RangeError} for options that make no sense
 * @example
 * const presence = createTenantPresence();
 * presence.apply(
 *   { channel: "lobby", clientId: "dana", action: "enter", occurredAt: "2026-05-22T15:00:12Z" },
 *   { tenantId: "acme" },
 * );
 * presence.get("acme", "dana")?.status; // "online"
 */
export function createTenantPresence(options: TenantPresenceOptions = {}): TenantPresence {
  const given = ownMembers(options);
  const registry = createRegistry(given);
  const intake = createIntake(registry, given);
  const { knownTenant, knownUser, tenantOf, forgetIfEmpty, deliver, settle } = registry;

  const presence: TenantPresence = {
    apply(input, context) {
      const scoped = scopeInputs(input, own(context, "tenantId"), registry.timeNow());
      const { result, changes } = registry.collecting(() => scoped.map(intake.apply));
      return { verdicts: result, changes };
    },
    setStatus: (tenantId, userId, status, metadata) =>
      setStatus(registry, tenantId, userId, status, metadata),
    setOnline: (tenantId, userId, metadata) => setStatus(registry, tenantId, userId, "online", metadata),
    setAway: (tenantId, userId, metadata) => setStatus(registry, tenantId, userId, "away", metadata),
    setBusy: (tenantId, userId, metadata) => setStatus(registry, tenantId, userId, "busy", metadata),
    setOffline: (tenantId, userId, metadata) => setStatus(registry, tenantId, userId, "offline", metadata),
    clearStatus(tenantId, userId) {
      clearStatus(registry, tenantId, userId);
      return presence.get(tenantId, userId);
    },
    heartbeat: (tenantId, userId) => heartbeat(registry, tenantId, userId),
    get(tenantId, userId) {
      const user = knownUser(tenantId, userId);
      return user?.shown === undefined ? undefined : infoOf(user, user.shown);
    },
    lastSeen(tenantId, userId) {
      const user = knownUser(tenantId, userId);
      return user?.shown === undefined ? undefined : new Date(user.shown.lastSeen);
    },
    list: (tenantId, query) => pageOf(knownTenant(tenantId)?.users.values() ?? [], query),
    stats: (tenantId) => statsOf(tenantId, knownTenant(tenantId)),
    history(tenantId, query) {
      const tenant = knownTenant(tenantId);
      if (tenant !== undefined) return tenant.history.query(query);
      return { items: [], hasNext: () => false, next: () => undefined };
    },
    subscribe(tenantId, listener, filter = {}) {
      const tenant = tenantOf(tenantId);
      const subscription = tenant.subscribers.add(listener, filter);
      return {
        unsubscribe() {
          subscription.unsubscribe();
          forgetIfEmpty(tenant);
        },
      };
    },
    view(tenantId, viewerId, scope = "none") {
      if (viewerId === "") {
        const issue = issueAt(["viewerId"], "minLength", "must not be empty");
        throw new PresenceValidationError("tenant view", [issue]);
      }
      const attach: Parameters<typeof createView>[0]["attach"] = (watcher) => {
        const tenant = tenantOf(tenantId);
        tenant.views.add(watcher);
        return () => {
          tenant.views.delete(watcher);
          forgetIfEmpty(tenant);
        };
      };
      return createView({
        tenantId,
        viewerId,
        scope,
        options: given,
        tenant: () => knownTenant(tenantId),
        attach,
        deliver,
        settle,
      });
    },
    relationsChanged(tenantId, userId) {
      settle(() => {
        for (const view of knownTenant(tenantId)?.views ?? []) view.lookAgain(userId);
      });
    },
    advance(now) {
      if (!Number.isFinite(now)) throw new RangeError(`now must be milliseconds since 1970, got ${now}`);
      registry.collecting(() => {
        intake.advance(registry.setTime(now));
        registry.settleDue();
      });
    },
  };
  return presence;
}

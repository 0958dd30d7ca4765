/**
 * What each tenant sees of its users, derived from the presence set and from status calls of the application.
 * The tenant comes from the envelope or from the caller; nothing in a payload can name it.
 */
import type { PresenceInput } from "../generated/presence-input.js";
import { createPresenceSet, type PresenceChange, type Verdict } from "../presence-set/index.js";
import { PresenceValidationError } from "../validation/error.js";
import { issueAt } from "../validation/issue.js";
import { presenceInfo } from "../validation/models.js";
import type { PresenceInfo } from "../validation/presence-info.js";
import {
  type ChangeFilter,
  type ChangeListener,
  createDelivery,
  type PresenceInfoChange,
  type Subscription,
} from "./changes.js";
import { createDeadlines } from "./deadlines.js";
import { compareText } from "./fold.js";
import type { HistoryPage, HistoryQuery } from "./history.js";
import { type ScopedInput, scopeInputs } from "./inputs.js";
import type { PresenceMetadata } from "./metadata.js";
import { resolveOptions, type TenantPresenceOptions } from "./options.js";
import { type ListQuery, type PresenceInfoPage, pageOf } from "./page.js";
import { isDeparture, type PresenceStatus } from "./status.js";
import { createTenant, type PresenceStats, statsOf, type Tenant } from "./tenant.js";
import {
  createUser,
  deadlineOf,
  infoOf,
  looksSame,
  noteDeparture,
  noteEvidence,
  removeMember,
  setMember,
  show,
  type User,
} from "./user.js";
import { createView, type PresenceScope, type TenantView } from "./view.js";

/** What applying inputs did: a verdict for each, and what changed for whom. */
export interface TenantApplied {
  readonly verdicts: readonly Verdict[];
  readonly changes: readonly PresenceInfoChange[];
}

/** PresenceInfo of many users in many tenants, each tenant for itself. */
export interface TenantPresence {
  /**
   * Takes in records, envelopes and marks.
   * @throws {PresenceValidationError} when an input is not valid, names no tenant (and the context none either) or
   * another than the context, or bears no time while none is known; nothing is applied then
   */
  apply(
    input: PresenceInput | Iterable<PresenceInput>,
    context?: { readonly tenantId?: string },
  ): TenantApplied;
  /**
   * Sets a user's status by the application's own word. It outranks what connections say until the next call,
   * `clearStatus`, or the departure of the user's last connection.
   * @param metadata undefined keeps what is there, `null` or `{}` clears it
   * @throws {PresenceValidationError} for an unknown status, bad metadata or an empty id
   * @throws {RangeError} while no time is known
   */
  setStatus(
    tenantId: string,
    userId: string,
    status: PresenceStatus,
    metadata?: PresenceMetadata | null,
  ): PresenceInfo;
  setOnline(tenantId: string, userId: string, metadata?: PresenceMetadata | null): PresenceInfo;
  setAway(tenantId: string, userId: string, metadata?: PresenceMetadata | null): PresenceInfo;
  setBusy(tenantId: string, userId: string, metadata?: PresenceMetadata | null): PresenceInfo;
  setOffline(tenantId: string, userId: string, metadata?: PresenceMetadata | null): PresenceInfo;
  /** Withdraws the application's word: the connections speak again. */
  clearStatus(tenantId: string, userId: string): PresenceInfo | undefined;
  /** A sign of life of a user who is not offline. Answers whether there was one to renew. */
  heartbeat(tenantId: string, userId: string): boolean;
  /** One user; undefined when nothing is known of them in this tenant. */
  get(tenantId: string, userId: string): PresenceInfo | undefined;
  /** When a user was last seen. */
  lastSeen(tenantId: string, userId: string): Date | undefined;
  /** The users of a tenant, in the order of their ids (by code units), in pages. */
  list(tenantId: string, query?: ListQuery): PresenceInfoPage;
  /** How many users of a tenant have which status. */
  stats(tenantId: string): PresenceStats;
  /** What changed in a tenant, newest first unless asked otherwise, in pages. */
  history(tenantId: string, query?: HistoryQuery): HistoryPage;
  /** Tells of every change in a tenant. For viewers who may not see everything, use `view`. */
  subscribe(tenantId: string, listener: ChangeListener, filter?: ChangeFilter): Subscription;
  /** The tenant as one viewer may see it: nobody, unless a scope is given or chosen later. */
  view(tenantId: string, viewerId: string, scope?: PresenceScope): TenantView;
  /**
   * Says that roles or friendships changed, of one user or of anybody in the tenant: views look again at once, and
   * tell who came into sight (`online`) or went out of it (`offline`).
   */
  relationsChanged(tenantId: string, userId?: string): void;
  /**
   * Moves time forward, in milliseconds since 1970: users idle, lapse and are forgotten. Never moves it back. Each
   * tenant's subscribers hear of their own; there is no answer, as it would speak of all tenants at once.
   */
  advance(now: number): void;
}

const refuse = (path: string, keyword: string, message: string): PresenceValidationError =>
  new PresenceValidationError("presence info", [issueAt([path], keyword, message)]);

/**
 * Makes a tenant view.
 *
 * @example
 * const presence = createTenantPresence();
 * presence.apply(
 *   { channel: "lobby", clientId: "dana", action: "enter", occurredAt: "2026-05-22T15:00:12Z" },
 *   { tenantId: "acme" },
 * );
 * presence.get("acme", "dana")?.status; // "online"
 */
export function createTenantPresence(options: TenantPresenceOptions = {}): TenantPresence {
  const settings = resolveOptions(options);
  const { ordering, ttl, horizon, maxSkew, now: clock } = options;
  const set = createPresenceSet({
    ...(ordering === undefined ? {} : { ordering }),
    ...(ttl === undefined ? {} : { ttl }),
    ...(horizon === undefined ? {} : { horizon }),
    ...(maxSkew === undefined ? {} : { maxSkew }),
    ...(clock === undefined ? {} : { now: clock }),
  });
  const tenants = new Map<string, Tenant>();
  const deadlines = createDeadlines<User | Tenant>();
  const { deliver, settle } = createDelivery(options.onListenerError);
  let latest: number | undefined;
  /** Changes of the call that runs, for its answer. */
  let collected: PresenceInfoChange[] = [];

  const timeNow = (): number | undefined => {
    const said = clock?.();
    return said === undefined ? latest : Math.max(said, latest ?? said);
  };

  const neededTime = (): number => {
    const now = timeNow();
    if (now === undefined)
      throw new RangeError("no time is known: call advance(now) first, or give the `now` option");
    return now;
  };

  const tenantOf = (tenantId: string): Tenant => {
    let tenant = tenants.get(tenantId);
    if (tenant === undefined) {
      tenant = createTenant(tenantId, settings, deliver);
      tenants.set(tenantId, tenant);
    }
    return tenant;
  };

  const userOf = (tenantId: string, userId: string): User => {
    const { users } = tenantOf(tenantId);
    let user = users.get(userId);
    if (user === undefined) {
      user = createUser(tenantId, userId);
      users.set(userId, user);
    }
    return user;
  };

  const knownUser = (tenantId: string, userId: string): User | undefined =>
    tenants.get(tenantId)?.users.get(userId);

  const forgetIfEmpty = (tenant: Tenant): void => {
    if (tenant.users.size === 0 && tenant.watchers() === 0 && tenant.history.size === 0)
      tenants.delete(tenant.tenantId);
  };

  const wait = (user: User): void => {
    const due = deadlineOf(user, settings);
    // A later deadline is found when the earlier one comes up: a heartbeat costs nothing here.
    if (due >= user.waitsFor) return;
    user.waitsFor = due;
    deadlines.add(due, user);
  };

  /** Looks at a user again after something happened, and tells of what is to be seen of it. */
  const refresh = (user: User, cause: PresenceInfoChange["cause"]): void => {
    const tenant = tenantOf(user.tenantId);
    const before = user.shown;
    const now = latest;
    const after = show(user, now, settings);
    user.shown = after;
    const wasThere = before !== undefined && before.status !== "offline";
    const isThere = after.status !== "offline";
    if (isThere) {
      user.offlineSince = undefined;
      if (!wasThere) user.sessionStart = after.lastSeen;
    } else if (before === undefined || wasThere) {
      user.offlineSince = now;
      if (wasThere) tenant.endSession(Math.max(0, after.lastSeen - (user.sessionStart ?? after.lastSeen)));
      user.sessionStart = undefined;
    }
    wait(user);
    if (before === undefined ? !isThere : looksSame(before, after)) return;
    const change: PresenceInfoChange = Object.freeze({
      type:
        isThere !== wasThere
          ? isThere
            ? ("online" as const)
            : ("offline" as const)
          : before?.status === after.status
            ? ("update" as const)
            : ("status" as const),
      info: infoOf(user, after),
      ...(before === undefined ? {} : { previous: infoOf(user, before) }),
      cause,
    });
    collected.push(change);
    const due = tenant.record(change, Math.max(after.lastSeen, now ?? after.lastSeen));
    if (due !== undefined) deadlines.add(due, tenant);
    tenant.tell(change);
  };

  const takeIn = (change: PresenceChange): User => {
    const user = userOf(change.tenantId ?? "", change.record.clientId);
    if (change.type === "leave") {
      removeMember(user, change.record);
      noteDeparture(user, change.record);
      // The application's word was about somebody who was there.
      if (user.members.size === 0) user.local = undefined;
    } else {
      setMember(user, change.record);
      user.kept = undefined;
    }
    return user;
  };

  const applyOne = ({ input, tenantId, record, evidence }: ScopedInput): Verdict => {
    const isClear = Object.hasOwn(input, "mark") && (input as { mark: string }).mark === "clear";
    const cleared = isClear ? set.members({ tenantId, channel: (input as { channel: string }).channel }) : [];
    const { verdicts, changes } = set.apply(input);
    const verdict = verdicts[0] ?? "ignored";
    const touched = new Map<User, PresenceInfoChange["cause"]>();
    if (record !== undefined && verdict === "applied") {
      const user = userOf(tenantId, record.clientId);
      noteEvidence(user, evidence ?? neededTime());
      if (isDeparture(record)) noteDeparture(user, record);
      touched.set(user, "event");
    }
    for (const change of changes) touched.set(takeIn(change), change.cause);
    for (const member of cleared) {
      const user = userOf(tenantId, member.clientId);
      removeMember(user, member);
      if (user.members.size === 0) user.local = undefined;
      touched.set(user, "clear");
    }
    for (const [user, cause] of touched) {
      // Somebody who was swept away without ever having been seen at a known time has no `lastSeen`.
      if (user.lastSeen === Number.NEGATIVE_INFINITY) noteEvidence(user, evidence ?? latest ?? 0);
      refresh(user, cause);
    }
    return verdict;
  };

  const collecting = <T>(
    work: () => T,
  ): { readonly result: T; readonly changes: readonly PresenceInfoChange[] } =>
    settle(() => {
      const outer = collected;
      collected = [];
      try {
        const result = work();
        return { result, changes: collected };
      } finally {
        collected = outer;
      }
    });

  const setStatus = (
    tenantId: string,
    userId: string,
    status: PresenceStatus,
    metadata?: PresenceMetadata | null,
  ): PresenceInfo => {
    const now = neededTime();
    // One check for all that came from outside, and a copy that the caller cannot change any more.
    const checked = presenceInfo.parse({
      userId,
      tenantId,
      status,
      lastSeen: new Date(Math.min(Math.max(now, 0), 253_402_300_799_999)).toISOString(),
      ...(metadata === undefined || metadata === null ? {} : { metadata }),
    });
    const said =
      metadata === undefined
        ? undefined
        : Object.keys(checked.metadata ?? {}).length === 0
          ? null
          : checked.metadata;
    return collecting(() => {
      const user = userOf(tenantId, userId);
      noteEvidence(user, now);
      const metadataBefore = said === undefined ? (user.local?.metadata ?? undefined) : said;
      const there = user.members.size > 0;
      if (status === "offline" && !there) {
        user.kept = said === undefined ? (user.shown?.metadata ?? null) : said;
        user.local = undefined;
      } else {
        const keeps = metadataBefore === undefined && !there ? user.shown?.metadata : metadataBefore;
        user.local = {
          status,
          metadata: keeps,
          expiresAt: settings.ttl === undefined ? undefined : now + settings.ttl,
        };
      }
      refresh(user, "local");
      return infoOf(user, user.shown!);
    }).result;
  };

  const comeDue = (item: User | Tenant, due: number): void => {
    const now = latest ?? due;
    if ("history" in item) {
      const next = item.history.forget(now);
      if (next !== undefined) deadlines.add(next, item);
      forgetIfEmpty(item);
      return;
    }
    // An entry that was overtaken by an earlier one, or whose user is gone.
    if (item.waitsFor !== due || knownUser(item.tenantId, item.userId) !== item) return;
    item.waitsFor = Number.POSITIVE_INFINITY;
    if (item.local?.expiresAt !== undefined && item.local.expiresAt <= now) {
      item.kept = item.local.metadata;
      item.local = undefined;
      refresh(item, "expiry");
    } else refresh(item, "idle");
    if (item.shown?.status !== "offline" || deadlineOf(item, settings) > now) return;
    const tenant = tenantOf(item.tenantId);
    tenant.users.delete(item.userId);
    forgetIfEmpty(tenant);
  };

  const presence: TenantPresence = {
    apply(input, context) {
      const scoped = scopeInputs(input, context?.tenantId, timeNow());
      const { result, changes } = collecting(() => scoped.map(applyOne));
      return { verdicts: result, changes };
    },
    setStatus,
    setOnline: (tenantId, userId, metadata) => setStatus(tenantId, userId, "online", metadata),
    setAway: (tenantId, userId, metadata) => setStatus(tenantId, userId, "away", metadata),
    setBusy: (tenantId, userId, metadata) => setStatus(tenantId, userId, "busy", metadata),
    setOffline: (tenantId, userId, metadata) => setStatus(tenantId, userId, "offline", metadata),
    clearStatus(tenantId, userId) {
      const user = knownUser(tenantId, userId);
      if (user?.local === undefined) return presence.get(tenantId, userId);
      collecting(() => {
        user.kept = user.local?.metadata;
        user.local = undefined;
        refresh(user, "local");
      });
      return presence.get(tenantId, userId);
    },
    heartbeat(tenantId, userId) {
      const now = neededTime();
      const user = knownUser(tenantId, userId);
      if (user?.shown === undefined || user.shown.status === "offline") return false;
      collecting(() => {
        noteEvidence(user, now);
        if (user.local !== undefined && settings.ttl !== undefined) {
          user.local = { ...user.local, expiresAt: now + settings.ttl };
        }
        refresh(user, "local");
      });
      return true;
    },
    get(tenantId, userId) {
      const user = knownUser(tenantId, userId);
      return user?.shown === undefined ? undefined : infoOf(user, user.shown);
    },
    lastSeen(tenantId, userId) {
      const user = knownUser(tenantId, userId);
      return user?.shown === undefined ? undefined : new Date(user.shown.lastSeen);
    },
    list: (tenantId, query) => pageOf(tenants.get(tenantId)?.users.values() ?? [], query),
    stats: (tenantId) => statsOf(tenantId, tenants.get(tenantId)),
    history: (tenantId, query) => {
      const tenant = tenants.get(tenantId);
      return tenant === undefined
        ? { items: [], hasNext: () => false, next: () => undefined }
        : tenant.history.query(query);
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
      if (viewerId === "") throw refuse("viewerId", "minLength", "must not be empty");
      return createView({
        tenantId,
        viewerId,
        scope,
        options,
        tenant: () => tenants.get(tenantId),
        attach: (watcher) => {
          const tenant = tenantOf(tenantId);
          tenant.views.add(watcher);
          return () => {
            tenant.views.delete(watcher);
            forgetIfEmpty(tenant);
          };
        },
        deliver,
        settle,
      });
    },
    relationsChanged(tenantId, userId) {
      settle(() => {
        for (const view of tenants.get(tenantId)?.views ?? []) view.lookAgain(userId);
      });
    },
    advance(now) {
      if (!Number.isFinite(now)) throw new RangeError(`now must be milliseconds since 1970, got ${now}`);
      collecting(() => {
        latest = Math.max(now, latest ?? now);
        const lapsed = new Map<User, PresenceInfoChange["cause"]>();
        for (const change of set.advance(latest).changes) lapsed.set(takeIn(change), change.cause);
        // By name: the order in which one tenant's users lapse must not depend on who else lapses.
        const byName = [...lapsed].toSorted(([a], [b]) => compareText(a.userId, b.userId));
        for (const [user, cause] of byName) refresh(user, cause);
        for (let due = deadlines.take(latest); due !== undefined; due = deadlines.take(latest)) {
          comeDue(due.item, due.due);
        }
      });
    },
  };

  return presence;
}

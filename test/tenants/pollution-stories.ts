/** Stories that leave out whatever may be left out, so that what is inherited has every chance to be taken for it. */
import {
  createTenantPresence,
  driveWithTimers,
  encodePresenceInfoPage,
  fromPresenceInfo,
  type PresenceInfo,
  type TenantPresence,
  type TenantPresenceOptions,
  toPresenceInfo,
} from "../../src/tenants/index.js";
import { PresenceValidationError } from "../../src/validation/error.js";
import { msAt, textAt } from "./story.js";

/** Makes of an object the one that is handed in: itself, or one with the same own members. */
export type Hand = <T extends object>(own: T) => T;

/** What something comes to: its value, or why it was refused. Whatever a getter threw goes on its way. */
function attempt(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    if (error instanceof PresenceValidationError) {
      return error.issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`);
    }
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

const record = (clientId: string, more: object = {}): never =>
  ({ channel: "lobby", clientId, action: "enter", occurredAt: textAt(0), ...more }) as never;

/** A tenant with two users online, one of them twice, one busy by the application's word, and one offline. */
function filled(hand: Hand, options?: TenantPresenceOptions): TenantPresence {
  const presence = createTenantPresence(options === undefined ? undefined : hand(options));
  presence.advance(msAt(0));
  const came = (userId: string, more?: object): void => {
    presence.apply(hand({ tenantId: "acme", record: hand(record(userId, more)) }));
  };
  for (const userId of ["ann", "bob", "dan"]) came(userId);
  came("bob", { connectionId: "second" });
  presence.setBusy("acme", "cem");
  came("dan", { action: "leave", occurredAt: textAt(1) });
  return presence;
}

/** All that can be asked of a tenant without saying more than one must. */
const shown = (presence: TenantPresence, tenantId = "acme"): unknown => [
  presence.list(tenantId),
  presence.get(tenantId, "ann"),
  presence.lastSeen(tenantId, "bob"),
  presence.stats(tenantId),
  presence.history(tenantId).items,
];

export const STORIES: Readonly<Record<string, (hand: Hand) => unknown>> = {
  "taking in": (hand) => {
    const presence = filled(hand);
    const apply = (input: object, context?: object): unknown =>
      attempt(() =>
        context === undefined
          ? presence.apply(input as never)
          : presence.apply(input as never, hand(context) as never),
      );
    return [
      apply(hand(record("eve"))),
      apply(hand(record("eve")), {}),
      apply(hand(record("eve")), { tenantId: "acme" }),
      apply([hand(record("gus", { connectionId: "1" })), hand(record("gus", { occurredAt: textAt(1) }))], {
        tenantId: "acme",
      }),
      apply(hand({ channel: "lobby", clientId: "hal", action: "present" }), { tenantId: "acme" }),
      apply(hand({ record: hand(record("eve")) }), { tenantId: "other" }),
      apply(
        hand({ record: hand(record("eve", { data: { device: "phone", mood: "good" } })), tenantId: "acme" }),
      ),
      apply(hand({ record: hand(record("")), tenantId: "acme" })),
      apply(hand({ mark: "sync-start", channel: "lobby" })),
      apply(hand({ mark: "sync-start", channel: "lobby", tenantId: "acme" })),
      apply(hand(record("ann", { action: "present", occurredAt: textAt(3) })), { tenantId: "acme" }),
      apply(hand({ mark: "sync-end", channel: "lobby", tenantId: "acme" })),
      shown(presence),
      apply(hand({ mark: "clear", channel: "lobby", tenantId: "acme" })),
      apply(hand({})),
      shown(presence),
      shown(presence, "other"),
      shown(presence, "evil"),
    ];
  },

  "time that passes": (hand) => {
    const presence = filled(hand);
    const told: unknown[] = [];
    presence.subscribe("acme", (change) => told.push(change));
    const seen = [2, 301, 3600, 86_000, 86_500, 200_000].map((seconds) => {
      presence.advance(msAt(seconds));
      return shown(presence);
    });
    const brief = filled(hand, { ttl: 5000, awayAfter: 2000, retention: 20_000, historySize: 4 });
    const seenBriefly = [1, 3, 6, 30].map((seconds) => {
      brief.advance(msAt(seconds));
      return shown(brief);
    });
    return [told, seen, seenBriefly];
  },

  "the application's word": (hand) => {
    const presence = filled(hand);
    const heard = attempt(() => createTenantPresence(hand({})).setOnline("acme", "ann"));
    return [
      heard,
      presence.setBusy("acme", "ann"),
      presence.setAway("acme", "ann", hand({ device: "phone" })),
      presence.setOnline("acme", "ann", hand({})),
      presence.setOnline("acme", "ann", null),
      presence.setOffline("acme", "ann", hand({ custom: { note: "bye" } })),
      attempt(() => presence.setOnline("acme", "ann", hand({ device: 1 }) as never)),
      presence.clearStatus("acme", "ann"),
      presence.heartbeat("acme", "ann"),
      presence.heartbeat("acme", "cem"),
      presence.clearStatus("acme", "cem"),
      presence.heartbeat("acme", "cem"),
      attempt(() => presence.setStatus("acme", "ann", undefined as never)),
      shown(presence),
    ];
  },

  "pages and queries": (hand) => {
    const presence = filled(hand);
    const lists = [
      {},
      { limit: 1 },
      { cursor: "ann" },
      { statuses: ["offline", "online"] as const },
      { includeOffline: true },
      { limit: 0 },
    ].map((query) => attempt(() => presence.list("acme", hand(query))));
    const asked = [
      {},
      { limit: 2 },
      { userId: "bob" },
      { direction: "forwards" as const, limit: 1 },
      { start: msAt(1) },
      { end: msAt(0) },
      { start: 2, end: 1 },
    ].map((query) =>
      attempt(() => {
        const page = presence.history("acme", hand(query));
        return [page.items, page.hasNext(), page.next()?.items];
      }),
    );
    const pages = [presence.list("acme"), presence.list("acme", hand({ limit: 1 }))];
    return [lists, asked, pages.map((page) => encodePresenceInfoPage(hand(page)))];
  },

  "listeners and views": (hand) => {
    const told: unknown[] = [];
    const presence = filled(hand, {
      rolesOf: (_, userId) => (userId === "ann" ? ["staff"] : []),
      areFriends: (_, viewerId, userId) => viewerId === "bob" && userId === "cem",
    });
    const hear =
      (name: string) =>
      (what: object): void =>
        void told.push([name, what]);
    presence.subscribe("acme", hear("all"), hand({}));
    presence.subscribe("acme", hear("ann"), hand({ userId: "ann" }));
    presence.subscribe("acme", hear("away"), hand({ statuses: ["away"] as const }));
    const views = (["none", "all", "friends", hand({ roles: ["staff"] })] as const).map((scope) => {
      const view = presence.view("acme", "bob", scope);
      view.subscribe(hear("view"), hand({}));
      view.addUserListener(hand({ onUserOnline: hear("online") }));
      view.addUserListener(hand({ onUserOffline: hear("offline") }));
      return view;
    });
    presence.setAway("acme", "ann");
    presence.setOffline("acme", "cem");
    presence.setOnline("acme", "cem");
    const lists = views.map((view) => [
      view.list(),
      view.list(hand({})),
      view.get("ann"),
      view.lastSeen("cem"),
    ]);
    views[0]!.setScope("all");
    views[1]!.subscribePresenceForRoles(["staff"]);
    presence.relationsChanged("acme");
    for (const view of views) view.close();
    const blind = createTenantPresence(hand({})).view("acme", "bob");
    return [
      told,
      lists,
      attempt(() => blind.setScope("friends")),
      attempt(() => blind.setScope(hand({ roles: ["staff"] }))),
      attempt(() => blind.setScope(hand({}) as never)),
    ];
  },

  "options that say nothing": (hand) => {
    const presence = filled(hand, {});
    presence.subscribe("acme", () => {
      throw new RangeError("a listener's own");
    });
    const times: number[] = [];
    const driver = driveWithTimers({ advance: (now) => void times.push(now) }, hand({ now: () => 5 }));
    driver.stop();
    const failing = attempt(() =>
      driveWithTimers(
        {
          advance() {
            throw new RangeError("no way on");
          },
        },
        hand({ now: () => 5 }),
      ).stop(),
    );
    return [
      attempt(() => presence.setAway("acme", "ann")),
      shown(presence),
      times,
      Reflect.ownKeys(driver).length,
      failing,
    ];
  },

  conversions: (hand) => {
    const records = [
      record("ann", { connectionId: "1", data: { status: "away", custom: { note: "x" }, city: "Rome" } }),
      record("ann", { connectionId: "2", occurredAt: textAt(2) }),
      record("ann"),
      record("bob", { action: "leave" }),
      record("bob", { action: "leave", connectionId: "1", data: { device: "phone" } }),
      record("cem", { data: { status: "dancing" } }),
    ].map(hand);
    const timeless = hand({ channel: "lobby", clientId: "dan", action: "present" } as const);
    const info = { userId: "ann", tenantId: "acme", status: "online", lastSeen: new Date(msAt(0)) } as const;
    const back = (one: object, context: object): unknown =>
      attempt(() => fromPresenceInfo(hand(one) as PresenceInfo, hand(context) as never));
    return [
      attempt(() => toPresenceInfo(records, hand({ tenantId: "acme" }))),
      attempt(() => toPresenceInfo([], hand({}) as never)),
      attempt(() => toPresenceInfo([timeless], hand({ tenantId: "acme" }))),
      attempt(() => toPresenceInfo([timeless], hand({ tenantId: "acme", now: msAt(9) }))),
      attempt(() => toPresenceInfo([hand({ ...timeless, since: textAt(4) })], hand({ tenantId: "acme" }))),
      ...["snapshot", "event"].map((mode) => back(info, { channel: "lobby", mode })),
      back(info, { channel: "lobby", mode: "event", previous: hand({ ...info, status: "away" }) }),
      back(
        { ...info, connectionId: "1", metadata: hand({ device: "phone" }) },
        { channel: "lobby", mode: "event" },
      ),
      back(
        { ...info, metadata: hand({ custom: hand({ status: 1, custom: 2, note: 3 }) }) },
        { channel: "lobby", mode: "event" },
      ),
      ...["userId", "tenantId", "status", "lastSeen"].map((name) =>
        back(Object.fromEntries(Object.entries(info).filter(([own]) => own !== name)), {
          channel: "a",
          mode: "event",
        }),
      ),
      back(info, { mode: "snapshot" }),
      back(info, { channel: "lobby" }),
    ];
  },
};

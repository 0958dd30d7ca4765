/** Who may see whom: nobody, everybody, some roles, or friends (CometChat's subscription scopes, seed 004). */
import { describe, expect, it } from "vitest";
import { createTenantPresence, type TenantPresenceOptions } from "../../src/tenants/index.js";
import { did, msAt } from "./story.js";

function world(options: TenantPresenceOptions = {}) {
  const roles = new Map([
    ["ann", ["admin"]],
    ["bob", ["member"]],
    ["cyd", ["member", "admin"]],
  ]);
  const friends = new Set(["viewer ann"]);
  const presence = createTenantPresence({
    now: () => msAt(60),
    rolesOf: (_tenant, userId) => roles.get(userId) ?? [],
    areFriends: (_tenant, viewer, userId) => friends.has(`${viewer} ${userId}`),
    ...options,
  });
  for (const userId of ["ann", "bob", "cyd"]) presence.apply(did("enter", userId, 0));
  presence.apply(did("enter", "foreign", 0, { tenantId: "other" }));
  const heard: string[] = [];
  const hear = (view: ReturnType<typeof presence.view>) =>
    view.addUserListener({
      onUserOnline: ({ userId }) => heard.push(`+${userId}`),
      onUserOffline: ({ userId }) => heard.push(`-${userId}`),
    });
  const take = () => heard.splice(0);
  return { presence, roles, friends, hear, take };
}

const ids = (view: ReturnType<ReturnType<typeof createTenantPresence>["view"]>) =>
  view.list({ includeOffline: true }).items.map(({ userId }) => userId);

describe("a view", () => {
  it("without a scope sees nobody and hears nothing, of itself neither", () => {
    const { presence, hear, take } = world();
    const view = presence.view("acme", "ann");
    hear(view);
    presence.apply(did("leave", "ann", 1));
    presence.relationsChanged("acme");
    expect([ids(view), view.get("ann"), view.lastSeen("ann"), take()]).toEqual([
      [],
      undefined,
      undefined,
      [],
    ]);
  });

  it.each([
    ["all", ["ann", "bob", "cyd"]],
    [{ roles: ["admin"] }, ["ann", "cyd"]],
    [{ roles: [] }, []],
    ["friends", ["ann"]],
    ["none", []],
  ] as const)("of %j sees %j, and never another tenant", (scope, expected) => {
    const view = world().presence.view("acme", "viewer", scope);
    expect(ids(view)).toEqual(expected);
    expect(["ann", "bob", "cyd", "foreign"].filter((userId) => view.get(userId) !== undefined)).toEqual(
      expected,
    );
  });

  it("hears of those in sight only", () => {
    const { presence, hear, take } = world();
    hear(presence.view("acme", "viewer", { roles: ["admin"] }));
    presence.apply([did("leave", "ann", 1), did("leave", "bob", 1), did("enter", "ann", 2)]);
    presence.apply(did("leave", "foreign", 1, { tenantId: "other" }));
    expect(take()).toEqual(["-ann", "+ann"]);
  });

  it("takes the last choice of scope, and tells who comes into sight and who goes", () => {
    const { presence, hear, take } = world();
    const view = presence.view("acme", "viewer");
    hear(view);
    view.subscribePresenceForAllUsers();
    expect(take()).toEqual(["+ann", "+bob", "+cyd"]);
    view.subscribePresenceForRoles(["member"]);
    expect(take()).toEqual(["-ann"]);
    view.subscribePresenceForFriends();
    expect(take()).toEqual(["+ann", "-bob", "-cyd"]);
    expect(view.scope).toBe("friends");
    view.setScope("none");
    expect([take(), ids(view)]).toEqual([["-ann"], []]);
  });

  it("follows a change of role at once", () => {
    const { presence, roles, hear, take } = world();
    const view = presence.view("acme", "viewer", { roles: ["admin"] });
    hear(view);
    roles.set("bob", ["admin"]);
    roles.set("ann", []);
    expect(ids(view)).toEqual(["bob", "cyd"]);
    presence.relationsChanged("acme", "bob");
    expect(take()).toEqual(["+bob"]);
    presence.relationsChanged("acme");
    expect(take()).toEqual(["-ann"]);
    presence.relationsChanged("acme");
    expect(take()).toEqual([]);
  });

  it("follows a change of the viewer's own friendships", () => {
    const { presence, friends, hear, take } = world();
    hear(presence.view("acme", "viewer", "friends"));
    friends.add("viewer bob").delete("viewer ann");
    presence.relationsChanged("acme", "viewer");
    expect(take()).toEqual(["-ann", "+bob"]);
  });

  it("tells of somebody who went out of sight unannounced when that user next changes, and no more than that", () => {
    const { presence, roles } = world();
    const heard: unknown[] = [];
    presence.view("acme", "viewer", { roles: ["admin"] }).subscribe((change) => heard.push(change));
    roles.set("ann", []);
    presence.apply(did("update", "ann", 5, { data: { status: "busy", location: "secret" } }));
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      type: "offline",
      cause: "scope",
      info: { userId: "ann", status: "offline" },
    });
    expect(JSON.stringify(heard)).not.toMatch(/secret|busy/);
  });

  it("denies when a lookup fails, and reports the failure to who reads", () => {
    const { presence, hear, take } = world({
      rolesOf: () => {
        throw new Error("directory is down");
      },
    });
    const view = presence.view("acme", "viewer", { roles: ["admin"] });
    hear(view);
    presence.apply(did("leave", "ann", 1));
    expect(take()).toEqual([]);
    expect(() => view.get("bob")).toThrow("directory is down");
  });

  it("grants friendship on true only", () => {
    const { presence } = world({ areFriends: (() => "maybe") as never });
    expect(ids(presence.view("acme", "viewer", "friends"))).toEqual([]);
  });

  it("refuses a scope that it cannot answer for", () => {
    const presence = createTenantPresence();
    expect(() => presence.view("acme", "v", "friends")).toThrow(/areFriends/);
    expect(() => presence.view("acme", "v", { roles: ["x"] })).toThrow(/rolesOf/);
    expect(() => presence.view("acme", "v", "everybody" as never)).toThrow(/everybody/);
    expect(() => presence.view("acme", "")).toThrow(/viewerId/);
  });

  it("keeps a refused scope from replacing the one it had", () => {
    const view = createTenantPresence().view("acme", "v", "all");
    expect(() => view.subscribePresenceForFriends()).toThrow(RangeError);
    expect(view.scope).toBe("all");
  });

  it("filters what it tells, and ends when closed", () => {
    const { presence } = world();
    const heard: string[] = [];
    const view = presence.view("acme", "viewer", "all");
    view.subscribe(({ info }) => heard.push(`${info.userId} ${info.status}`), {
      statuses: ["busy"],
      userId: "bob",
    });
    const busy = { data: { status: "busy" } };
    presence.apply([did("update", "ann", 1, busy), did("update", "bob", 1, busy), did("update", "bob", 2)]);
    view.close();
    presence.apply(did("update", "bob", 3, busy));
    expect(heard).toEqual(["bob busy"]);
  });

  it("tells each viewer a strict alternation of online and offline for each user", () => {
    const { presence, roles, hear, take } = world();
    hear(presence.view("acme", "viewer", { roles: ["admin"] }));
    const last = new Map<string, string>([
      ["ann", "+"],
      ["cyd", "+"],
      ["bob", "-"],
    ]);
    let seed = 7;
    const next = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * n);
    };
    for (let i = 0; i < 500; i++) {
      const userId = ["ann", "bob", "cyd"][next(3)]!;
      if (next(4) === 0) {
        roles.set(userId, next(2) === 0 ? ["admin"] : []);
        if (next(2) === 0) presence.relationsChanged("acme", userId);
      } else presence.apply(did(next(2) === 0 ? "enter" : "leave", userId, i + 1));
      for (const notice of take()) {
        expect(last.get(notice.slice(1))).not.toBe(notice[0]);
        last.set(notice.slice(1), notice[0]!);
      }
    }
  });
});

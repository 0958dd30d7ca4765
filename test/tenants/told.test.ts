/** What a subscriber and a viewer are told of one user, change by change: type, cause, what was and what is. */
import { describe, expect, it } from "vitest";
import { createTenantPresence, type PresenceInfoChange } from "../../src/tenants/index.js";
import { did, msAt } from "./story.js";

const wordsOf = ({ type, cause, info, previous }: PresenceInfoChange): string =>
  `${type} by ${cause}: ${previous?.status ?? "nothing"} -> ${info.status} ${JSON.stringify(info.metadata?.custom ?? {})}`;

/** A tenant in which `ann` is told about, to a subscriber and to a viewer who may see all. */
function story() {
  const presence = createTenantPresence({ now: () => msAt(60), awayAfter: 600_000 });
  const all: PresenceInfoChange[] = [];
  const seen: PresenceInfoChange[] = [];
  presence.subscribe("acme", (change) => all.push(change));
  const view = presence.view("acme", "viewer", "all");
  view.subscribe((change) => seen.push(change));
  const take = () => [all.splice(0).map(wordsOf), seen.splice(0).map(wordsOf)];
  return { presence, view, take };
}

const enter = (connectionId: string, second: number, data?: Record<string, unknown>) =>
  did("enter", "ann", second, { connectionId, ...(data && { data }) });

describe("a change", () => {
  it("has a type by what is different, the cause, and the user before and after", () => {
    const { presence, take } = story();
    const steps: [() => unknown, string | undefined][] = [
      [() => presence.apply(enter("1", 1)), "online by event: nothing -> online {}"],
      [() => presence.apply(enter("1", 2, { status: "busy" })), "status by event: online -> busy {}"],
      [
        () => presence.apply(enter("1", 3, { status: "busy", n: 1 })),
        'update by event: busy -> busy {"n":1}',
      ],
      // A second connection: who it is on is no longer one, and that is all that changes.
      [() => presence.apply(enter("2", 2, { status: "busy" })), 'update by event: busy -> busy {"n":1}'],
      // Fresh evidence of what is known already is no change.
      [() => presence.apply(enter("1", 4, { status: "busy", n: 1 })), undefined],
      [() => presence.setAway("acme", "ann"), 'status by local: busy -> away {"n":1}'],
      [() => presence.clearStatus("acme", "ann"), 'status by local: away -> busy {"n":1}'],
      [
        () => presence.apply(did("leave", "ann", 5, { connectionId: "1" })),
        "update by event: busy -> busy {}",
      ],
      [
        () => presence.apply({ mark: "clear", channel: "lobby", tenantId: "acme" }),
        "offline by clear: busy -> offline {}",
      ],
    ];
    for (const [step, words] of steps) {
      step();
      expect(take()).toEqual(words === undefined ? [[], []] : [[words], [words]]);
    }
  });

  it("comes with the connection while there is one, and cannot be changed by who hears of it", () => {
    const { presence } = story();
    const heard: PresenceInfoChange[] = [];
    presence.subscribe("acme", (change) => heard.push(change));
    presence.apply([enter("1", 1), enter("2", 2)]);
    expect(heard.map(({ info }) => info.connectionId)).toEqual(["1", undefined]);
    for (const change of heard) {
      expect(Object.isFrozen(change) && Object.isFrozen(change.info)).toBe(true);
    }
    expect(heard[0]).not.toHaveProperty("previous");
    expect(heard[1]?.previous).toEqual(heard[0]?.info);
  });
});

describe("a viewer", () => {
  it("is told of who comes into sight and who goes out of it, and of nobody who is offline", () => {
    const { presence, view, take } = story();
    presence.apply([enter("1", 1), did("enter", "bob", 1), did("leave", "bob", 2)]);
    take();
    view.setScope("none");
    expect(take()[1]).toEqual(["offline by scope: online -> offline {}"]);
    presence.apply(enter("1", 3, { n: 1 }));
    view.setScope("all");
    expect(take()[1]).toEqual(['online by scope: nothing -> online {"n":1}']);
    view.setScope("all");
    expect(take()[1]).toEqual([]);
  });

  it("hears nothing of a choice of scope after the last listener has gone, and all anew with the next", () => {
    const { presence, view } = story();
    presence.apply(enter("1", 1));
    view.close();
    view.setScope("none");
    const heard: string[] = [];
    const subscription = view.subscribe((change) => heard.push(wordsOf(change)));
    presence.apply(enter("1", 2, { n: 1 }));
    view.setScope("all");
    expect(heard).toEqual(['online by scope: nothing -> online {"n":1}']);
    subscription.unsubscribe();
    presence.apply(did("leave", "ann", 3, { connectionId: "1" }));
    expect(heard).toHaveLength(1);
  });

  it("reads when a user was last seen, in a date of its own each time", () => {
    const { presence, view } = story();
    presence.apply(enter("1", 7));
    const first = view.lastSeen("ann");
    expect(first).toEqual(new Date(msAt(7)));
    first?.setTime(0);
    expect(view.lastSeen("ann")).toEqual(new Date(msAt(7)));
    expect(view.lastSeen("nobody")).toBeUndefined();
    view.setScope("none");
    expect(view.lastSeen("ann")).toBeUndefined();
  });

  it("may leave out either callback of a user listener", () => {
    const { presence, view } = story();
    const heard: string[] = [];
    view.addUserListener({ onUserOnline: ({ userId }) => heard.push(`+${userId}`) });
    view.addUserListener({ onUserOffline: ({ userId }) => heard.push(`-${userId}`) });
    view.addUserListener({});
    presence.apply([enter("1", 1), did("leave", "ann", 2, { connectionId: "1" })]);
    expect(heard).toEqual(["+ann", "-ann"]);
  });

  it.each([null, 5, "everyone", {}, { roles: "admin" }])("cannot have the scope %j", (scope) => {
    const { view } = story();
    expect(() => view.setScope(scope as never)).toThrow(
      /^unknown scope .*expected none, all, friends or \{ roles \}$/,
    );
    expect(view.scope).toBe("all");
  });
});

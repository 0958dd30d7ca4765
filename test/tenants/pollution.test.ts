/**
 * Only own members count: a polluted `Object.prototype` (`Object.prototype.tenantId = "evil"`, as one careless merge
 * elsewhere in a program does) changes nothing of what a tenant view takes in, shows or tells, and neither does what the
 * prototype of an option bag, an input or a query carries.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createTenantPresence, type PresenceInfo } from "../../src/tenants/index.js";
import { polluted } from "../validation/polluted.js";
import { type Hand, STORIES } from "./pollution-stories.js";

const SOURCES = new URL("../../src/", import.meta.url);
const TENANTS = new URL("tenants/", SOURCES);

/** A name behind a point, in braces, or in front of a colon: whatever may be a member's. */
const READ = /(?<=\.)[a-z]\w*|(?<=[{,]\s*)[a-z]\w*(?=\s*[,}=:])|\b[a-z]\w*(?=\??:)/g;

/** Every name that the code of the tenants reads or declares, and every name of what goes in: none can be forgotten. */
function namesRead(): string[] {
  const own = readdirSync(TENANTS).map((file) => new URL(file, TENANTS));
  const inputs = ["presence-input", "realtime-presence", "presence-info", "presence-info-page"];
  const files = [...own, ...inputs.map((name) => new URL(`generated/${name}.ts`, SOURCES))];
  const names = files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(READ)].map(([name]) => name));
  // `Object.defineProperty` itself reads these two from wherever they are: beside them little of the language works.
  const broken = ["get", "set"];
  return [...new Set(names)].filter((name) => !(name in Object.prototype) && !broken.includes(name)).sort();
}

/** What would be taken for a member of that name. */
const EVIL: Readonly<Record<string, unknown>> = {
  action: "leave",
  advance: () => undefined,
  areFriends: () => true,
  asOf: "1999-01-01T00:00:00Z",
  awayAfter: 1,
  custom: { evil: true },
  data: { status: "busy", evil: true },
  direction: "forwards",
  end: 1,
  every: 1,
  expiresAt: 1,
  historyAge: 1,
  historySize: 1,
  horizon: 1,
  includeOffline: true,
  items: [],
  lastSeen: new Date(0),
  limit: 1,
  local: { status: "busy", metadata: undefined, expiresAt: 1 },
  mark: "clear",
  maxSkew: 1,
  metadata: { device: "evil" },
  mode: "event",
  now: () => 1,
  occurredAt: "1999-01-01T00:00:00Z",
  onError: () => undefined,
  onListenerError: () => undefined,
  onUserOffline: () => undefined,
  onUserOnline: () => undefined,
  ordering: "ably",
  precedence: ["offline", "away", "online", "busy"],
  previous: { status: "offline" },
  receivedAt: "1999-01-01T00:00:00Z",
  record: { channel: "evil", clientId: "evil", action: "enter", occurredAt: "1999-01-01T00:00:00Z" },
  restart: true,
  retention: 1,
  roles: ["evil", "staff"],
  rolesOf: () => ["staff"],
  since: "1999-01-01T00:00:00Z",
  start: 9e12,
  status: "busy",
  statuses: ["busy"],
  ttl: 1,
  unknownStatus: "error",
};

const NAMES = namesRead();

const asItIs: Hand = (own) => own;

const KINDS: Readonly<Record<string, (name: string) => PropertyDescriptor>> = {
  "a member": (name) => ({ value: EVIL[name] ?? "evil", writable: true, enumerable: true }),
  "a member that cannot be overwritten": (name) => ({ value: EVIL[name] ?? "evil" }),
  "a member that throws when read": (name) => ({
    get() {
      throw new Error(`read what was inherited: ${name}`);
    },
  }),
};

it("knows the names that matter", () => {
  expect(NAMES).toEqual(expect.arrayContaining(Object.keys(EVIL)));
  expect(NAMES).toEqual(
    expect.arrayContaining(["tenantId", "userId", "connectionId", "cursor", "history", "device"]),
  );
});

describe.each(Object.entries(STORIES))("%s", (_, story) => {
  const clean = JSON.stringify(story(asItIs));

  /** What the story comes to, or what it came upon. */
  const told = (hand: Hand): string => {
    try {
      return JSON.stringify(story(hand));
    } catch (error) {
      return String(error);
    }
  };

  it.each(Object.entries(KINDS))(
    "is the same beside an `Object.prototype` with %s of any name",
    (_, kind) => {
      const changed = NAMES.filter((name) => polluted(name, kind(name), () => told(asItIs)) !== clean);
      expect(changed).toEqual([]);
    },
  );

  it("is the same with objects that inherit such members from elsewhere", () => {
    const heirOf: Hand = (own) => Object.assign(Object.create(EVIL) as object, own) as typeof own;
    expect(told(heirOf)).toBe(clean);
  });

  it("is the same with objects that inherit nothing", () => {
    const orphanOf: Hand = (own) => Object.assign(Object.create(null) as object, own) as typeof own;
    expect(told(orphanOf)).toBe(clean);
  });
});

it("takes a callback for a listener's that its class has, and none that every object has", () => {
  const heard: string[] = [];
  class Panel {
    readonly name = "panel";
    onUserOnline({ userId }: PresenceInfo): void {
      heard.push(`${this.name} ${userId}`);
    }
  }
  const presence = createTenantPresence({ now: () => 0 });
  const view = presence.view("acme", "viewer", "all");
  view.addUserListener(new Panel());
  view.addUserListener({});
  const onUserOnline = { value: () => void heard.push("nobody") };
  polluted("onUserOnline", onUserOnline, () => presence.setOnline("acme", "ann"));
  expect(heard).toEqual(["panel ann"]);
});

/**
 * How a tenant view grows: `list` with the tenant and not with the others, `advance` with what is due and not with
 * what is there, and memory back to where it began. Run: npm run bench:tenants
 */
import type { PresenceEnvelope } from "../src/generated/presence-input.js";
import { createTenantPresence } from "../src/tenants/index.js";
import { compare } from "./lib/harness.js";
import { table } from "./lib/table.js";

const START = Date.UTC(2026, 4, 22, 15);
const HOUR = 3_600_000;

const enter = (
  tenantId: string,
  userId: string,
  ms: number,
  action: "enter" | "leave" = "enter",
): PresenceEnvelope => ({
  record: {
    channel: "lobby",
    clientId: userId,
    connectionId: "1",
    action,
    occurredAt: new Date(ms).toISOString(),
  },
  tenantId,
});

function filled(tenants: number, usersEach: number, at: (user: number) => number = () => START) {
  const presence = createTenantPresence();
  presence.advance(START);
  for (let tenant = 0; tenant < tenants; tenant++) {
    for (let user = 0; user < usersEach; user++) {
      presence.apply(enter(`t${tenant}`, `u${user}`, at(tenant * usersEach + user)));
    }
  }
  return presence;
}

const worlds = [1, 10, 100, 1000].map((tenants) => [tenants, filled(tenants, 100)] as const);
compare(
  "list of one tenant of 100 users, among 1 to 1,000 tenants",
  Object.fromEntries(worlds.map(([tenants, presence]) => [`${tenants} tenants`, () => presence.list("t0")])),
);

const sizes = [100, 1000, 10_000].map((users) => [users, filled(1, users)] as const);
compare(
  "list of the first 100 of one tenant, by its size",
  Object.fromEntries(sizes.map(([users, presence]) => [`${users} users`, () => presence.list("t0")])),
);

let clock = START;
const tick = (): number => {
  clock += 0.001;
  return clock;
};
compare(
  "advance with nothing due, by all users",
  Object.fromEntries(
    worlds.map(([tenants, presence]) => [`${tenants * 100} users`, () => presence.advance(tick())]),
  ),
);

// One user idles each millisecond: what is due at a step is always ten users, among more and more who wait.
const rows = [1000, 10_000, 100_000].map((users) => {
  const presence = filled(users / 100, 100, (user) => START + user);
  const steps = 50;
  const begin = process.hrtime.bigint();
  for (let step = 0; step < steps; step++) presence.advance(START + 300_000 + (step + 1) * 10);
  return [
    users.toLocaleString("en"),
    (Number(process.hrtime.bigint() - begin) / steps / 10 / 1000).toFixed(1),
  ];
});
console.log(table(["users waiting", "µs a user that idles (10 a step)"], rows));

const gc = (globalThis as { gc?: () => void }).gc;
if (gc === undefined) {
  console.log("memory: run with --expose-gc");
} else {
  const heap = () => {
    for (let i = 0; i < 4; i++) gc();
    return process.memoryUsage().heapUsed;
  };
  const presence = createTenantPresence();
  presence.advance(START);
  // Once through first, so that compiled code and hidden classes are there before the reading.
  const cycle = (from: number) => {
    for (let user = 0; user < 100_000; user++) presence.apply(enter(`t${user % 1000}`, `u${user}`, from));
    const full = heap();
    for (let user = 0; user < 100_000; user++)
      presence.apply(enter(`t${user % 1000}`, `u${user}`, from + 1, "leave"));
    for (let hour = 1; hour <= 30; hour++) presence.advance(from + hour * HOUR);
    return full;
  };
  cycle(START);
  const before = heap();
  const full = cycle(START + 100 * HOUR);
  const after = heap();
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    table(
      ["100,000 users in 1,000 tenants", "heap"],
      [
        ["before", mb(before)],
        ["all there", mb(full)],
        ["all gone and forgotten", mb(after)],
      ],
    ),
  );
}

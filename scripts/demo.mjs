/**
 * The main job, end to end, on the sample logs of real provider payloads: validate, convert to canonical records,
 * replay into a presence set, show who is where, what a tenant sees of its users, and what the conversions lost.
 * It uses the package as its users do, by name and as built.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PresenceValidationError, presenceInput } from "realtime-presence";
import { adapterOf, PROVIDERS } from "realtime-presence/adapters";
import { createPresenceSet } from "realtime-presence/presence-set";
import { createTenantPresence } from "realtime-presence/tenants";

const SAMPLES = fileURLToPath(new URL("../samples/", import.meta.url));
const TENANT = "acme";
/** Where a payload names no channel: presence of a whole CometChat app, a LiveKit signal connection, … */
const CHANNELS = { cometchat: "app", livekit: "standup" };

const now = Date.now();
const set = createPresenceSet();
// The logs are of different years: with a clock, what is older than the horizon would stay out.
const tenants = createTenantPresence();

const contextOf = (provider) => ({ channel: CHANNELS[provider] ?? "lobby", tenantId: TENANT });

/** The newest time that a payload tells of itself, in milliseconds. */
function timeOf(adapter, payload, context) {
  const times = adapter
    .toCanonical(payload, context)
    .inputs.map((input) => Date.parse(input.record?.occurredAt ?? ""))
    .filter((time) => !Number.isNaN(time));
  return times.length === 0 ? undefined : Math.max(...times);
}

/** The logs, and when each payload was received: no log tells, so it is right after the newest time before it. */
const logs = PROVIDERS.filter((provider) => existsSync(`${SAMPLES}${provider}.ndjson`)).map((provider) => {
  const adapter = adapterOf(provider);
  const lines = readFileSync(`${SAMPLES}${provider}.ndjson`, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const times = lines.map((line) => timeOf(adapter, JSON.parse(line), contextOf(provider)));
  let received = times.find((time) => time !== undefined) ?? now;
  const receipts = times.map((time) => {
    received = Math.max(received, time ?? received) + 1;
    return new Date(received).toISOString();
  });
  return { provider, lines, receipts };
});

/** One pass over every log. */
function replay(presence, tenantView, onNote) {
  let records = 0;
  for (const { provider, lines, receipts } of logs) {
    const adapter = adapterOf(provider);
    for (const [index, line] of lines.entries()) {
      const context = { ...contextOf(provider), receivedAt: receipts[index] };
      try {
        const { inputs, notes } = adapter.toCanonical(JSON.parse(line), context);
        for (const input of inputs) presenceInput.assert(input);
        presence.apply(inputs);
        tenantView?.apply(inputs, { tenantId: TENANT });
        records += inputs.filter((input) => !("mark" in input)).length;
        for (const note of notes) onNote?.(provider, note);
      } catch (error) {
        if (!(error instanceof PresenceValidationError)) throw error;
        throw new Error(`samples/${provider}.ndjson line ${index + 1}: ${error.message}`, { cause: error });
      }
    }
  }
  return records;
}

/** A table for a terminal: columns as wide as they need to be. */
function print(title, head, rows) {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => String(row[i]).length)));
  const line = (cells) => `  ${cells.map((cell, i) => String(cell).padEnd(widths[i])).join("  ")}`.trimEnd();
  console.log(`\n${title}\n${line(head)}\n${line(widths.map((width) => "─".repeat(width)))}`);
  for (const row of rows) console.log(line(row));
}

const losses = new Map();
const records = replay(set, tenants, (provider, note) => {
  const key = `${provider}\u0000${note.code}\u0000${note.message.replace(/"[^"]*"/g, "…")}`;
  losses.set(key, (losses.get(key) ?? 0) + 1);
});

const payloads = logs.reduce((sum, { lines }) => sum + lines.length, 0);
console.log(
  `${payloads} payloads of ${logs.length} providers → ${records} canonical records, every one of them valid`,
);

print(
  "Who is present",
  ["channel", "client", "connection", "since", "data"],
  set.members().map(({ channel, clientId, connectionId = "–", since = "–", data }) => {
    const text = JSON.stringify(data ?? {});
    return [channel, clientId, connectionId, since, text.length > 60 ? `${text.slice(0, 59)}…` : text];
  }),
);

const users = [];
for (
  let page = tenants.list(TENANT, { includeOffline: true });
  ;
  page = tenants.list(TENANT, { includeOffline: true, cursor: page.cursor })
) {
  users.push(...page.items);
  if (page.cursor === undefined) break;
}
print(
  `What tenant "${TENANT}" sees of its users`,
  ["user", "status", "last seen", "connection"],
  users.map(({ userId, status, lastSeen, connectionId = "–" }) => [
    userId,
    status,
    lastSeen.toISOString(),
    connectionId,
  ]),
);

print(
  "What the conversions lost or worked out",
  ["provider", "what", "times", "why"],
  [...losses].map(([key, count]) => {
    const [provider, code, message] = key.split("\u0000");
    return [provider, code, count, message.length > 90 ? `${message.slice(0, 89)}…` : message];
  }),
);

// The same logs again and again, for a figure that means something.
let replayed = 0;
const begin = process.hrtime.bigint();
let spent = 0;
while (spent < 1) {
  replayed += replay(createPresenceSet());
  spent = Number(process.hrtime.bigint() - begin) / 1e9;
}
console.log(
  `\n${Math.round(replayed / spent).toLocaleString("en")} records per second: JSON text → validated payload → canonical record → presence set`,
);
const missing = readdirSync(SAMPLES).filter((name) => name.endsWith(".ndjson")).length - logs.length;
if (missing !== 0) throw new Error("a sample log belongs to no provider");

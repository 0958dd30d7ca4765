/** Webhooks, through Pusher's own server package: what it accepts is what we read, and what we write it accepts. */
import { createHmac } from "node:crypto";
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pusher } from "../../../src/adapters/pusher/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { createPresenceSet } from "../../../src/presence-set/index.js";
import { webhook } from "../../adapters/pusher/arbitraries.js";

interface ServerWebhook {
  isValid(): boolean;
  isBodyValid(): boolean;
  getEvents(): { name: string; channel: string; user_id?: string }[];
  getTime(): Date;
}
interface ServerPusher {
  webhook(request: { headers: Record<string, string>; rawBody: string }): ServerWebhook;
}

const Server = createRequire(import.meta.url)("pusher") as new (options: object) => ServerPusher;
const secret = "a secret";
const server = new Server({ appId: "1", key: "app-key", secret, cluster: "mt1" });

function receive(payload: unknown): ServerWebhook {
  const rawBody = JSON.stringify(payload);
  return server.webhook({
    headers: {
      "content-type": "application/json",
      "x-pusher-key": "app-key",
      "x-pusher-signature": createHmac("sha256", secret).update(rawBody).digest("hex"),
    },
    rawBody,
  });
}

const spoken = (inputs: readonly PresenceInput[]): string[] =>
  inputs.flatMap((input) => {
    if ("mark" in input)
      return input.mark === "sync-end" ? [`channel_vacated ${input.channel} ${input.asOf}`] : [];
    if (!("record" in input)) return [];
    const { action, channel, clientId, occurredAt } = input.record;
    return [`${action === "enter" ? "member_added" : "member_removed"} ${channel} ${clientId} ${occurredAt}`];
  });

describe("webhooks, with the pusher package", () => {
  it("are read as the package reads them", () => {
    fc.assert(
      fc.property(webhook, (payload) => {
        const theirs = receive(payload);
        expect([theirs.isValid(), theirs.isBodyValid()]).toEqual([true, true]);
        const time = theirs.getTime().toISOString();
        const events = theirs
          .getEvents()
          .map(({ name, channel, user_id }) =>
            user_id === undefined ? `${name} ${channel} ${time}` : `${name} ${channel} ${user_id} ${time}`,
          );
        expect(spoken(pusher.toCanonical(payload).inputs)).toEqual(events);
      }),
    );
  });

  it("are written as the package takes them", () => {
    fc.assert(
      fc.property(webhook, (payload) => {
        for (const written of pusher.fromCanonical(pusher.toCanonical(payload).inputs, { form: "webhook" })
          .payloads) {
          const theirs = receive(written);
          expect(theirs.isValid()).toBe(true);
          expect(theirs.getEvents()).toEqual((written as { events: unknown }).events);
        }
      }),
    );
  });
});

const CHANNEL = "presence-room";
const hook = (time_ms: number, ...events: string[]): object => ({
  time_ms,
  events: events.map((event) => {
    const [name, user_id] = event.split(" ");
    return { name, channel: CHANNEL, ...(user_id === undefined ? {} : { user_id }) };
  }),
});
const T = 1_700_000_000_000;

/** A day of webhooks, one of them late and one of them twice, as retries make them. */
const DAY = [
  hook(T, "member_added ann", "member_added bob"),
  hook(T + 5000, "member_added eve", "member_removed eve", "member_removed bob", "member_added bob"),
  hook(T + 9000, "member_removed ann"),
  hook(T + 1000, "member_added ann"),
  hook(T + 9000, "member_removed ann"),
];
const VACATED = hook(T + 20_000, "channel_vacated");

type Reader = (payload: object) => readonly PresenceInput[];
const read: Reader = (payload) => pusher.toCanonical(payload).inputs;

function whoIsLeft(reader: Reader): string[] {
  const set = createPresenceSet({ now: () => T + 60_000 });
  const names = (): string =>
    set
      .members({ channel: CHANNEL })
      .map(({ clientId, since }) => `${clientId} since ${since}`)
      .sort()
      .join(" ");
  for (const payload of DAY) set.apply(reader(payload));
  const day = names();
  const left = set.apply(reader(VACATED)).changes.map(({ type, record }) => `${type} ${record.clientId}`);
  return [day, ...left, names()];
}

/** T + 5 s: bob came back in the very webhook that he left in. */
const EXPECTED = ["bob since 2023-11-14T22:13:25.000Z", "leave bob", ""];

const without =
  (key: "order"): Reader =>
  (payload) =>
    read(payload).map((input) => {
      if (!("record" in input)) return input;
      const { [key]: _, ...rest } = input;
      return rest;
    });

const MUTANTS: Readonly<Record<string, Reader>> = {
  "milliseconds are taken for seconds": (payload) =>
    read({ ...payload, time_ms: Math.floor((payload as { time_ms: number }).time_ms / 1000) }),
  "the time is dropped": (payload) =>
    read(payload).map((input) => {
      if (!("record" in input)) return input;
      const { occurredAt: _, ...record } = input.record;
      return { ...input, record };
    }),
  "the place in the list is dropped": without("order"),
  "a vacated channel is forgotten": (payload) =>
    read(payload).flatMap((input): PresenceInput[] =>
      "mark" in input
        ? input.mark === "sync-end"
          ? [{ mark: "clear", channel: input.channel }]
          : []
        : [input],
    ),
  "a vacated channel is ignored": (payload) => read(payload).filter((input) => !("mark" in input)),
  "a removal is an addition": (payload) =>
    read(payload).map((input) =>
      "record" in input ? { ...input, record: { ...input.record, action: "enter" as const } } : input,
    ),
};

describe("a day of webhooks, with the presence set", () => {
  it("leaves who is there, although one came late and one twice, and everybody leaves a vacated channel", () => {
    expect(whoIsLeft(read)).toEqual(EXPECTED);
  });

  it.each(Object.entries(MUTANTS))("catches the mistake: %s", (_, mutant) => {
    expect(whoIsLeft(mutant)).not.toEqual(EXPECTED);
  });
});

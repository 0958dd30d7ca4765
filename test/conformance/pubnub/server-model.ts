/** A small PubNub: users on two channels, and the texts that it answers a client with. */
import type { Random } from "../pusher/random.js";

export const CHANNELS = ["ch1", "x-pnpres-y"] as const;
const USERS = ["ann", "bob", "__proto__", "constructor", "7", "10", "é/ü"] as const;

/** What a client gets: a snapshot by hereNow, or a subscribe answer. */
export type Answer =
  | { readonly kind: "here-now"; readonly channel: string; readonly text: string }
  | { readonly kind: "subscribe"; readonly text: string };

/** A random sequence of answers. hereNow comes at most once for each channel, before its first event. */
export function sequence(random: Random): Answer[] {
  const there = new Map<string, Map<string, unknown>>(CHANNELS.map((channel) => [channel, new Map()]));
  const answers: Answer[] = [];
  let timetoken = 17_200_339_136_465_528n;

  const state = (): unknown =>
    random.pick<unknown>([undefined, undefined, { mood: "cool" }, {}, { n: random.int(9) }, "text", null]);

  const event = (): object => {
    timetoken += BigInt(1 + random.int(40_000_000));
    const channel = random.pick(CHANNELS);
    const users = there.get(channel) as Map<string, unknown>;
    const known = [...users.keys()];
    const seconds = Number(timetoken / 10_000_000n);
    const message = {
      a: "4",
      f: 512,
      p: { t: String(timetoken), r: 1 },
      k: "demo-36",
      c: `${channel}-pnpres`,
      b: `${channel}-pnpres`,
    };
    const common = {
      timestamp: random.chance(0.2) ? String(seconds) : seconds,
      ...(random.chance(0.3) ? { precise_timestamp: Number(timetoken / 10_000n) } : {}),
    };
    const kind = random.int(10);
    if (kind < 4 || known.length === 0) {
      const uuid = random.pick(USERS); // a known user may join again, with a second device
      const data = state();
      users.set(uuid, data);
      return {
        ...message,
        d: {
          action: "join",
          ...common,
          uuid,
          occupancy: users.size,
          ...(data === undefined ? {} : { data }),
        },
      };
    }
    const uuid = random.chance(0.1) ? random.pick(USERS) : random.pick(known);
    if (kind < 6 && users.has(uuid)) {
      const data = state() ?? {};
      users.set(uuid, data);
      return { ...message, d: { action: "state-change", ...common, data, uuid, occupancy: users.size } };
    }
    if (kind === 6) {
      const join = USERS.filter((user) => !users.has(user) && random.chance(0.3));
      const leave = known.filter(() => random.chance(0.3));
      const timeout = known.filter((user) => !leave.includes(user) && random.chance(0.2));
      for (const user of join) users.set(user, undefined);
      for (const user of [...leave, ...timeout]) users.delete(user);
      const lists = { ...(join.length > 0 ? { join } : {}), leave, timeout };
      return { ...message, d: { action: "interval", ...common, occupancy: users.size, ...lists } };
    }
    users.delete(uuid);
    return {
      ...message,
      d: { action: random.chance(0.5) ? "leave" : "timeout", ...common, uuid, occupancy: users.size },
    };
  };

  for (const channel of CHANNELS) {
    if (random.chance(0.5)) continue;
    const users = there.get(channel) as Map<string, unknown>;
    for (const user of USERS)
      if (random.chance(0.4)) users.set(user, random.chance(0.5) ? { n: 1 } : undefined);
    const uuids = [...users].map(([uuid, data]) => (data === undefined ? uuid : { uuid, state: data }));
    const text = JSON.stringify({
      status: 200,
      message: "OK",
      occupancy: uuids.length,
      uuids,
      service: "Presence",
    });
    answers.push({ kind: "here-now", channel, text });
  }
  for (let step = 3 + random.int(8); step > 0; step--) {
    const m = Array.from({ length: random.int(4) }, () =>
      random.chance(0.1)
        ? { a: "4", f: 0, p: { t: String(timetoken), r: 1 }, c: "ch1", b: "ch1", d: "hi" }
        : event(),
    );
    answers.push({ kind: "subscribe", text: JSON.stringify({ t: { t: String(timetoken), r: 1 }, m }) });
  }
  return answers;
}

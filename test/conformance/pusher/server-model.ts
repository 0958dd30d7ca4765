/** A small model of a Pusher server and of the look-alikes: it makes the frames that a presence channel may get. */
import type { Random } from "./random.js";

/** Ids that are hard for objects used as maps. `__proto__` comes in snapshots only: see the fixed case of the client. */
const IDS = ["ann", "bob", "me", "7", "10", "42", "constructor", "toString", "Ünïcode", ""] as const;
const INFOS = [
  { name: "Ann" },
  { name: "Bob", twitter: "@bob_example" },
  {},
  null,
  "text",
  42,
  [1, "two"],
  { nested: { deep: [null] } },
  { $data: { encoding: "utf-8", value: "looks wrapped" } },
] as const;

/** As the server encodes it: JSON inside JSON, or an object as some look-alikes send it. */
function encode(random: Random, event: string, channel: string, data: string): string {
  const inner = random.chance(0.85) ? JSON.stringify(data) : data;
  return `{"event":${JSON.stringify(event)},"channel":${JSON.stringify(channel)},"data":${inner}}`;
}

function idOf(random: Random): string | number {
  const id = random.pick(IDS);
  return /^[1-9]\d*$/.test(id) && random.chance(0.5) ? Number(id) : id;
}

/** A snapshot as text: an object literal with `__proto__` would set a prototype rather than a member. */
function snapshot(random: Random): string {
  const ids = [...IDS, "__proto__"].filter(() => random.chance(0.4));
  const hash = ids.map((id) => `${JSON.stringify(id)}:${JSON.stringify(random.pick(INFOS))}`);
  const told = ids.map((id) => (/^[1-9]\d*$/.test(id) && random.chance(0.3) ? Number(id) : id));
  // soketi drops an undefined user_info, and so lists an id that hash does not have.
  if (random.chance(0.2)) told.push("only-in-ids");
  return `{"presence":{"ids":${JSON.stringify(told)},"hash":{${hash.join(",")}},"count":${told.length}}}`;
}

/** A sequence of raw frames for one channel; a few are for another one. */
export function sequence(random: Random, channel: string): string[] {
  const frames: string[] = [];
  const length = 2 + random.int(14);
  for (let step = 0; step < length; step++) {
    const target = random.chance(0.1) ? "presence-elsewhere" : channel;
    const kind = step === 0 ? 0 : random.int(10);
    if (kind <= 1) {
      frames.push(encode(random, "pusher_internal:subscription_succeeded", target, snapshot(random)));
    } else if (kind <= 5) {
      const user_info = random.pick(INFOS);
      const data = { user_id: idOf(random), ...(random.chance(0.85) ? { user_info } : undefined) };
      frames.push(encode(random, "pusher_internal:member_added", target, JSON.stringify(data)));
    } else if (kind <= 8) {
      frames.push(
        encode(random, "pusher_internal:member_removed", target, JSON.stringify({ user_id: idOf(random) })),
      );
    } else {
      frames.push(
        random.chance(0.5)
          ? encode(random, "pusher_internal:subscription_count", target, '{"subscription_count":3}')
          : encode(random, "client-typing", target, '{"text":"…"}'),
      );
    }
  }
  return frames;
}

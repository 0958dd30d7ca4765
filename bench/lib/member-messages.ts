/**
 * Streams of what Pusher and PubNub send most: one member coming, going or changing a message, as text, in the shapes
 * that `samples/` has; a few dozen milliseconds apart, of some dozens of members.
 */
import { createRandom } from "./random.js";

const START = 1_795_385_203_000;

const dataOf = (id: string): object => ({
  name: `${id} Example`,
  avatar: `https://example.com/avatars/${id}.png`,
});

/** Frames of Pusher: as many members added as removed. Their `data` is JSON text inside the frame's JSON. */
export function pusherFrames(count: number): readonly string[] {
  const random = createRandom();
  return Array.from({ length: count }, () => {
    const user_id = `user-${random.below(64)}`;
    const isAdded = random.chance(0.5);
    const event = isAdded ? "pusher_internal:member_added" : "pusher_internal:member_removed";
    const data = JSON.stringify(isAdded ? { user_id, user_info: dataOf(user_id) } : { user_id });
    return JSON.stringify({ event, channel: "presence-lobby", data });
  });
}

/** Subscribe answers of PubNub with one presence event each. */
export function pubnubAnswers(count: number): readonly string[] {
  const random = createRandom();
  return Array.from({ length: count }, (_, i) => {
    const uuid = `user-${random.below(64)}`;
    const action = random.pick(["join", "leave", "timeout", "state-change"]);
    const ms = START + i * 50 + random.below(50);
    const t = `${ms}${String(random.below(10_000)).padStart(4, "0")}`;
    const state = action === "state-change" || (action === "join" && random.chance(0.5));
    const d = {
      action,
      timestamp: Math.floor(ms / 1000),
      uuid,
      occupancy: random.below(64),
      ...(state ? { data: { mood: random.pick(["calm", "busy"]) } } : {}),
    };
    const [c, b] = ["lobby-pnpres", "lobby-pnpres"];
    return JSON.stringify({ t: { t, r: 1 }, m: [{ a: "4", f: 512, p: { t, r: 1 }, k: "demo", c, d, b }] });
  });
}

/**
 * A small LiveKit server for one room: it makes random signal messages that keep the server's own rules (a session's
 * start never changes, a resume tells everybody with their newest version), and breaks those that the documents say
 * may break (a version repeats or goes back by one, the identity is missing from a leave, the leave of a replaced
 * session comes late).
 */
import type { Random } from "../../../bench/lib/random.js";

type Json = Record<string, unknown>;

/** One thing that happens on the socket. `payload` is JSON text, as it would come. */
export type Step =
  | { readonly kind: "join"; readonly restart: boolean; readonly payload: string }
  | { readonly kind: "update" | "resume"; readonly payload: string; readonly settled: boolean }
  | { readonly kind: "reconnect" | "disconnect"; readonly payload: string }
  | { readonly kind: "moved"; readonly payload: string };

const IDENTITIES = ["alice", "bob", "__proto__", "constructor", "7", "10"];
const NAMES = ["", "Al", "Bö b", "😀"];
const METADATA = ["", "plain", '{"role":"host"}', '{ "n": 1.0 }', "[1]", '"text"', '{"__proto__":{"x":1}}'];

interface Session {
  readonly sid: string;
  readonly identity: string;
  version: number;
  readonly joinedMs: number;
  readonly secondsOnly: boolean;
  fields: Json;
}

/** Writes a field of proto3 JSON in one of the spellings that a reader must take. */
function spelled(random: Random, out: Json, camel: string, snake: string, value: unknown): void {
  out[random.chance(0.3) ? snake : camel] = value;
}

const int64 = (random: Random, value: number): unknown => (random.chance(0.5) ? String(value) : value);

/** Makes one random sequence. */
export function sequenceOf(random: Random, length: number): Step[] {
  const steps: Step[] = [];
  const live = new Map<string, Session>();
  const used = new Map<string, string[]>();
  let clock = 1_727_000_000_000;
  let room = "lobby";

  const fields = (): Json => ({
    ...(random.chance(0.5) ? { name: random.pick(NAMES) } : {}),
    ...(random.chance(0.6) ? { metadata: random.pick(METADATA) } : {}),
    ...(random.chance(0.5) ? { attributes: random.pick([{}, { a: "1" }, { b: "2", 7: "x" }]) } : {}),
  });
  const start = (identity: string): Session => {
    const sids = used.get(identity) ?? [];
    // Mostly a new sid, sometimes one that was seen before.
    const sid = sids.length > 1 && random.chance(0.4) ? random.pick(sids) : `PA_${identity}${sids.length}`;
    used.set(identity, [...sids, sid]);
    clock += 1 + random.below(5000);
    // Older servers say the second only.
    const secondsOnly = random.chance(0.2);
    if (secondsOnly) clock = (Math.floor(clock / 1000) + 1) * 1000;
    return { sid, identity, version: random.below(4), joinedMs: clock, secondsOnly, fields: fields() };
  };
  const info = (session: Session, state: unknown): Json => {
    const out: Json = { sid: session.sid, identity: session.identity, ...session.fields };
    if (state !== "JOINING" || random.chance(0.5)) out["state"] = state;
    if (session.version > 0 || random.chance(0.5)) out["version"] = session.version;
    if (!session.secondsOnly) {
      spelled(random, out, "joinedAtMs", "joined_at_ms", int64(random, session.joinedMs));
    }
    if (session.secondsOnly || random.chance(0.7)) {
      spelled(random, out, "joinedAt", "joined_at", int64(random, Math.floor(session.joinedMs / 1000)));
    }
    return out;
  };
  const liveState = (): unknown => random.pick(["ACTIVE", "ACTIVE", 2, "JOINED", "JOINING"]);
  const others = (): Json[] => [...live.values()].map((session) => info(session, liveState()));
  const self = (): Json => ({ sid: "PA_me", identity: "me", joinedAtMs: "1727000000000", metadata: "mine" });
  const snapshot = (): Json => {
    const out: Json = { room: { name: room }, participant: self() };
    spelled(random, out, "otherParticipants", "other_participants", others());
    return out;
  };
  const push = (step: Step): void => void steps.push(step);
  const gone = (session: Session, sid = session.sid): Json => ({
    sid,
    ...(random.chance(0.15) && sid === session.sid ? {} : { identity: session.identity }),
    state: random.pick(["DISCONNECTED", 3]),
    ...(random.chance(0.5) ? { version: Math.max(0, session.version - random.below(2)) } : {}),
    ...(random.chance(0.5) ? { disconnectReason: "CLIENT_INITIATED" } : {}),
  });

  const changes: (() => Json | undefined)[] = [
    function enterOrUpdate() {
      const identity = random.pick(IDENTITIES);
      const session = live.get(identity) ?? start(identity);
      if (live.has(identity)) {
        const back = random.chance(0.2) && session.version > 0;
        // What a version that goes back says is not the server's state: the next one says that.
        if (back)
          return { ...info({ ...session, fields: fields() }, liveState()), version: session.version - 1 };
        session.version += random.below(3);
        session.fields = fields();
      }
      live.set(identity, session);
      return info(session, liveState());
    },
    function replace() {
      const identity = random.pick(IDENTITIES);
      const before = live.get(identity);
      const session = start(identity);
      if (before !== undefined && before.sid === session.sid) return undefined;
      live.set(identity, session);
      return info(session, liveState());
    },
    function leave() {
      const session = live.get(random.pick(IDENTITIES));
      if (session === undefined) return undefined;
      live.delete(session.identity);
      return gone(session);
    },
    function lateLeave() {
      const session = live.get(random.pick(IDENTITIES));
      const old = session && used.get(session.identity)?.find((sid) => sid !== session.sid);
      if (session === undefined || old === undefined) return undefined;
      live.delete(session.identity); // livekit-client removes by identity
      return gone(session, old);
    },
    () => ({ sid: "PA_nobody", identity: "nobody", state: "DISCONNECTED" }),
    () => ({ ...self(), state: random.pick(["ACTIVE", "DISCONNECTED"]), metadata: "changed" }),
  ];
  const update = (): void => {
    const participants = Array.from({ length: 1 + random.below(3) }, () => random.pick(changes)()).filter(
      (participant) => participant !== undefined,
    );
    push({ kind: "update", payload: JSON.stringify({ update: { participants } }), settled: true });
  };
  const join = (restart: boolean): void =>
    push({ kind: "join", restart, payload: JSON.stringify({ join: snapshot() }) });

  /** Who left while the socket was away is told as DISCONNECTED, then everybody who is there. */
  const resume = (): void => {
    push({ kind: "reconnect", payload: JSON.stringify({ reconnect: {} }) });
    const leavers = [...live.values()].filter(() => random.chance(0.3));
    for (const { identity } of leavers) live.delete(identity);
    if (random.chance(0.5)) {
      const identity = random.pick(IDENTITIES);
      if (!live.has(identity) && !leavers.some((leaver) => leaver.identity === identity))
        live.set(identity, start(identity));
    }
    const left = leavers.map(({ sid, identity, version }) => ({
      sid,
      identity,
      version,
      state: "DISCONNECTED",
    }));
    push({ kind: "resume", payload: JSON.stringify({ update: { participants: left } }), settled: false });
    push({ kind: "resume", payload: JSON.stringify({ update: { participants: others() } }), settled: true });
  };
  const move = (): void => {
    room = room === "lobby" ? "stage" : "lobby";
    live.clear();
    for (const identity of IDENTITIES) if (random.chance(0.3)) live.set(identity, start(identity));
    push({
      kind: "moved",
      payload: JSON.stringify({ [random.pick(["roomMoved", "room_moved"])]: snapshot() }),
    });
  };

  for (const identity of IDENTITIES) if (random.chance(0.4)) live.set(identity, start(identity));
  join(false);
  while (steps.length < length) {
    const what = random.next();
    if (what < 0.8) update();
    else if (what < 0.88) resume();
    else if (what < 0.93) {
      for (const identity of IDENTITIES) if (random.chance(0.3)) live.delete(identity);
      join(true);
    } else if (what < 0.97) move();
    else {
      push({
        kind: "disconnect",
        payload: JSON.stringify({ leave: { action: random.pick(["DISCONNECT", 0]) } }),
      });
      break;
    }
  }
  return steps;
}

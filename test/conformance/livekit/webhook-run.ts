/**
 * Random webhooks, signed and received by livekit-server-sdk, folded in two ways. No provider ships a fold of webhooks,
 * so the other side is written out from LiveKit's documents: a join sets by identity, a leave (or an aborted
 * connection) removes only the session that it names, a room that starts or has finished is empty.
 */
import { createHash } from "node:crypto";
import { AccessToken, type WebhookEvent, WebhookReceiver } from "livekit-server-sdk";
import { createRandom, type Random } from "../../../bench/lib/random.js";
import { createPresenceSet } from "../../../src/presence-set/index.js";
import type { MakeAdapter } from "./compare.js";

const KEY = "key";
const SECRET = "a secret that is long enough for HS256";
const receiver = new WebhookReceiver(KEY, SECRET);

/** Signs a body as LiveKit does: a token whose claim `sha256` is the hash of the raw body. */
async function authorizationOf(body: string): Promise<string> {
  const token = new AccessToken(KEY, SECRET, { ttl: 300 });
  token.sha256 = createHash("sha256").update(body).digest("base64");
  return token.toJwt();
}

/** What the official receiver makes of a body. */
export async function receive(body: string): Promise<WebhookEvent> {
  return receiver.receive(body, await authorizationOf(body));
}

type Json = Record<string, unknown>;

/** The bodies of a random stream, `createdAt` rising. */
function bodiesOf(random: Random, length: number): string[] {
  let created = 1_727_000_000;
  return Array.from({ length }, (_, index) => {
    const event = random.pick([
      "participant_joined",
      "participant_joined",
      "participant_joined",
      "participant_left",
      "participant_left",
      "participant_connection_aborted",
      "track_published",
      random.chance(0.3) ? "room_finished" : "participant_joined",
      random.chance(0.3) ? "room_started" : "participant_left",
    ]);
    const identity = random.pick(["alice", "bob", "__proto__", "7"]);
    created += 1 + random.below(20);
    const participant: Json = {
      sid: `PA_${random.below(3)}`,
      identity,
      state: event === "participant_left" ? "DISCONNECTED" : "ACTIVE",
      version: random.below(9),
      metadata: random.pick(["", "plain", '{"role":"host"}']),
    };
    const body: Json = { event, room: { sid: "RM_1", name: random.pick(["lobby", "stage", "__proto__"]) } };
    if (!event.startsWith("room_")) body["participant"] = participant;
    body["id"] = `EV_${index}`;
    body[random.chance(0.3) ? "created_at" : "createdAt"] = random.chance(0.5) ? String(created) : created;
    return JSON.stringify(body);
  });
}

interface Held {
  readonly sid: string;
  readonly metadata: string;
  readonly at: number;
}

function fold(
  rooms: Map<string, Map<string, Held>>,
  { event, room, participant, createdAt }: WebhookEvent,
): void {
  const name = room?.name ?? "";
  const members = rooms.get(name) ?? new Map<string, Held>();
  rooms.set(name, members);
  if (event === "room_started" || event === "room_finished") members.clear();
  if (participant === undefined) return;
  const { identity, sid, metadata } = participant;
  if (event === "participant_joined") members.set(identity, { sid, metadata, at: Number(createdAt) * 1000 });
  if (event === "participant_left" || event === "participant_connection_aborted") {
    if (members.get(identity)?.sid === sid) members.delete(identity);
  }
}

/** Runs the stream of a seed; says where the two folds differ. */
export async function webhookDisagreement(
  seed: number,
  makeAdapter: MakeAdapter,
): Promise<string | undefined> {
  const rooms = new Map<string, Map<string, Held>>();
  const adapter = makeAdapter({});
  const set = createPresenceSet();
  for (const [index, body] of bodiesOf(createRandom(seed), 20).entries()) {
    fold(rooms, await receive(body));
    set.apply(adapter.toCanonical(JSON.parse(body) as unknown).inputs);
    const theirs = [...rooms]
      .flatMap(([name, members]) =>
        [...members].map(([identity, held]) => [name, identity, held.sid, held.metadata, held.at]),
      )
      .map((row) => JSON.stringify(row))
      .toSorted();
    const ours = set
      .members()
      .map(({ channel, clientId, connectionId, data, occurredAt = "" }) => {
        const metadata = data?.["metadata"] ?? "";
        const text = typeof metadata === "string" ? metadata : JSON.stringify(metadata);
        return JSON.stringify([channel, clientId, connectionId, text, Date.parse(occurredAt)]);
      })
      .toSorted();
    if (JSON.stringify(theirs) !== JSON.stringify(ours))
      return `PRESENCE_SEED=${seed}, webhook ${index}: ${body}\nfold: ${theirs.join()}\nours: ${ours.join()}`;
  }
  return undefined;
}

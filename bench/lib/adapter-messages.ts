/**
 * Streams of one kind of message each, as text: what an adapter is fed most. In time order, a few dozen milliseconds
 * apart, from some dozens of members, as `bench/lib/records.ts` has them; shapes and members as the providers print
 * them.
 */
import { createRandom, type Random } from "./random.js";

const START = 1_795_385_203_000;
const NAMES = ["Ada", "Bob", "Carol", "Dave", "Erin", "Frank", "Grace", "Heidi"];
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

const idOf = (random: Random): string => Array.from({ length: 10 }, () => random.pick([...LETTERS])).join("");

/** SDK presence messages of Ably (ably-js 2, seed 002): `data` is an object already. About 250 bytes each. */
export function ablyMessages(count: number): readonly string[] {
  const random = createRandom();
  const members = Array.from({ length: 64 }, (_, i) => ({
    clientId: `${random.pick(NAMES).toLowerCase()}-${i}`,
    connectionId: idOf(random),
    sent: 0,
  }));
  return Array.from({ length: count }, (_, i) => {
    const member = random.pick(members);
    const { clientId, connectionId } = member;
    const data = {
      status: random.pick(["online", "away", "busy"]),
      displayName: random.pick(NAMES),
      ...(random.chance(0.5) ? { avatarUrl: `https://example.com/avatars/${clientId}.png` } : {}),
      ...(random.chance(0.3) ? { cursor: { x: random.below(2000), y: random.below(1000) } } : {}),
    };
    return JSON.stringify({
      id: `${connectionId}:${member.sent++}:0`,
      action: member.sent === 1 ? "enter" : random.pick(["update", "update", "update", "present", "leave"]),
      clientId,
      connectionId,
      data,
      ...(random.chance(0.2) ? { extras: { headers: { device: "phone" } } } : {}),
      timestamp: START + i * 50 + random.below(50),
    });
  });
}

/** PRESENCE frames of Ably with one message each, whose `data` is JSON text as on the wire. */
export function ablyFrames(count: number): readonly string[] {
  return ablyMessages(count).map((text) => {
    const { id, action, clientId, connectionId, data, timestamp } = JSON.parse(text) as AblyMessage;
    const code = ["absent", "present", "enter", "leave", "update"].indexOf(action);
    return JSON.stringify({
      action: 14,
      channel: "education-channel",
      id: id.slice(0, -2),
      connectionId,
      timestamp,
      presence: [{ action: code, clientId, data: JSON.stringify(data), encoding: "json" }],
    });
  });
}

interface AblyMessage {
  readonly id: string;
  readonly action: string;
  readonly clientId: string;
  readonly connectionId: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly timestamp: number;
}

/** Events of Ably Chat 1.4, as `JSON.stringify` writes them. */
export function ablyChatEvents(count: number): readonly string[] {
  return ablyMessages(count).map((text) => {
    const { timestamp, ...message } = JSON.parse(text) as AblyMessage;
    const member = {
      ...message,
      encoding: null,
      timestamp,
      updatedAt: new Date(timestamp).toISOString(),
    };
    return JSON.stringify({ type: message.action, member });
  });
}

/** A user of CometChat as REST answers, rich and plain, as a webhook names a member, and as an SDK object is written. */
function cometChatUser(random: Random, i: number): Readonly<Record<string, unknown>> {
  const uid = `superhero${random.below(64)}`;
  const name = random.pick(NAMES);
  const status = random.pick(["available", "online", "offline"]);
  const avatar = `https://example.com/avatars/${uid}.png`;
  const lastActiveAt = START / 1000 + Math.floor(i / 20);
  return random.pick([
    () => ({
      uid,
      name,
      link: "https://example.com/profile",
      avatar,
      metadata: { contactNumber: "0123456789" },
      status,
      role: "default",
      createdAt: 1_629_869_270,
      updatedAt: 1_638_351_060,
      conversationId: `${uid}_user_superhero4`,
    }),
    () => ({
      uid,
      name,
      link: "https://example.com",
      avatar,
      status,
      role: "manager",
      createdAt: 1_638_354_015,
    }),
    () => ({ uid, name, avatar, status, role: "default", lastActiveAt }),
    () => ({
      hasBlockedMe: false,
      blockedByMe: false,
      deactivatedAt: 0,
      uid,
      name,
      lastActiveAt,
      role: "default",
      status: status === "offline" ? "offline" : "online",
      tags: ["a"],
    }),
  ])();
}

/** Users of CometChat. */
export function cometChatUsers(count: number): readonly string[] {
  const random = createRandom();
  return Array.from({ length: count }, (_, i) => JSON.stringify(cometChatUser(random, i)));
}

/** Listener calls of CometChat, with an SDK object as it is written. */
export function cometChatCalls(count: number): readonly string[] {
  const random = createRandom();
  return Array.from({ length: count }, (_, i) => {
    const online = random.chance(0.5);
    return JSON.stringify({
      listener: online ? "onUserOnline" : "onUserOffline",
      user: {
        hasBlockedMe: false,
        blockedByMe: false,
        deactivatedAt: 0,
        uid: `superhero${random.below(64)}`,
        name: random.pick(NAMES),
        lastActiveAt: START / 1000 + Math.floor(i / 20),
        role: "default",
        status: online ? "online" : "offline",
        ...(random.chance(0.5) ? { avatar: "https://example.com/avatars/one.png" } : {}),
      },
    });
  });
}

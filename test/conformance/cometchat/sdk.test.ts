/** Our adapter and the real CometChat SDK read the same payloads the same way, and it takes what we write. */
import { describe, expect, it } from "vitest";
import { cometchat } from "../../../src/adapters/cometchat/index.js";
import type { PresenceInput } from "../../../src/index.js";
import { randomOf, runsOf, SEED } from "../pusher/random.js";
import { askAboutFrames, askAboutUsers } from "./ask.js";
import { frameOf, type Said, saidOfCalls, saidOfInputs, saidOfUser, userOf } from "./model.js";
import { MUTANTS, type Reader, read } from "./mutants.js";

const RUNS = runsOf(300);
const random = randomOf(SEED);
const users = Array.from({ length: RUNS }, () => userOf(random));
const frames = Array.from({ length: RUNS }, () => frameOf(random));
const answers = askAboutUsers(users);
const calls = askAboutFrames(frames);
const context = { channel: "lobby" };

interface Disagreement {
  readonly seed: number;
  readonly payload: unknown;
  readonly real: readonly Said[];
  readonly ours: readonly Said[];
}

function disagreements(reader: Reader): Disagreement[] {
  const questions = [
    ...users.map((payload, index) => ({ payload, real: saidOfUser(answers[index]!.websocket) })),
    ...frames.map((payload, index) => ({ payload, real: saidOfCalls(calls[index]!) })),
  ];
  return questions
    .map(({ payload, real }) => ({ seed: SEED, payload, real, ours: saidOfInputs(reader(payload)) }))
    .filter(({ real, ours }) => {
      try {
        expect(ours).toEqual(real);
        return false;
      } catch {
        return true;
      }
    });
}

describe(`the real SDK (PRESENCE_SEED=${SEED})`, () => {
  it("agrees on every user and every frame", () => {
    expect(disagreements(read)).toEqual([]);
  });

  it("itself reads a user alike on both of its ways, so that either may be the oracle", () => {
    for (const { websocket, fetched } of answers)
      expect(saidOfUser({ ...websocket, lastActiveAt: null })).toEqual(
        saidOfUser({ ...fetched, lastActiveAt: null }),
      );
  });

  it.each(Object.entries(MUTANTS))("disagrees with the mistake: %s", (_, mutant) => {
    expect(disagreements(mutant).length).toBeGreaterThan(0);
  });

  it("hands its listeners an instance that we read like the frame it came from, time and all", () => {
    for (const [index, heard] of calls.entries())
      for (const { listener, instance } of heard)
        expect(saidOfInputs(read({ listener, user: instance }))).toEqual(saidOfInputs(read(frames[index])));
  });

  it("makes users from JSON whose own JSON we read like what they were made from", () => {
    for (const [index, { instance }] of answers.entries())
      expect(saidOfInputs(read(instance))).toEqual(saidOfInputs(read(users[index])));
  });
});

describe("what we write", () => {
  const inputs: PresenceInput[] = [...users, ...frames].flatMap((payload) => [...read(payload)]);
  // A record's own word: the reading of a snapshot gives present and absent, the reading of an event enter and leave.
  const expected = (online: string, offline: string): string[] =>
    inputs.map((input) => {
      const action = "record" in input ? input.record.action : "";
      return action === "leave" || action === "absent" ? offline : online;
    });

  it("as users, the SDK takes for online and offline as we meant it", () => {
    const { payloads } = cometchat.fromCanonical(inputs, { form: "user" });
    expect(askAboutUsers(payloads).map(({ websocket }) => websocket.status)).toEqual(
      expected("online", "offline"),
    );
  });

  it("as frames, the SDK tells its listeners as we meant it, at the time we meant", () => {
    const { payloads } = cometchat.fromCanonical(inputs, { form: "frame", timestampUnit: "ms" });
    const told = askAboutFrames(payloads);
    expect(told.map((heard) => heard.map(({ listener }) => listener).join())).toEqual(
      expected("onUserOnline", "onUserOffline"),
    );
    const again = payloads.flatMap((payload) => [...cometchat.toCanonical(payload, context).inputs]);
    expect(told.flatMap((heard) => saidOfCalls(heard))).toEqual(saidOfInputs(again));
  });
});

describe("where the SDK says less than we do", () => {
  it("keeps a deactivated user online; we hold that nobody is there", () => {
    const user = { uid: "ann", name: "Ann", status: "online", deactivatedAt: 1638346853 };
    expect(askAboutUsers([user])[0]?.websocket.status).toBe("online");
    expect(saidOfInputs(read(user))[0]?.state).toBe("absent");
  });

  it("drops the frames of its own session; we have no session, and read them all", () => {
    const [first] = frames.filter((_, index) => calls[index]?.length === 1);
    expect(saidOfInputs(read(first))).toHaveLength(1);
  });
});

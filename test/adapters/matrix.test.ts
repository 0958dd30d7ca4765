/**
 * Any provider's log as any other provider's payloads, and back: the shipped sample logs go through the canonical
 * inputs both ways, and every difference between what went in and what came back must be announced by a note of the
 * adapter that wrote it.
 */
import { describe, expect, it } from "vitest";
import { adapterOf, PROVIDERS } from "../../src/adapters/index.js";
import { presenceInput } from "../../src/validation/models.js";
import { sampleOf } from "./corpus.js";
import { inputsOfSample, leg } from "./matrix-run.js";
import { whoIsThere } from "./who-is-there.js";

/** What a provider cannot express at all is refused, with the place; only these do. */
const REFUSALS: Readonly<Record<string, RegExp>> = {
  "ably-chat": /^not a valid presence input: \/\d+\/record\/data: Chat's data is a JSON object, got /,
};

/** Chat's presence is Ably's own, under another name: all that the log says has its place there. */
const LOSSLESS: ReadonlySet<string> = new Set(["ably-chat to ably"]);

/** Every provider's log as every other provider's payloads. */
const DIRECTIONS = PROVIDERS.flatMap((from) =>
  PROVIDERS.filter((to) => to !== from).map((to) => [from, to] as const),
);

const ONE_CHANNEL = /^dropped \/\d+\/(?:record\/)?channel: CometChat's presence names no channel$/;
const NO_SNAPSHOTS = /^dropped \/\d+: Chat has no event that says it$/;
const NO_CONNECTIONS = /^dropped \/\d+\/record\/connectionId: /;

/** Where others are there at the end than the inputs say, and the note that has to say why. */
const OTHER_MEMBERS: Readonly<Record<string, RegExp>> = {
  "ably to cometchat": ONE_CHANNEL,
  "pubnub to cometchat": ONE_CHANNEL,
  "livekit to cometchat": ONE_CHANNEL,
  "pubnub to ably-chat": NO_SNAPSHOTS,
  "phoenix to ably-chat": NO_SNAPSHOTS,
  "livekit to ably-chat": NO_SNAPSHOTS,
  "phoenix to pubnub": NO_CONNECTIONS,
};

describe("the 42 directions", () => {
  it("are 42", () => {
    expect(new Set(DIRECTIONS.map(([from, to]) => `${from} to ${to}`)).size).toBe(42);
  });

  it.each(DIRECTIONS)("%s to %s: the same clients are there at the end", (from, to) => {
    const { inputs, after, notes } = leg(from, to, inputsOfSample(from));
    const why = OTHER_MEMBERS[`${from} to ${to}`];
    if (why === undefined) expect(whoIsThere(after)).toEqual(whoIsThere(inputs));
    else {
      expect(whoIsThere(after)).not.toEqual(whoIsThere(inputs));
      expect(notes.filter((note) => why.test(note))).not.toEqual([]);
    }
  });
});

describe.each(PROVIDERS.map((from) => [from]))("the sample log of %s", (from) => {
  const log = sampleOf(from);
  const inputs = log.length === 0 ? [] : inputsOfSample(from);

  it("ships, is accepted line by line, and says something about presence", () => {
    expect(log.length).toBeGreaterThanOrEqual(8);
    for (const payload of log) expect(adapterOf(String(from)).accepts(payload)).toBe(true);
    expect(inputs.length).toBeGreaterThanOrEqual(8);
  });

  it.each(PROVIDERS.map((to) => [to]))("goes to %s and back, with every loss announced", (to) => {
    const there = leg(from, to, inputs);
    expect(there.unannounced).toEqual([]);
    for (const payload of there.payloads) expect(adapterOf(String(to)).accepts(payload)).toBe(true);

    const back = leg(to, from, there.after);
    expect(back.unannounced).toEqual([]);
    for (const payload of back.payloads) expect(adapterOf(String(from)).accepts(payload)).toBe(true);

    for (const input of [...there.after, ...back.after]) expect(presenceInput.is(input)).toBe(true);
    for (const { refused, ...way } of [there, back])
      for (const message of refused) expect(message).toMatch(REFUSALS[way.to] ?? /^nothing is refused$/);
  });

  it.each(PROVIDERS.filter((to) => to !== from).map((to) => [to]))(
    "would lose something unsaid on the way to %s without the notes: the check is not idle",
    (to) => {
      const { lost } = leg(from, to, inputs);
      if (LOSSLESS.has(`${from} to ${to}`)) expect(lost).toBe(0);
      else expect(lost).toBeGreaterThan(0);
    },
  );

  it("names the same clients after any round trip, unless they were dropped with a note", () => {
    const clients = (list: readonly unknown[]): Set<string> =>
      new Set(list.flatMap((input) => JSON.stringify(input).match(/"clientId":"[^"]*"/g) ?? []));
    for (const to of PROVIDERS) {
      const there = leg(from, to, inputs);
      const lost = [...clients(there.inputs)].filter((client) => !clients(there.after).has(client));
      const invented = [...clients(there.after)].filter((client) => !clients(there.inputs).has(client));
      expect({ to, invented }).toEqual({ to, invented: [] });
      if (lost.length > 0) expect(there.notes.some((note) => note.startsWith("dropped /"))).toBe(true);
    }
  });
});

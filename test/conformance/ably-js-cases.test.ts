/** The edge cases of Ably's presence set, fed as protocol messages to the real ably-js 2.28.0 and to ours. */
import { afterAll, describe, expect, it } from "vitest";
import { ABLY_CASES, type AblyCase } from "./ably-js-cases.js";
import { createOracle, createOurs, type Row } from "./ably-js-oracle.js";

const memberText = ({ clientId, connectionId }: Row): string => `${clientId}/${connectionId}`;
const eventText = (row: Row): string => `${row.made ? "~" : ""}${row.type} ${memberText(row)}`;

const oracle = createOracle();
afterAll(() => oracle.close());

async function run(side: { feed: ReturnType<typeof createOurs>["feed"] }, { frames }: AblyCase) {
  const events: Row[] = [];
  let members: Row[] = [];
  for (const frame of frames) {
    const shown = await side.feed(frame);
    events.push(...shown.events);
    ({ members } = shown);
  }
  return { events, members, text: members.map(memberText).toSorted().join(", ") };
}

describe("edge case", () => {
  it("has all its numbers", () => {
    expect(Object.keys(ABLY_CASES).map(Number)).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
  });

  for (const [number, example] of Object.entries(ABLY_CASES)) {
    it(`${number}: ${example.rule}`, async () => {
      const theirs = await run(await oracle.channel(`case ${number}`), example);
      expect(theirs.text).toBe(example.members);
      expect(theirs.events.map(eventText).join(", ")).toBe(example.emitted);
      const ours = await run(createOurs(`case ${number}`), example);
      expect(ours.text).toBe(example.members);
      expect(ours.events.map(eventText).join(", ")).toBe(example.once ?? example.emitted);
      expect(ours.members).toEqual(theirs.members);
    });
  }
});

describe("data", () => {
  const ours = async (number: number) => run(createOurs("data"), ABLY_CASES[number]!);

  it("20: a leave that a sync makes up bears the member's last data, and no id (RTP19)", async () => {
    const { events } = await ours(20);
    expect(events.at(-1)).toMatchObject({
      type: "leave",
      data: { last: true },
      id: undefined,
      timestamp: undefined,
    });
  });

  it("22: a stale row does not bring its data", async () => {
    expect((await ours(22)).members).toMatchObject([{ data: { n: 5 } }]);
  });

  it("39: the later entry's data stays", async () => {
    expect((await ours(39)).members).toMatchObject([{ data: "second" }]);
  });

  it("43: a leave bears its own data, not the member's", async () => {
    expect((await ours(43)).events.at(-1)).toMatchObject({ data: { bye: true } });
  });

  it("44: nothing of the old data is left after an update", async () => {
    expect((await ours(44)).members.map(({ data }) => data)).toEqual([{ n: 2 }, undefined]);
  });
});

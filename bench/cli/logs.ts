/** The logs that the CLI is measured on: about 270 bytes a record. */
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { createRandom } from "../lib/random.js";
import { samplesOf } from "../lib/records.js";

async function write(file: string, count: number, line: (index: number) => string): Promise<void> {
  const out = createWriteStream(file);
  for (let start = 0; start < count; start += 5000) {
    const lines = Array.from({ length: Math.min(5000, count - start) }, (_, index) => line(start + index));
    if (!out.write(`${lines.join("\n")}\n`)) await new Promise<void>((go) => out.once("drain", () => go()));
  }
  await new Promise<void>((go) => out.end(() => go()));
}

/** Records of mixed shapes, 1 % of them invalid. */
export async function writeMixed(file: string, count: number): Promise<void> {
  const samples = samplesOf({ count: Math.min(count, 20_000), invalid: 0.01 });
  // A longer channel name brings the mean to that of real logs.
  const texts = samples.map(({ json }) =>
    json.replace('"room:', '"organisation:engineering:backend:team-blue:room:'),
  );
  await write(file, count, (index) => texts[index % texts.length] ?? "");
}

const ACTIONS = ["enter", "update", "present", "leave"] as const;

/** The lines of an NDJSON file as one JSON array, for what reads nothing else. */
export async function writeArray(file: string, ndjson: string): Promise<void> {
  const out = createWriteStream(file);
  let separator = "[";
  for await (const line of createInterface({ input: createReadStream(ndjson) })) {
    if (!out.write(`${separator}${line}\n`)) await new Promise<void>((go) => out.once("drain", () => go()));
    separator = ",";
  }
  await new Promise<void>((go) => out.end("]\n", () => go()));
}

/** Events in the order of their time, a hundred members a channel. */
export async function writeEvents(
  file: string,
  count: number,
  provider: "canonical" | "ably",
  members: number,
): Promise<void> {
  const random = createRandom();
  const start = Date.UTC(2026, 10, 21);
  await write(file, count, (index) => {
    const channel = random.below(Math.ceil(members / 100));
    const member = random.below(100);
    const ms = start + index * 50;
    const data = {
      status: random.pick(["online", "away", "busy"]),
      device: { kind: "phone", os: "android 14" },
      mood: "fine, thanks",
    };
    const who = {
      clientId: `user-${channel}-${member}`,
      connectionId: `connection-${channel * 100 + member}`,
    };
    const action = random.pick(ACTIONS);
    return JSON.stringify(
      provider === "ably"
        ? {
            id: `${who.connectionId}:${index}:0`,
            action,
            ...who,
            timestamp: ms,
            encoding: null,
            data: { ...data, room: `organisation:engineering:room-${channel}` },
          }
        : {
            channel: `organisation:engineering:room-${channel}`,
            ...who,
            action,
            data,
            since: new Date(ms - 60_000).toISOString(),
            occurredAt: new Date(ms).toISOString(),
          },
    );
  });
}

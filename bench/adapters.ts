/**
 * `npm run bench:adapters`: what a conversion costs beside parsing the same payload. Two kinds of rows: the replayable
 * logs in `samples/`, which hold every form of a provider once or twice, and so more rare ones than a day of traffic;
 * and streams of one kind of message. What cannot be measured is named, not left out. The summary holds each row
 * against what it is meant to reach. Names of providers as arguments measure only those.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { PresenceAdapter } from "../src/adapters/adapter.js";
import {
  ablyChatEvents,
  ablyFrames,
  ablyMessages,
  cometChatCalls,
  cometChatUsers,
} from "./lib/adapter-messages.js";
import { compare, loopOver } from "./lib/harness.js";
import { pubnubAnswers, pusherFrames } from "./lib/member-messages.js";
import type { Quartiles } from "./lib/statistics.js";
import { table } from "./lib/table.js";

const PROVIDERS = ["ably", "ably-chat", "cometchat", "pusher", "pubnub", "phoenix", "livekit"];
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 101);
/** Enough payloads for one pass to outlast the clock's grain; every one is parsed afresh. */
const PAYLOADS = 512;

type Adapter = PresenceAdapter<unknown, object, object>;

/** One line of the summary. */
interface Row {
  readonly title: string;
  readonly provider: string;
  /** Payloads as text. */
  readonly texts: readonly string[];
  /** The form to write, where it is not the adapter's usual one: so that a message is measured both ways. */
  readonly form?: string;
  /** What the conversions may cost, in units of `JSON.parse`; 1 unless said otherwise; undefined for no bound. */
  readonly to?: number | undefined;
  /** The unit, where parsing the text once is not all that a reader of it has to parse. */
  readonly unit?: Unit;
}

/** What the conversions are measured in. */
interface Unit {
  readonly name: string;
  parse(json: string): unknown;
}

/** What is measured of a payload. */
interface Case {
  readonly json: string;
  readonly how: object;
}

const root = new URL("../", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "presence-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/**
 * What is measured is what is shipped: a fresh build. Straight from the sources, tsx would give every closure its
 * name by `Object.defineProperty` each time that it is made, which doubles what a conversion costs.
 */
function build(): URL {
  const path = fileURLToPath(root);
  const compiler = join(path, "node_modules/typescript/bin/tsc");
  const options = ["-p", "tsconfig.build.json", "--outDir", join(folder, "dist")];
  const { status } = spawnSync(process.execPath, [compiler, ...options], { cwd: path, stdio: "inherit" });
  if (status !== 0) throw new Error("the sources do not compile");
  symlinkSync(join(path, "package.json"), join(folder, "package.json"));
  return pathToFileURL(join(folder, "dist/"));
}

const built = build();
const { presenceInput } = (await import(new URL("index.js", built).href)) as typeof import("../src/index.js");
const context = { channel: "bench", tenantId: "tenant", receivedAt: "2026-11-21T22:06:43.123Z" };

/** The lines of a provider's replayable log. */
function sampleOf(provider: string): readonly string[] {
  const log = new URL(`samples/${provider}.ndjson`, root);
  if (!existsSync(log)) return [];
  return readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}

const ONCE: Unit = { name: "JSON.parse", parse: (json) => JSON.parse(json) };

/** Ably's frames have the `data` of their messages as JSON text (RSL4d3): whoever reads them parses that as well. */
const BOTH_ABLY_LAYERS: Unit = {
  name: "JSON.parse of both layers",
  parse(json) {
    const frame = JSON.parse(json) as { presence: { data: string }[] };
    return [frame, ...frame.presence.map(({ data }) => JSON.parse(data) as unknown)];
  },
};

/**
 * The `data` of Pusher's frames is JSON text inside JSON, and nobody is told of a member who has not parsed both. So
 * this is the unit that a conversion of frames can be held against; what it costs in units of the outer text alone is
 * shown beside it, without a bound, since the inner text costs about as much again before anything is converted.
 */
const BOTH_LAYERS: Unit = {
  name: "JSON.parse of both layers",
  parse(json) {
    const frame = JSON.parse(json) as { data?: unknown };
    return typeof frame.data === "string" ? [frame, JSON.parse(frame.data)] : frame;
  },
};

/** Pusher's frames, in either unit. */
const inBothUnits = (title: string, texts: readonly string[]): readonly Row[] => [
  { title: `${title}, both layers parsed`, provider: "pusher", texts, unit: BOTH_LAYERS },
  { title: `${title}, only the outer layer parsed`, provider: "pusher", texts, to: undefined },
];

const ROWS: readonly Row[] = [
  ...PROVIDERS.filter((provider) => provider !== "pusher").map((provider) => ({
    title: `${provider}: samples`,
    provider,
    texts: sampleOf(provider),
  })),
  ...inBothUnits("pusher: samples", sampleOf("pusher")),
  ...inBothUnits("pusher: members added and removed", pusherFrames(PAYLOADS)),
  { title: "pubnub: one event a subscribe answer", provider: "pubnub", texts: pubnubAnswers(PAYLOADS) },
  {
    title: "ably: messages, data already an object",
    provider: "ably",
    texts: ablyMessages(PAYLOADS),
    form: "message",
    to: 0.35,
  },
  { title: "ably: frames, only the outer layer parsed", provider: "ably", texts: ablyFrames(PAYLOADS) },
  {
    title: "ably: frames, both layers parsed",
    provider: "ably",
    texts: ablyFrames(PAYLOADS),
    unit: BOTH_ABLY_LAYERS,
  },
  { title: "ably-chat: events", provider: "ably-chat", texts: ablyChatEvents(PAYLOADS) },
  { title: "cometchat: users", provider: "cometchat", texts: cometChatUsers(PAYLOADS), to: 0.35 },
  { title: "cometchat: listener calls", provider: "cometchat", texts: cometChatCalls(PAYLOADS), to: 0.35 },
];

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

async function adapterOf(provider: string): Promise<Adapter | undefined> {
  const file = new URL(`adapters/${provider}/index.js`, built);
  if (!existsSync(file)) return undefined;
  const module = (await import(file.href)) as Readonly<Record<string, unknown>>;
  return module[camel(provider)] as Adapter | undefined;
}

const converts = (adapter: Adapter, { json, how }: Case): boolean => {
  try {
    adapter.fromCanonical(adapter.toCanonical(JSON.parse(json), how).inputs, how);
    return true;
  } catch {
    return false;
  }
};

const digits = ({ low, median, high }: Quartiles): string =>
  `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

const summary: string[][] = [];

function measure(row: Row, adapter: Adapter): void {
  const { title, texts, form, unit = ONCE } = row;
  const bounds = "to" in row ? [row.to, row.to === undefined ? undefined : 1] : [1, 1];
  const how = form === undefined ? context : { ...context, form };
  const good = texts.map((json) => ({ json, how })).filter((one) => converts(adapter, one));
  if (good.length === 0) {
    console.log(`\nSKIPPED ${title}: none of its ${texts.length} payloads converts both ways`);
    return;
  }
  const many = Array.from({ length: PAYLOADS }, (_, i) => good[i % good.length]!);
  const parsed = many.map(({ json }) => JSON.parse(json) as unknown);
  const canonical = parsed.map((payload) => adapter.toCanonical(payload, how).inputs);
  const inputs = canonical.reduce((sum, one) => sum + one.length, 0);
  const bytes = many.reduce((sum, { json }) => sum + json.length, 0);
  const measured = compare(
    `${title} (${good.length} payloads, ${texts.length - good.length} one-way ones left out), ` +
      `${Math.round(bytes / many.length)} bytes and ${(inputs / many.length).toFixed(1)} inputs each`,
    {
      [unit.name]: loopOver(many, ({ json }) => unit.parse(json)),
      toCanonical: loopOver(parsed, (payload) => adapter.toCanonical(payload, how)),
      fromCanonical: loopOver(canonical, (one) => adapter.fromCanonical(one, how)),
      "presenceInput.is of the inputs": loopOver(canonical, (one) => one.every(presenceInput.is)),
    },
    { operations: many.length, rounds: ROUNDS },
  );
  const ratio = (name: string): Quartiles => measured.find((one) => one.name === name)!.ratio;
  const reached = (name: string, bound: number | undefined): string =>
    bound === undefined ? "–" : `${bound}${ratio(name).median <= bound ? "" : " MISSED"}`;
  summary.push([
    title,
    digits(ratio("toCanonical")),
    reached("toCanonical", bounds[0]),
    digits(ratio("fromCanonical")),
    reached("fromCanonical", bounds[1]),
  ]);
}

const wanted = process.argv.slice(2);
for (const row of ROWS) {
  if (wanted.length > 0 && !wanted.includes(row.provider)) continue;
  const adapter = await adapterOf(row.provider);
  if (adapter === undefined)
    console.log(`\nSKIPPED ${row.title}: there is no src/adapters/${row.provider}/index.ts`);
  else if (row.texts.length === 0) console.log(`\nSKIPPED ${row.title}: there are no samples`);
  else measure(row, adapter);
}
const head = [
  "in units of JSON.parse of the payload, once unless said otherwise",
  "toCanonical",
  "≤",
  "fromCanonical",
  "≤",
];
console.log(`\n### Summary: medians (and quartiles)\n\n${table(head, summary)}`);

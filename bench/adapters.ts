/**
 * `npm run bench:adapters`: what a conversion costs beside parsing the same payload. Reads the replayable logs in
 * `samples/`, one payload a line; where a provider has none yet, the payloads of its test fixtures. What cannot be
 * measured is named, not left out.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { PresenceAdapter } from "../src/adapters/adapter.js";
import { compare, loopOver, ratioOf } from "./lib/harness.js";
import { table } from "./lib/table.js";

const PROVIDERS = ["ably", "ably-chat", "cometchat", "pusher", "pubnub", "phoenix", "livekit"];
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 101);
/** Enough payloads for one pass to outlast the clock's grain; every one is parsed afresh. */
const PAYLOADS = 512;

type Adapter = PresenceAdapter<unknown, object, object>;

interface Case {
  readonly json: string;
  readonly context: object;
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

function casesOf(provider: string): { readonly from: string; readonly cases: readonly Case[] } {
  const log = new URL(`samples/${provider}.ndjson`, root);
  if (existsSync(log)) {
    const lines = readFileSync(log, "utf8").split("\n");
    return { from: "samples", cases: lines.filter((line) => line !== "").map((json) => ({ json, context })) };
  }
  const folder = new URL(`test/fixtures/${provider}/`, root);
  if (!existsSync(folder)) return { from: "nothing", cases: [] };
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map(
      (name) =>
        JSON.parse(readFileSync(new URL(name, folder), "utf8")) as { payload?: unknown; context?: object },
    )
    .filter(({ payload }) => payload !== undefined)
    .map((fixture) => ({
      json: JSON.stringify(fixture.payload),
      context: { ...context, ...fixture.context },
    }));
  return { from: "fixtures", cases };
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

async function adapterOf(provider: string): Promise<Adapter | undefined> {
  const file = new URL(`adapters/${provider}/index.js`, built);
  if (!existsSync(file)) return undefined;
  const module = (await import(file.href)) as Readonly<Record<string, unknown>>;
  return module[camel(provider)] as Adapter | undefined;
}

const converts = (adapter: Adapter, { json, context: how }: Case): boolean => {
  try {
    adapter.fromCanonical(adapter.toCanonical(JSON.parse(json), how).inputs, how);
    return true;
  } catch {
    return false;
  }
};

const summary: string[][] = [];

function measure(provider: string, adapter: Adapter, from: string, cases: readonly Case[]): void {
  const good = cases.filter((one) => converts(adapter, one));
  if (good.length === 0) {
    console.log(`\nSKIPPED ${provider}: none of its ${cases.length} payloads converts both ways`);
    return;
  }
  const many = Array.from({ length: PAYLOADS }, (_, i) => good[i % good.length]!);
  const parsed = many.map(({ json, context: how }) => ({ payload: JSON.parse(json) as unknown, how }));
  const canonical = parsed.map(({ payload, how }) => ({
    inputs: adapter.toCanonical(payload, how).inputs,
    how,
  }));
  const inputs = canonical.reduce((sum, one) => sum + one.inputs.length, 0);
  const bytes = many.reduce((sum, { json }) => sum + json.length, 0);
  const measured = compare(
    `${provider}: ${good.length} payloads from ${from} (${cases.length - good.length} one-way ones left out), ` +
      `${Math.round(bytes / many.length)} bytes and ${(inputs / many.length).toFixed(1)} inputs each`,
    {
      "JSON.parse": loopOver(many, ({ json }) => JSON.parse(json)),
      toCanonical: loopOver(parsed, ({ payload, how }) => adapter.toCanonical(payload, how)),
      fromCanonical: loopOver(canonical, (one) => adapter.fromCanonical(one.inputs, one.how)),
      "presenceInput.is of the inputs": loopOver(canonical, (one) => one.inputs.every(presenceInput.is)),
    },
    { operations: many.length, rounds: ROUNDS },
  );
  const ratio = (name: string): string => ratioOf(measured, name).toFixed(2);
  summary.push([provider, ratio("toCanonical"), ratio("fromCanonical")]);
}

const wanted = process.argv.slice(2);
for (const provider of PROVIDERS) {
  if (wanted.length > 0 && !wanted.includes(provider)) continue;
  const adapter = await adapterOf(provider);
  const { from, cases } = casesOf(provider);
  if (adapter === undefined)
    console.log(`\nSKIPPED ${provider}: there is no src/adapters/${provider}/index.ts`);
  else if (cases.length === 0) console.log(`\nSKIPPED ${provider}: there are neither samples nor fixtures`);
  else measure(provider, adapter, from, cases);
}
console.log(
  `\n### in units of JSON.parse of the payload\n\n${table(["provider", "toCanonical", "fromCanonical"], summary)}`,
);

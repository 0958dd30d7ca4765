/**
 * Mutates the seed corpus and asks both doors: a few thousand texts by default, as many as wanted by PRESENCE_RUNS.
 * Every answer is held against what must be true of any answer, and against the other ways of asking.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  type Issue,
  presenceInfo,
  presenceInput,
  realtimePresence,
  strictRealtimePresence,
  type Validator,
} from "../../src/index.js";

const SEEDS = JSON.parse(
  readFileSync(new URL("../corpus/fuzz-seeds.json", import.meta.url), "utf8"),
) as readonly string[];
const RUNS = Number(process.env["PRESENCE_RUNS"] ?? 20_000);
const SEED = Number(process.env["PRESENCE_SEED"] ?? 1);

const VALIDATORS: readonly Validator<unknown>[] = [
  realtimePresence,
  strictRealtimePresence,
  presenceInfo,
  presenceInput,
];

/** Tokens that a blind change of characters would take long to find. */
const TOKENS = [
  ...'{}[]:,"\\ 019-+.eEtfnuz\u0000\u001f\u007f\u0085\u2028\ufeff\ud800\udc00é',
  '"channel":',
  '"clientId":"x"',
  '"action":"enter"',
  '"data":{}',
  '"mark":"clear"',
  '"record":',
  '"tenantId":"t"',
  "null",
  "true",
  "1e999",
  "-0",
  "\\u0022",
  "\\ud83d",
  "\\u005f_proto__",
  '"__proto__":{}',
  "2026-02-30T00:00:00Z",
  "23:59:60",
  "+05:30",
  '"constructor":1',
  "[[[[",
  "]]]]",
  '{"a":{"a":',
  "}}",
  "/**/",
  "NaN",
];

/** xorshift32 (Marsaglia 2003): fast, and the same everywhere. */
function random(seed: number): (below: number) => number {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function mutate(text: string, next: (below: number) => number): string {
  let out = text;
  for (let times = 1 + next(3); times > 0; times--) {
    const at = next(out.length + 1);
    const length = next(4) === 0 ? next(out.length + 1) : next(3);
    const cut = out.slice(0, at) + out.slice(at + length);
    const token = TOKENS[next(TOKENS.length)] ?? "";
    const other = SEEDS[next(SEEDS.length)] ?? "";
    switch (next(5)) {
      case 0:
        out = cut;
        break;
      case 1:
        out = cut.slice(0, at) + token + cut.slice(at);
        break;
      case 2:
        out = out.slice(0, at) + token + out.slice(at);
        break;
      case 3: // a piece of itself once more: duplicate members, deeper nesting
        out = out.slice(0, at) + out.slice(next(at + 1), at + length) + out.slice(at);
        break;
      default:
        out = out.slice(0, at) + other.slice(next(other.length + 1));
    }
  }
  return out.slice(0, 4096);
}

function faultOfIssues(issues: readonly Issue[]): string | undefined {
  if (issues.length === 0 || issues.length > 100) return `${issues.length} issues`;
  for (const { message, pointer, path, keyword } of issues) {
    if (keyword === "" || message === "" || message.length > 400) return `message: ${message}`;
    if (
      /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/.test(
        message + pointer,
      )
    ) {
      return `unprintable: ${message}`;
    }
    if (path.length > 70 || path.some((step) => typeof step === "string" && step.length > 80)) return "path";
  }
  return undefined;
}

function faultOf(validator: Validator<unknown>, text: string): string | undefined {
  const read = validator.safeParseJson(text);
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
  } catch {
    if (read.success) return "takes what is not JSON";
    return faultOfIssues(read.issues);
  }
  const is = validator.is(value);
  if (!read.success) {
    // The guards may refuse what the schema takes; the schema's own keywords may not.
    const guards = ["json", "unicode", "duplicate", "size", "depth", "length"];
    if (is && read.issues.some(({ keyword }) => !guards.includes(keyword)))
      return "is says yes, parseJson no";
    return faultOfIssues(read.issues);
  }
  if (!is) return "parseJson says yes, is no";
  const again = validator.safeParse(read.data);
  if (!again.success) return "parse refuses what parseJson gave";
  return JSON.stringify(again.data) === JSON.stringify(value) ? undefined : "parse changed the value";
}

/** What an answer is like, without the values in it: texts that get an answer of a new kind are worth going on from. */
function kindOf(validator: Validator<unknown>, text: string): string {
  const result = validator.safeParseJson(text);
  if (result.success)
    return `ok ${Object.keys(result.data as object)
      .toSorted()
      .join()}`;
  return result.issues.map(({ keyword, path }) => `${keyword} ${path.length}`).join();
}

it(`keeps its promises for ${RUNS} mutated texts (seed ${SEED})`, { timeout: 24 * 3_600_000 }, () => {
  const next = random(SEED);
  const pool = [...SEEDS];
  const kinds = new Set<string>();
  let valid = 0;
  for (let run = 0; run < RUNS; run++) {
    const parents = next(2) === 0 ? SEEDS : pool;
    const parent = parents[next(parents.length)] ?? "";
    const text = run < SEEDS.length ? (SEEDS[run] ?? "") : mutate(parent, next);
    const validator = VALIDATORS[next(VALIDATORS.length)] ?? realtimePresence;
    const fault = faultOf(validator, text);
    if (fault !== undefined) {
      throw new Error(`${fault}: ${JSON.stringify(text)} (PRESENCE_SEED=${SEED}, run ${run})`);
    }
    const kind = kindOf(validator, text);
    if (kind.startsWith("ok")) valid++;
    if (kinds.has(kind) || kinds.size >= 5000) continue;
    kinds.add(kind);
    pool.push(text);
  }
  // Both answers were seen, and many ways to be wrong.
  expect(valid).toBeGreaterThan(RUNS / 400);
  expect(kinds.size).toBeGreaterThan(Math.min(200, RUNS / 200));
});

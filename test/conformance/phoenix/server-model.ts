/**
 * A small Phoenix server: processes tracked under presence keys, and what one client hears of them. It keeps the rules
 * of the real one: a reference's content never changes, an update moves the old meta to `leaves`, a state may be older
 * than the diffs that come before it.
 */
import type { PhoenixDiff, PhoenixMeta, PhoenixPresences } from "../../../src/adapters/phoenix/index.js";
import type { Random } from "../pusher/random.js";

/** What the client hears, or what happens to it. */
export type Heard =
  | { readonly kind: "state"; readonly state: PhoenixPresences }
  | { readonly kind: "diff"; readonly diff: PhoenixDiff }
  | { readonly kind: "rejoin" };

const KEYS = ["ann", "bob", "__proto__", "constructor", "7", "10", "toString"] as const;

interface Process {
  readonly key: string;
  /** Stays the same through all updates; carried in the meta so that a test can follow the process. */
  readonly pid: number;
  meta: PhoenixMeta;
}

interface Delta {
  readonly joins: Process["meta"][];
  readonly leaves: Process["meta"][];
}

type Deltas = Map<string, Delta>;

/** A presence map, made as `JSON.parse` makes it: `__proto__` is a key like any other. */
function presencesOf(entries: Iterable<readonly [string, readonly PhoenixMeta[]]>): PhoenixPresences {
  const texts = [...entries].map(([key, metas]) => `${JSON.stringify(key)}:${JSON.stringify({ metas })}`);
  return JSON.parse(`{${texts.join(",")}}`) as PhoenixPresences;
}

/** Which of the server's less common ways a sequence shows. */
export interface Ways {
  /** Diffs before the first state, and rejoins. */
  readonly rejoins: boolean;
  /** Diffs that the client never hears, healed by the next state. */
  readonly losses: boolean;
  /** Two updates within one window, so that a meta names a reference that nobody saw. */
  readonly gaps: boolean;
}

/** A random sequence of what a client hears. */
export function sequence(random: Random, { rejoins, losses, gaps }: Ways): Heard[] {
  const processes: Process[] = [];
  const heard: Heard[] = [];
  const used = new Set<string>();
  let nextRef = 1;
  let nextPid = 1;
  const content = (): object =>
    random.chance(0.2) ? {} : { n: random.int(100), name: random.pick(["x", "y", "é"]) };
  // A reference is unique under its key; one process tracked under two keys may well have equal ones.
  const newRef = (key: string): string => {
    const shared = `r${nextRef}`;
    const ref = random.chance(0.1) && !used.has(JSON.stringify([key, shared])) ? shared : `r${++nextRef}`;
    used.add(JSON.stringify([key, ref]));
    return ref;
  };
  const deltaOf = (deltas: Deltas, key: string): Delta => {
    const delta = deltas.get(key) ?? { joins: [], leaves: [] };
    deltas.set(key, delta);
    return delta;
  };

  const join = (deltas: Deltas): void => {
    const key = random.pick(KEYS);
    const ref = newRef(key);
    const pid = nextPid++;
    const process = { key, pid, meta: { ...content(), pid, phx_ref: ref } };
    deltaOf(deltas, key).joins.push(process.meta);
    // Joined and gone within one window: both lists hold the reference, and the process is not there.
    if (random.chance(0.1)) deltaOf(deltas, key).leaves.push(process.meta);
    else processes.push(process);
  };

  const update = (deltas: Deltas): void => {
    if (processes.length === 0) return;
    const process = random.pick(processes);
    const delta = deltaOf(deltas, process.key);
    const old = process.meta;
    const isNew = delta.joins.includes(old);
    // Two updates within one window arrive as one join that names a reference nobody has seen.
    const prev = gaps && random.chance(0.15) ? newRef(process.key) : (old.phx_ref ?? "");
    process.meta = { ...content(), pid: process.pid, phx_ref: newRef(process.key), phx_ref_prev: prev };
    delta.joins.push(process.meta);
    if (gaps && isNew && random.chance(0.5)) delta.joins.splice(delta.joins.indexOf(old), 1);
    delta.leaves.push(old);
  };

  const leave = (deltas: Deltas): void => {
    if (processes.length === 0) return;
    const [process] = processes.splice(random.int(processes.length), 1) as [Process];
    deltaOf(deltas, process.key).leaves.push(process.meta);
  };

  const diff = (): PhoenixDiff => {
    const deltas: Deltas = new Map();
    for (let change = random.int(4); change >= 0; change--) {
      const kind = random.int(10);
      (kind < 4 ? join : kind < 7 ? update : leave)(deltas);
    }
    const side = (name: keyof Delta): PhoenixPresences =>
      presencesOf(
        [...deltas].flatMap(([key, delta]) => (delta[name].length > 0 ? [[key, delta[name]]] : [])),
      );
    return { joins: side("joins"), leaves: side("leaves") };
  };

  const state = (): PhoenixPresences => {
    const byKey = new Map<string, PhoenixMeta[]>();
    for (const { key, meta } of processes) byKey.set(key, [...(byKey.get(key) ?? []), meta]);
    return presencesOf(byKey);
  };

  /** A state, perhaps overtaken by diffs that the server sent after it was taken. */
  const overtakenState = (): void => {
    const taken = state();
    if (rejoins) for (let late = random.int(3); late > 0; late--) heard.push({ kind: "diff", diff: diff() });
    heard.push({ kind: "state", state: taken });
  };

  overtakenState();
  for (let step = 4 + random.int(12); step > 0; step--) {
    const kind = random.int(20);
    if (kind === 0 && rejoins) {
      heard.push({ kind: "rejoin" });
      if (losses) diff();
      overtakenState();
    } else if (kind === 1) {
      if (losses) diff();
      heard.push({ kind: "state", state: state() });
    } else {
      const next: Heard = { kind: "diff", diff: diff() };
      heard.push(next);
      if (random.chance(0.1)) heard.push(next); // delivered twice
    }
  }
  return heard;
}

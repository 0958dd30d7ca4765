/** The presence set behind `replay`: applies inputs, keeps `--at`, counts verdicts, and tells who is present. */
import { isEnvelope, isMark, recordOf } from "../adapters/inputs.js";
import type { PresenceInput } from "../generated/presence-input.js";
import type { RealtimePresence } from "../generated/realtime-presence.js";
import { createPresenceSet, type PresenceChange, type Verdict } from "../presence-set/index.js";
import { type Instant, parseInstant } from "../runtime/instant.js";

export interface ReplayOptions {
  readonly ordering: "convergent" | "ably";
  /** RFC 3339; what happened later is left out. */
  readonly at: string | undefined;
  /** How long departures are remembered, in milliseconds; undefined: for ever. */
  readonly horizon: number | undefined;
  /** Only this tenant is shown. */
  readonly tenantId: string | undefined;
}

/** The members of one channel. */
export interface Room {
  readonly tenantId?: string;
  readonly channel: string;
  readonly members: readonly RealtimePresence[];
}

export interface ReplayState {
  apply(inputs: readonly PresenceInput[]): {
    readonly changes: readonly PresenceChange[];
    /** Those that did not come after `--at`. */
    readonly timely: readonly PresenceInput[];
  };
  /** Lets what is due at `--at`, or at the newest time that was read, expire. */
  finish(): readonly PresenceChange[];
  /** The channels in which somebody is, in the order of tenant and name, one after another. */
  rooms(): Iterable<Room>;
  readonly verdicts: ReadonlyMap<Verdict, number>;
  /** Inputs left out because they came after `--at`. */
  readonly later: number;
  /** The newest time that was read, in milliseconds; undefined when none was. */
  readonly newest: number | undefined;
}

/** By code units; "none" comes first. */
const compareIds = (a: string | undefined, b: string | undefined): number =>
  a === b ? 0 : a === undefined || (b !== undefined && a < b) ? -1 : 1;

/** Ably's ordering lists members as they came; what is shown is in the same order for both. */
const inOrder = (members: readonly RealtimePresence[]): readonly RealtimePresence[] =>
  [...members].sort(
    (a, b) => compareIds(a.clientId, b.clientId) || compareIds(a.connectionId, b.connectionId),
  );

const after = (a: Instant, b: Instant): boolean => a.ms > b.ms || (a.ms === b.ms && a.below > b.below);

/** The time of an input: its own, else its receipt. */
export function timeOf(input: PresenceInput): string | undefined {
  if (isMark(input)) return input.mark === "sync-end" ? input.asOf : undefined;
  return recordOf(input)?.occurredAt ?? (isEnvelope(input) ? input.receivedAt : undefined);
}

/** The tenant that an input names; a bare record names none. */
export function tenantOf(input: PresenceInput): string | undefined {
  return isMark(input) || isEnvelope(input) ? input.tenantId : undefined;
}

/** The greatest of many times, most of which have the usual form and need no parsing: its order is that of its text. */
function createNewest(): { see(time: string): void; ms(): number | undefined } {
  let usual = "";
  let other: number | undefined;
  return {
    see(time) {
      if (time.length === 24 && time[23] === "Z" && time[10] === "T") {
        if (time > usual) usual = time;
      } else {
        const { ms } = parseInstant(time);
        if (other === undefined || ms > other) other = ms;
      }
    },
    ms() {
      const ms = usual === "" ? undefined : parseInstant(usual).ms;
      return ms === undefined || (other !== undefined && other > ms) ? other : ms;
    },
  };
}

export function createReplay({ ordering, at, horizon, tenantId }: ReplayOptions): ReplayState {
  const set = createPresenceSet({ ordering, horizon: horizon ?? Number.MAX_SAFE_INTEGER });
  const limit = at === undefined ? undefined : parseInstant(at);
  const verdicts = new Map<Verdict, number>();
  const newest = createNewest();
  /** Every tenant that an input named. */
  const tenants = new Set<string>();
  let later = 0;
  let tooLate = false;

  /** A mark bears no time: it is as late as the last event before it. */
  const isLate = (input: PresenceInput): boolean => {
    // Only a record has an `occurredAt` of its own, and most inputs are records: they name no tenant.
    let time = (input as RealtimePresence).occurredAt;
    if (time === undefined) {
      time = timeOf(input);
      const tenant = tenantOf(input);
      if (tenant !== undefined) tenants.add(tenant);
    }
    if (time !== undefined) {
      tooLate = limit !== undefined && after(parseInstant(time), limit);
      if (!tooLate) newest.see(time);
    }
    return tooLate;
  };

  const tally = (all: readonly Verdict[]): void => {
    for (let from = 0; from < all.length; ) {
      const verdict = all[from] as Verdict;
      let to = from + 1;
      while (to < all.length && all[to] === verdict) to++;
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + to - from);
      from = to;
    }
  };

  const advance = (now: number | undefined): readonly PresenceChange[] =>
    now === undefined ? [] : set.advance(now).changes;

  return {
    apply(inputs) {
      const timely = inputs.filter((input) => !isLate(input));
      later += inputs.length - timely.length;
      const { verdicts: given, changes } = set.apply(timely);
      tally(given);
      // Only when time passes does the set forget.
      return { changes: horizon === undefined ? changes : [...changes, ...advance(newest.ms())], timely };
    },
    finish: () => advance(limit?.ms ?? newest.ms()),
    *rooms() {
      // Members come sorted by tenant, none first; a member does not say whose it is, but there are counts.
      const all = set.members();
      const named = [...tenants]
        .sort(compareIds)
        .map((id) => [id, set.counts(undefined, id).members] as const);
      const nobodys = all.length - named.reduce((sum, [, count]) => sum + count, 0);
      let from = 0;
      for (const [tenant, count] of [[undefined, nobodys] as const, ...named]) {
        const members = all.slice(from, from + count);
        from += count;
        if (tenantId === undefined || tenant === tenantId) yield* roomsOf(tenant, members);
      }
    },
    verdicts,
    get later() {
      return later;
    },
    get newest() {
      return newest.ms();
    },
  };
}

/** Cuts the members of a tenant, which come channel by channel, into rooms. */
function* roomsOf(
  tenantId: string | undefined,
  members: readonly RealtimePresence[],
): Generator<Room, void, undefined> {
  for (let from = 0; from < members.length; ) {
    const channel = members[from]?.channel ?? "";
    let to = from + 1;
    while (members[to]?.channel === channel) to++;
    yield {
      ...(tenantId === undefined ? {} : { tenantId }),
      channel,
      members: inOrder(members.slice(from, to)),
    };
    from = to;
  }
}

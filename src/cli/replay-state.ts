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

export function createReplay({ ordering, at, tenantId }: ReplayOptions): ReplayState {
  // Departures are remembered for ever, so that the end does not depend on the order of a log, however long.
  const set = createPresenceSet({ ordering, horizon: Number.MAX_SAFE_INTEGER });
  const limit = at === undefined ? undefined : parseInstant(at);
  const verdicts = new Map<Verdict, number>();
  const newest = createNewest();
  let later = 0;
  let tooLate = false;

  /** A mark bears no time: it is as late as the last event before it. */
  const isLate = (input: PresenceInput): boolean => {
    const time = timeOf(input);
    if (time !== undefined) {
      tooLate = limit !== undefined && after(parseInstant(time), limit);
      if (!tooLate) newest.see(time);
    }
    return tooLate;
  };

  /** Where anything was ever said to happen. */
  const scopes = new Map<string | undefined, Set<string>>();
  const note = (input: PresenceInput): void => {
    const tenant = tenantOf(input);
    let channels = scopes.get(tenant);
    if (channels === undefined) {
      channels = new Set();
      scopes.set(tenant, channels);
    }
    channels.add(isMark(input) ? input.channel : (recordOf(input)?.channel ?? ""));
  };

  /** The set cannot be asked for members without a tenant alone: they come before the others of that channel. */
  const membersIn = (tenant: string | undefined, channel: string): readonly RealtimePresence[] => {
    if (tenant !== undefined) return inOrder(set.members({ tenantId: tenant, channel }));
    const all = set.members({ channel });
    let others = 0;
    for (const [other, channels] of scopes) {
      if (other !== undefined && channels.has(channel))
        others += set.members({ tenantId: other, channel }).length;
    }
    return inOrder(all.slice(0, all.length - others));
  };

  return {
    apply(inputs) {
      const timely = inputs.filter((input) => !isLate(input));
      for (const input of timely) note(input);
      later += inputs.length - timely.length;
      const result = set.apply(timely);
      for (const verdict of result.verdicts) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      return { changes: result.changes, timely };
    },
    finish() {
      const now = limit?.ms ?? newest.ms();
      return now === undefined ? [] : set.advance(now).changes;
    },
    *rooms() {
      for (const [tenant, channels] of [...scopes].sort(([a], [b]) => compareIds(a, b))) {
        if (tenantId !== undefined && tenant !== tenantId) continue;
        for (const channel of [...channels].sort(compareIds)) {
          const members = membersIn(tenant, channel);
          if (members.length > 0)
            yield { ...(tenant === undefined ? {} : { tenantId: tenant }), channel, members };
        }
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

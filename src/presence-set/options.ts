/** How a set behaves. Every option has a default; all times are milliseconds. */
import { ownMembers } from "../runtime/object.js";
import { PresenceValidationError } from "../validation/error.js";
import { type Issue, issueAt } from "../validation/issue.js";

/** How a presence set behaves. */
export interface PresenceSetOptions {
  /**
   * Which of two events of one member is the newer one.
   * - `convergent` (default): one total order; for sources that are merged, replayed or out of order
   * - `ably`: rules RTP2, RTP18 and RTP19 of Ably's specification; for one ordered connection to Ably
   */
  readonly ordering?: "convergent" | "ably";
  /** How long a member stays without further evidence, unless its envelope says otherwise. Default: for ever. */
  readonly ttl?: number;
  /** How long a departure is remembered, so that late events cannot bring the member back. Default: one hour. */
  readonly horizon?: number;
  /** How far an event may lie in the future of `now`. Default: five minutes. */
  readonly maxSkew?: number;
  /** The clock, for `maxSkew` and for the `ttl` of events that do not say when they were received. Default: none. */
  readonly now?: () => number;
  /** How many members the set holds at most. Default: no bound. */
  readonly maxMembers?: number;
  /** How many members a channel holds at most. Default: no bound. */
  readonly maxMembersPerChannel?: number;
  /** How many channels are known at most, with members or without: a sync may have found none. Default: no bound. */
  readonly maxChannels?: number;
  /**
   * How many departures are remembered at most. Past it the oldest go and the watermark rises; under Ably's ordering,
   * which has none, nobody new comes in until a sync ends and forgets them. Default: no bound.
   */
  readonly maxTombstones?: number;
  /** Is told what a listener threw. Nobody else is: the set and its other listeners go on. Default: nobody. */
  readonly onListenerError?: (error: unknown) => void;
}

/** The options with their defaults filled in. */
export interface Settings {
  readonly ably: boolean;
  readonly ttl: number | undefined;
  readonly horizon: number;
  readonly maxSkew: number;
  readonly now: (() => number) | undefined;
  readonly maxMembers: number;
  readonly maxMembersPerChannel: number;
  readonly maxChannels: number;
  readonly maxTombstones: number;
  readonly onListenerError: (error: unknown) => void;
}

const HOUR = 3_600_000;
const FIVE_MINUTES = 300_000;

function amount(
  issues: Issue[],
  options: PresenceSetOptions,
  name:
    | "ttl"
    | "horizon"
    | "maxSkew"
    | "maxMembers"
    | "maxMembersPerChannel"
    | "maxChannels"
    | "maxTombstones",
): number | undefined {
  const value: unknown = options[name];
  if (value === undefined || (typeof value === "number" && value >= 0)) return value;
  issues.push(issueAt([name], "minimum", "expected a number of at least 0"));
  return undefined;
}

/**
 * Fills in the defaults.
 * @throws {PresenceValidationError} when an option is not what it should be
 */
export function settingsOf(options?: PresenceSetOptions): Settings {
  return options === undefined ? DEFAULTS : readOptions(options);
}

function readOptions(given: PresenceSetOptions): Settings {
  const options = ownMembers(given);
  const issues: Issue[] = [];
  const { ordering = "convergent", now } = options;
  if (ordering !== "convergent" && ordering !== "ably") {
    issues.push(issueAt(["ordering"], "enum", 'expected "convergent" or "ably"'));
  }
  if (now !== undefined && typeof now !== "function") {
    issues.push(issueAt(["now"], "type", "expected a function that gives milliseconds"));
  }
  if (options.onListenerError !== undefined && typeof options.onListenerError !== "function") {
    issues.push(issueAt(["onListenerError"], "type", "expected a function"));
  }
  const settings: Settings = {
    ably: ordering === "ably",
    ttl: amount(issues, options, "ttl"),
    horizon: amount(issues, options, "horizon") ?? HOUR,
    maxSkew: amount(issues, options, "maxSkew") ?? FIVE_MINUTES,
    now,
    maxMembers: amount(issues, options, "maxMembers") ?? Number.POSITIVE_INFINITY,
    maxMembersPerChannel: amount(issues, options, "maxMembersPerChannel") ?? Number.POSITIVE_INFINITY,
    maxChannels: amount(issues, options, "maxChannels") ?? Number.POSITIVE_INFINITY,
    maxTombstones: amount(issues, options, "maxTombstones") ?? Number.POSITIVE_INFINITY,
    onListenerError: options.onListenerError ?? (() => undefined),
  };
  if (issues.length > 0) throw new PresenceValidationError("set of presence set options", issues);
  return settings;
}

const DEFAULTS = readOptions({});

/** What a tenant view can be told, and what it does when it is not. */
import type { PresenceSetOptions } from "../presence-set/index.js";
import { checkPrecedence, DEFAULT_PRECEDENCE, type PresenceStatus } from "./status.js";

/** Options of `createTenantPresence`. All times are milliseconds. */
export interface TenantPresenceOptions
  extends Pick<PresenceSetOptions, "ordering" | "ttl" | "horizon" | "maxSkew" | "now"> {
  /** Which status speaks for a user with several connections. Default: busy, online, away, offline. */
  readonly precedence?: readonly PresenceStatus[];
  /** How long `online` lasts without activity before it turns `away`. Default: 5 minutes. */
  readonly awayAfter?: number;
  /** How long an offline user is remembered. Default: 24 hours. */
  readonly retention?: number;
  /** Whether metadata is shown at all; switched off, it is neither kept for reads nor told. Default: true. */
  readonly metadata?: boolean;
  /** How many changes a tenant's history keeps. Default: 1,000. */
  readonly historySize?: number;
  /** How long a tenant's history keeps a change. Default: `retention`. */
  readonly historyAge?: number;
  /** The roles of a user, asked each time: needed for views by role. */
  readonly rolesOf?: (tenantId: string, userId: string) => Iterable<string>;
  /** Tells whether two users of a tenant are friends, asked each time: needed for views of friends. */
  readonly areFriends?: (tenantId: string, viewerId: string, userId: string) => boolean;
  /** Where errors of listeners go. Default: they are thrown by the call that caused the change, once it is done. */
  readonly onListenerError?: (error: unknown) => void;
}

/** The options with every default filled in. */
export interface ResolvedOptions {
  readonly precedence: readonly PresenceStatus[];
  readonly awayAfter: number;
  readonly retention: number;
  readonly metadata: boolean;
  readonly historySize: number;
  readonly historyAge: number;
  readonly ttl: number | undefined;
}

const MINUTE = 60_000;

/**
 * Fills in the defaults.
 * @throws {RangeError} for a duration that is negative or not a number, or an incomplete precedence
 */
export function resolveOptions(options: TenantPresenceOptions): ResolvedOptions {
  const resolved = {
    precedence: checkPrecedence(options.precedence ?? DEFAULT_PRECEDENCE),
    awayAfter: options.awayAfter ?? 5 * MINUTE,
    retention: options.retention ?? 24 * 60 * MINUTE,
    metadata: options.metadata ?? true,
    historySize: options.historySize ?? 1000,
    historyAge: options.historyAge ?? options.retention ?? 24 * 60 * MINUTE,
    ttl: options.ttl,
  };
  for (const name of ["awayAfter", "retention", "historySize", "historyAge"] as const) {
    if (!(resolved[name] >= 0)) throw new RangeError(`${name} must be 0 or more, got ${resolved[name]}`);
  }
  return resolved;
}

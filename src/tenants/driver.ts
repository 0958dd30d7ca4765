/** Real time for a tenant view, for those who do not drive it themselves. */
import { ownMembers } from "../runtime/object.js";
import { own } from "./own.js";
import type { TenantPresence } from "./tenant-presence.js";

/** How to drive. */
export interface TimerOptions {
  /** The clock: `Date.now`, or a test's. Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds between two looks. Default: 1,000. */
  readonly every?: number;
  /** Where an error of `advance` goes, such as one that a listener threw. Default: it is thrown in the timer. */
  readonly onError?: (error: unknown) => void;
}

/** A running driver. In languages that have `using`, it is disposable (`Symbol.dispose`). */
export interface TimerDriver {
  /** Stops the timer; again does no harm. */
  stop(): void;
}

/**
 * Calls `advance` at once and then regularly. The timer never keeps a process alive.
 *
 * @example
 * const driver = driveWithTimers(presence, { now: Date.now });
 * driver.stop();
 */
export function driveWithTimers(
  presence: Pick<TenantPresence, "advance">,
  options: TimerOptions,
): TimerDriver {
  const onError = own(options, "onError");
  const look = (): void => {
    try {
      presence.advance(options.now());
    } catch (error) {
      if (onError === undefined) throw error;
      onError(error);
    }
  };
  look();
  const timer: unknown = setInterval(look, own(options, "every") ?? 1000);
  // Node's timers are objects that can be told not to hold the process; browsers' are numbers.
  if (typeof timer === "object" && timer !== null && "unref" in timer) (timer as { unref(): void }).unref();
  const stop = (): void => clearInterval(timer as Parameters<typeof clearInterval>[0]);
  const driver: TimerDriver = { stop };
  const dispose = own(Symbol as { readonly dispose?: symbol }, "dispose");
  if (dispose !== undefined) Object.defineProperty(driver, dispose, ownMembers({ value: stop }));
  return driver;
}

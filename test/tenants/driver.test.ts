import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { driveWithTimers } from "../../src/tenants/index.js";

describe("driveWithTimers", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A tenant view that notes when it was told to go on, and fails at some times. */
  const driven = (fails: (now: number) => boolean = () => false) => {
    const times: number[] = [];
    const advance = (now: number): void => {
      times.push(now);
      if (fails(now)) throw new Error(`failed at ${now}`);
    };
    return { times, advance };
  };

  it("looks at once, then every second, until it is stopped", () => {
    const { times, advance } = driven();
    let now = 5;
    const driver = driveWithTimers({ advance }, { now: () => now++ });
    expect(times).toEqual([5]);
    vi.advanceTimersByTime(2500);
    expect(times).toEqual([5, 6, 7]);
    driver.stop();
    driver.stop();
    vi.advanceTimersByTime(5000);
    expect(times).toEqual([5, 6, 7]);
  });

  it("looks as often as it is told to", () => {
    const { times, advance } = driven();
    driveWithTimers({ advance }, { now: () => 0, every: 10 }).stop();
    const driver = driveWithTimers({ advance }, { now: () => 1, every: 10 });
    vi.advanceTimersByTime(25);
    driver.stop();
    expect(times).toEqual([0, 1, 1, 1]);
  });

  it("gives errors to whoever asked for them, and goes on", () => {
    const { times, advance } = driven((now) => now === 2);
    const errors: unknown[] = [];
    let now = 1;
    const driver = driveWithTimers({ advance }, { now: () => now++, onError: (error) => errors.push(error) });
    vi.advanceTimersByTime(2000);
    driver.stop();
    expect(times).toEqual([1, 2, 3]);
    expect(errors).toEqual([new Error("failed at 2")]);
  });

  it("throws the first error where it was started, when nobody asked for errors", () => {
    const { advance } = driven(() => true);
    expect(() => driveWithTimers({ advance }, { now: () => 7 })).toThrow("failed at 7");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("works where a timer is a number, as in a browser", () => {
    const { times, advance } = driven();
    const setInterval = vi.spyOn(globalThis, "setInterval").mockReturnValue(42 as never);
    const clearInterval = vi.spyOn(globalThis, "clearInterval");
    driveWithTimers({ advance }, { now: () => 0 }).stop();
    expect(times).toEqual([0]);
    expect(clearInterval).toHaveBeenCalledWith(42);
    setInterval.mockRestore();
    clearInterval.mockRestore();
  });
});

/**
 * The clock of `bench:presence-set`: processor time of the thread that does the work. On the wall a busy machine is
 * measured; processor time of the whole process (`BENCH_CLOCK=cpu`, and where the kernel tells no better) also counts
 * the threads that sweep the garbage of whoever was measured before.
 */
import { existsSync, openSync, readSync } from "node:fs";

const STATISTICS = `/proc/self/task/${process.pid}/schedstat`;

const ofProcess = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
};

/** Linux counts for each thread the nanoseconds it ran, brought up to date whenever it stops: so it sleeps a little first. */
function ofThread(): () => number {
  const file = openSync(STATISTICS, "r");
  const text = Buffer.alloc(128);
  const bed = new Int32Array(new SharedArrayBuffer(4));
  return () => {
    Atomics.wait(bed, 0, 0, 0.2);
    const length = readSync(file, text, 0, text.length, 0);
    return Number.parseInt(text.toString("latin1", 0, length), 10);
  };
}

const hasThreadTime = process.env["BENCH_CLOCK"] !== "cpu" && existsSync(STATISTICS);

/** What is measured, in words. */
export const CLOCK: string = hasThreadTime ? "processor time of the main thread" : "processor time";

/** Nanoseconds. */
export const now: () => number = hasThreadTime ? ofThread() : ofProcess;

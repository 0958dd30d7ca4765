/** Runs a whole process and measures it: time on the clock, processor time, and the most memory it held. */
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";

export interface Run {
  readonly ms: number;
  /** Processor time of all its threads, user's and system's; undefined where there is no /proc. */
  readonly cpuMs: number | undefined;
  readonly peakMiB: number | undefined;
}

const SAMPLE_MS = 10;
/** Linux counts processor time in hundredths of a second for everybody (man 5 proc, USER_HZ). */
const TICK_MS = 10;

/** The processor time of all children that have ended (man 5 proc: cutime and cstime). */
function childrenMs(): number | undefined {
  try {
    const stat = readFileSync("/proc/self/stat", "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[13]) + Number(fields[14])) * TICK_MS;
  } catch {
    return undefined;
  }
}

/** stdout goes to a file, as in a pipeline that keeps its result; stderr is dropped. */
export async function measure(command: readonly string[], stdout: string): Promise<Run> {
  const [program = "", ...args] = command;
  const out = openSync(stdout, "w");
  const before = childrenMs();
  const begin = process.hrtime.bigint();
  const child = spawn(program, args, { stdio: ["ignore", out, "ignore"] });
  let peakMiB: number | undefined;
  const look = (): void => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      const peak = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
      if (peak !== undefined) peakMiB = Number(peak) / 1024;
    } catch {
      // The process is gone, or there is no /proc here.
    }
  };
  const timer = setInterval(look, SAMPLE_MS);
  const code = await new Promise<number | null>((done, fail) => {
    child.on("error", fail);
    child.on("exit", done);
  });
  const ms = Number(process.hrtime.bigint() - begin) / 1e6;
  clearInterval(timer);
  closeSync(out);
  if (code !== 0 && code !== 1) throw new Error(`${command.join(" ")} ended with ${code}`);
  const after = childrenMs();
  const cpuMs = before === undefined || after === undefined ? undefined : after - before;
  return { ms, cpuMs, peakMiB };
}

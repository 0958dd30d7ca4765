/** One line on a terminal that says how far a long run is: records, rate, share and time to go. */
import type { Io } from "./io.js";

export interface Progress {
  /** Tells of records done and input bytes read so far; draws at most ten times a second, after the first second. */
  update(records: number): void;
  /** Takes the line away. */
  clear(): void;
}

const FIRST_MS = 1000;
const EVERY_MS = 100;

export interface ProgressOptions {
  readonly enabled: boolean;
  /** All input bytes, when known. */
  readonly total: number | undefined;
  readonly bytesRead: () => number;
}

export function createProgress(io: Io, { enabled, total, bytesRead }: ProgressOptions): Progress {
  if (!enabled || io.stderr.isTTY !== true) return { update: () => {}, clear: () => {} };
  const started = io.now();
  let next = started + FIRST_MS;
  let shown = false;
  return {
    update(records) {
      const now = io.now();
      if (now < next) return;
      next = now + EVERY_MS;
      shown = true;
      io.stderr.write(`\r\u001b[K${progressText(records, (now - started) / 1000, bytesRead(), total)}`);
    },
    clear() {
      if (shown) io.stderr.write("\r\u001b[K");
      shown = false;
    },
  };
}

function progressText(records: number, seconds: number, bytes: number, total: number | undefined): string {
  const rate = Math.round(records / seconds);
  const parts = [`${thousands(records)} records`, `${thousands(rate)}/s`];
  if (total !== undefined && total > 0 && bytes > 0) {
    const share = Math.min(1, bytes / total);
    parts.push(`${Math.floor(share * 100)} %`, `${clock((seconds * (1 - share)) / share)} to go`);
  }
  return parts.join("  ");
}

/** 1234567 as 1,234,567, whatever the locale. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

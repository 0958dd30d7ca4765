#!/usr/bin/env node
/** The program: the real process behind `run`. It sets `process.exitCode` and never calls `process.exit`. */
import type { Io } from "./io.js";
import { run } from "./run.js";

const abort = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // Once: a second signal ends the process at once, as everywhere.
  process.once(signal, () => abort.abort(signal));
}

const io: Io = {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
  env: process.env,
  cwd: process.cwd(),
  now: Date.now,
  signal: abort.signal,
};

process.exitCode = await run(process.argv.slice(2), io);

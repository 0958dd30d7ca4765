#!/usr/bin/env node
/** The program: the real process behind `run`. It sets `process.exitCode` and never calls `process.exit`. */
import type { Io } from "./io.js";
import { run } from "./run.js";

const abort = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // Once: a second signal ends the process at once, as everywhere.
  process.once(signal, () => abort.abort(signal));
}

const watched = new Set<NodeJS.WriteStream>();
let unwritable = false;

/** An error of a stream that nobody listens to ends Node with a stack trace; a reader that goes away is no error. */
function watch(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (watched.has(stream)) return stream;
  watched.add(stream);
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") unwritable = true;
  });
  return stream;
}

// Getters: making the streams costs milliseconds, and help needs only one of them.
const io: Io = {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return watch(process.stdout);
  },
  get stderr() {
    return watch(process.stderr);
  },
  env: process.env,
  cwd: process.cwd(),
  now: Date.now,
  signal: abort.signal,
};

const code = await run(process.argv.slice(2), io);
process.exitCode = code;
// A silent terminal or pipe would keep the process waiting.
if (abort.signal.aborted) process.stdin.destroy();
process.once("beforeExit", () => {
  if (unwritable && code === 0) process.exitCode = 2;
});

/** Everything a command may touch of the world. Injected, so that a test can run a command in its own process. */

/** A place to write to: the part of a Node writable stream that the CLI uses. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  write(chunk: string | Uint8Array): boolean;
  once(event: "drain" | "close", listener: () => void): unknown;
  removeListener(event: "drain" | "close", listener: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
}

/** A place to read from. */
export interface Source extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean | undefined;
}

export interface Io {
  readonly stdin: Source;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Aborted by a signal; the reason is its name, "SIGINT" or "SIGTERM". */
  readonly signal: AbortSignal;
}

/** The exit code of a process that a signal ended, as shells report it. */
export function exitCodeOf(signal: AbortSignal): number {
  return signal.reason === "SIGTERM" ? 143 : 130;
}

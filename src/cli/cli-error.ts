/**
 * Something that ends a command: wrong usage, a file that cannot be read, a schema that is broken.
 *
 * It carries the exit code (2 unless said otherwise) and is shown as one line, without a stack trace: it is about
 * what the user asked for, not about this program.
 */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly exitCode: number;
  /** A second line: what to do about it. */
  readonly hint: string | undefined;

  constructor(
    message: string,
    options: { readonly hint?: string | undefined; readonly exitCode?: number } = {},
  ) {
    super(message);
    this.exitCode = options.exitCode ?? 2;
    this.hint = options.hint;
  }
}

/** Nobody reads stdout any more (`| head -1`): the command stops, and that is no failure. */
export const readerGone = (): CliError => new CliError("nobody reads the output", { exitCode: 0 });

/** What a system error says, for a person: "no such file" rather than "ENOENT: no such file or directory, open …". */
export function systemMessage(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  const known: Readonly<Record<string, string>> = {
    ENOENT: "no such file",
    EACCES: "permission denied",
    EISDIR: "is a directory",
    ENOTDIR: "a part of the path is not a directory",
    EMFILE: "too many open files",
    ENOSPC: "no space left on the device",
    EROFS: "the file system is read-only",
  };
  if (typeof code === "string" && Object.hasOwn(known, code)) return known[code] ?? code;
  return error instanceof Error ? error.message : String(error);
}

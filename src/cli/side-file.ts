/**
 * Files that a command writes beside its output. A slip of the fingers (`--notes log.ndjson`, where the name of the
 * notes was forgotten) must not cost the log: what is there already is written over only if it is of the same kind.
 */
import { Buffer } from "node:buffer";
import { open, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { CliError, systemMessage } from "./cli-error.js";
import type { Io } from "./io.js";

/** How much of a file is looked at. */
const HEAD = 4096;

/**
 * Does nothing when there is no such file, when it is empty, and when it is none that keeps what is written (a pipe).
 *
 * @param kind what such files hold, for the message
 * @param isOurs tells by its beginning whether a file is of that kind
 * @throws {CliError} when a file of another kind stands there, or cannot be read
 */
export async function refuseOtherFile(
  option: string,
  path: string,
  io: Io,
  kind: string,
  isOurs: (head: string) => boolean,
): Promise<void> {
  const head = await headOf(resolve(io.cwd, path)).catch((error: unknown) => {
    throw new CliError(`${option} ${path}: ${systemMessage(error)}`);
  });
  if (head === "" || isOurs(head)) return;
  throw new CliError(
    `${option} ${path}: a file that holds no ${kind} stands there, and is not written over`,
    {
      hint: "name another file, or remove that one first",
    },
  );
}

/** The beginning of a file; "" when there is none to lose. */
async function headOf(file: string): Promise<string> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (found?.isFile() !== true) return "";
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** An error in one line for a person; never a stack trace. */

import { printable } from "../validation/text.js";
import { CliError, systemMessage } from "./cli-error.js";

export function describe(error: unknown): string {
  if (error instanceof CliError) {
    const hint = error.hint === undefined ? "" : `  ${printable(error.hint)}\n`;
    return `realtime-presence: ${printable(error.message)}\n${hint}`;
  }
  return `realtime-presence: ${printable(systemMessage(error))}\n`;
}

/** `completion`: a script for the user's shell, made from the commands' specifications. */
import { CliError } from "../cli-error.js";
import type { Io } from "../io.js";
import type { Arguments } from "../spec.js";
import { didYouMean } from "../suggest.js";
import { createWriter } from "../writer.js";

const SHELLS = ["bash", "zsh", "fish"];

export async function run(args: Arguments, io: Io): Promise<number> {
  const [shell] = args.operands;
  if (shell === undefined) throw new CliError("completion needs the name of a shell: bash, zsh or fish");
  if (!SHELLS.includes(shell)) {
    throw new CliError(`no completion for ${JSON.stringify(shell)}`, {
      hint: didYouMean(shell, SHELLS) ?? `shells are ${SHELLS.join(", ")}`,
    });
  }
  const { completionScript } = await import("../completion/script.js");
  const writer = createWriter(io.stdout);
  writer.push(await completionScript(shell as "bash" | "zsh" | "fish"));
  await writer.flush();
  return 0;
}

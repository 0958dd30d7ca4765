/** Runs one command line. Commands are loaded when they are asked for, so that help costs next to nothing. */
import { CliError } from "./cli-error.js";
import { exitCodeOf, type Io } from "./io.js";
import type { Arguments, CommandSpec } from "./spec.js";

/** What a command's module exports. */
interface CommandModule {
  run(args: Arguments, io: Io): Promise<number>;
}

const LOADERS: ReadonlyMap<string, () => Promise<CommandModule>> = new Map<
  string,
  () => Promise<CommandModule>
>([
  ["validate", () => import("./commands/validate.js")],
  ["convert", () => import("./commands/convert.js")],
  ["replay", () => import("./commands/replay.js")],
  ["codegen", () => import("./commands/codegen.js")],
  ["schema", () => import("./commands/schema.js")],
  ["completion", () => import("./commands/completion.js")],
]);

/**
 * Runs a command line and gives its exit code: 0 good, 1 data bad or generated code stale, 2 usage, input/output or
 * broken schema, 130/143 after SIGINT/SIGTERM. It never throws.
 *
 * @param argv what stands after the program's name
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const code = await dispatch(argv, io);
    return io.signal.aborted ? exitCodeOf(io.signal) : code;
  } catch (error) {
    if (io.signal.aborted) return exitCodeOf(io.signal);
    if (error instanceof CliError && error.exitCode === 0) return 0;
    const { describe } = await import("./describe-error.js");
    io.stderr.write(describe(error));
    return error instanceof CliError ? error.exitCode : 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    return help(name === "help" ? rest[0] : undefined, io, name === undefined);
  }
  if (name === "--version" || name === "-V") {
    const { packageVersion } = await import("./package-root.js");
    io.stdout.write(`${await packageVersion()}\n`);
    return 0;
  }
  const load = LOADERS.get(name);
  const spec = await specOf(name);
  if (load === undefined || spec === undefined) throw await unknownCommand(name);
  if (asksForHelp(rest)) return help(name, io, false);
  const { parseArguments } = await import("./args.js");
  const args = parseArguments(spec, rest);
  return (await load()).run(args, io);
}

function asksForHelp(rest: readonly string[]): boolean {
  const end = rest.indexOf("--");
  return (end === -1 ? rest : rest.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
}

async function specOf(name: string): Promise<CommandSpec | undefined> {
  const { COMMANDS } = await import("./specs.js");
  return COMMANDS.find((command) => command.name === name);
}

async function unknownCommand(name: string): Promise<CliError> {
  const { didYouMean } = await import("./suggest.js");
  const commands = [...LOADERS.keys()];
  if (!name.startsWith("-")) {
    return new CliError(`unknown command ${JSON.stringify(name)}`, {
      hint: didYouMean(name, commands) ?? `commands are ${commands.join(", ")}`,
    });
  }
  const meant = name === "-v" ? "did you mean -V?" : didYouMean(name, ["--help", "--version"]);
  return new CliError(`unknown option ${JSON.stringify(name)}`, {
    hint: meant ?? `a command comes first: ${commands.join(", ")}`,
  });
}

async function help(name: string | undefined, io: Io, missing: boolean): Promise<number> {
  const { commandHelp, generalHelp } = await import("./help.js");
  const spec = name === undefined ? undefined : await specOf(name);
  if (name !== undefined && spec === undefined) throw await unknownCommand(name);
  (missing ? io.stderr : io.stdout).write(spec === undefined ? generalHelp() : commandHelp(spec));
  return missing ? 2 : 0;
}

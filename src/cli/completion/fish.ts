/** Completion for fish. */
import type { Completable, Values } from "./script.js";

const BIN = "complete -c realtime-presence";

const quoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** `-x` needs a value and is no file; `-r` needs one that may be a file. */
const values = (of: Values | undefined): string => {
  if (of === undefined) return "";
  if (of === "file") return " -r -F";
  if (of === "directory") return " -x -a '(__fish_complete_directories)'";
  if (of === "any") return " -x";
  return ` -x -a ${quoted(of.join(" "))}`;
};

function command({ name, about, operands, options }: Completable): string {
  const here = `-n '__fish_seen_subcommand_from ${name}'`;
  const own = options.map(
    (option) =>
      `${BIN} ${here} -l ${option.name}${option.short === undefined ? "" : ` -s ${option.short}`}${values(option.values)} -d ${quoted(option.about)}`,
  );
  const words =
    operands === "file"
      ? `${BIN} ${here} -F`
      : typeof operands === "string" || operands.length === 0
        ? undefined
        : `${BIN} ${here} -a ${quoted(operands.join(" "))}`;
  return [
    `${BIN} -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
    ...own,
    ...(words === undefined ? [] : [words]),
  ].join("\n");
}

export function fishScript(commands: readonly Completable[]): string {
  return `# fish completion for realtime-presence
${BIN} -f
${BIN} -n __fish_use_subcommand -l help -d 'show help'
${BIN} -n __fish_use_subcommand -l version -d 'show the version'
${commands.map(command).join("\n")}
`;
}

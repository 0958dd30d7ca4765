/** Completion for zsh. Works from a file on `fpath` and through `eval`. */
import type { Completable, Values } from "./script.js";

const action = (values: Values): string => {
  if (values === "file") return "_files";
  if (values === "directory") return "_files -/";
  if (values === "any") return " ";
  return `(${values.join(" ")})`;
};

/** One argument of `_arguments`: in single quotes, with `:` and brackets kept out of the description. */
function argument({ name, short, about, values }: Completable["options"][number]): string {
  const value = values === undefined ? "" : `:${name}:${action(values)}`;
  const long = `--${name}${values === undefined ? "" : "="}`;
  const flags =
    short === undefined
      ? `'${long}`
      : `'(-${short} --${name})'{-${short}${values === undefined ? "" : "+"},${long}}'`;
  return `        ${flags}[${about}]${value}' \\\n`;
}

function command({ name, operands, options }: Completable): string {
  const rest = operands.length === 0 ? "" : `        '*:argument:${action(operands)}'`;
  return `      ${name})
        _arguments -s \\
${options.map(argument).join("")}${rest === "" ? "        && return" : rest}
        ;;
`;
}

export function zshScript(commands: readonly Completable[]): string {
  const names = commands.map(({ name, about }) => `    '${name}:${about.replaceAll("'", "")}'`).join("\n");
  return `#compdef realtime-presence
_realtime_presence() {
  local state line
  local -a commands
  commands=(
${names}
  )
  _arguments -C '--help[show help]' '--version[show the version]' '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $line[1] in
${commands.map(command).join("")}      esac
      ;;
  esac
}
if [[ $funcstack[1] == _realtime_presence ]]; then
  _realtime_presence "$@"
else
  compdef _realtime_presence realtime-presence
fi
`;
}

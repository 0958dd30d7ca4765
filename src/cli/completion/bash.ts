/** Completion for bash, 3.2 and later (macOS): no associative arrays, no `mapfile`. */
import type { Completable, Values } from "./script.js";

const reply = (values: Values): string => {
  if (values === "file") return 'COMPREPLY=($(compgen -f -- "$cur")); compopt -o filenames 2>/dev/null';
  if (values === "directory") return 'COMPREPLY=($(compgen -d -- "$cur")); compopt -o filenames 2>/dev/null';
  if (values === "any") return "COMPREPLY=()";
  return `COMPREPLY=($(compgen -W "${values.join(" ")}" -- "$cur"))`;
};

const flags = ({ name, short }: Completable["options"][number]): readonly string[] =>
  short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`];

function command({ name, operands, options }: Completable): string {
  const valued = options
    .filter(({ values }) => values !== undefined)
    .map((option) => `        ${flags(option).join("|")}) ${reply(option.values ?? "any")}; return ;;\n`);
  const all = options.flatMap(flags).join(" ");
  return `    ${name})
      case "$prev" in
${valued.join("")}      esac
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "${all}" -- "$cur"))
      else ${reply(operands)}
      fi ;;
`;
}

export function bashScript(commands: readonly Completable[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  return `# bash completion for realtime-presence
_realtime_presence() {
  local cur prev
  cur=\${COMP_WORDS[COMP_CWORD]}
  prev=\${COMP_WORDS[COMP_CWORD-1]}
  # "--option=value" arrives as three words.
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${names} --help --version" -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${commands.map(command).join("")}  esac
}
complete -F _realtime_presence realtime-presence
`;
}

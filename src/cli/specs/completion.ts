/** What `completion` accepts. */
import type { CommandSpec } from "../spec.js";
import { HELP } from "./options.js";

export const completion: CommandSpec = {
  name: "completion",
  about: "Print a completion script for a shell",
  operands: "<bash|zsh|fish>",
  complete: ["bash", "zsh", "fish"],
  maxOperands: 1,
  examples: [
    ['eval "$(realtime-presence completion bash)"', "in ~/.bashrc"],
    ['eval "$(realtime-presence completion zsh)"', "in ~/.zshrc, after compinit"],
    ["realtime-presence completion fish > ~/.config/fish/completions/realtime-presence.fish", "once"],
  ],
  options: [HELP],
};

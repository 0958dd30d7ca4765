/** Options that several commands share. */
import type { OptionSpec } from "../spec.js";

export const HELP: OptionSpec = { name: "help", short: "h", about: "Show this help." };

export const READING: readonly OptionSpec[] = [
  {
    name: "input",
    value: "form",
    choices: ["auto", "ndjson", "json"],
    about: "How the input is laid out: a record a line, or JSON (an array, or values). Found out by default.",
  },
  { name: "max-line-bytes", value: "bytes", about: "Refuse longer lines and records (default 1MiB)." },
  {
    name: "max-bytes",
    value: "bytes",
    about: "Stop with exit code 2 after so much input, inflated (default: no limit).",
  },
];

export const TALKING: readonly OptionSpec[] = [
  {
    name: "format",
    value: "form",
    choices: ["text", "json", "github"],
    about: "How to say what is wrong, on stderr (default text).",
  },
  {
    name: "max-errors",
    value: "n",
    about: "Say at most n bad records, and count the rest (default 100; 0: all).",
  },
  { name: "quiet", short: "q", about: "No summary, no progress and no notes; what is wrong is still said." },
];

/** What the input is. */
export const FROM: OptionSpec = {
  name: "from",
  value: "provider",
  complete: "provider",
  about: "What the input is: a provider, or canonical (the default).",
};

/** What payloads do not say. */
export const CONTEXT: readonly OptionSpec[] = [
  { name: "channel", value: "name", about: "The channel, for payloads that do not name theirs." },
  { name: "tenant", value: "id", about: "The tenant that the input belongs to. Payloads never name it." },
  {
    name: "received-at",
    value: "time",
    about: "The time of receipt (RFC 3339), for payloads that bear no time.",
  },
  {
    name: "from-option",
    value: "name=value",
    multiple: true,
    about:
      "Tell --from's adapter more, such as complete (a list holds everybody) or clientId=ada. A wrong name lists the right ones.",
  },
];

/** How many threads work. */
export const jobsOption = (about: string): OptionSpec => ({ name: "jobs", short: "j", value: "n", about });

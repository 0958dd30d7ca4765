/** What to do about what was refused: perhaps it is another provider's, or lacks what an option can say. */
import type { Issue } from "../validation/issue.js";
import type { Reporter } from "./reporter.js";

/** What was found out about refusals; plain, so that a thread can tell another. */
export interface RefusalsFound {
  /** What was refused first for no reason that an option can mend. */
  readonly first: { readonly value: unknown } | undefined;
  /** Options that would help. */
  readonly options: readonly string[];
}

export interface Refusals {
  /** A payload that could not be read. */
  read(value: unknown, issues: readonly Issue[]): void;
  /** Inputs that could not be written. */
  write(issues: readonly Issue[]): void;
  readonly found: RefusalsFound;
  /** Takes what was found elsewhere, in later input. */
  add(found: RefusalsFound): void;
  /** Says at the end, once, what may help. */
  advise(reporter: Reporter): Promise<void>;
}

/**
 * @param from what the input was said to be
 * @param option which option said so
 */
export function createRefusals(from: string, option = "--from"): Refusals {
  let first: { readonly value: unknown } | undefined;
  const options = new Set<string>();
  const note = (issues: readonly Issue[], direction: "from" | "to"): boolean => {
    const lacking = optionFor(issues, direction);
    if (lacking !== undefined) options.add(lacking);
    return lacking !== undefined;
  };
  return {
    read(value, issues) {
      if (!note(issues, "from")) first ??= { value };
    },
    write: (issues) => void note(issues, "to"),
    get found() {
      return { first, options: [...options] };
    },
    add(found) {
      first ??= found.first;
      for (const option of found.options) options.add(option);
    },
    async advise(reporter) {
      for (const lacking of options) {
        reporter.remark([`the context is what options say: ${lacking}`], { option: lacking });
      }
      if (first === undefined) return;
      if (isNearlyRecord(first.value)) {
        if (option === "--from" && from !== "canonical") {
          reporter.remark(["what was refused first looks like a canonical record: --from canonical"], {
            likely: "canonical",
          });
        }
        return;
      }
      const { detectProvider } = await import("../adapters/index.js");
      const [likely] = detectProvider(first.value);
      if (likely === undefined || likely === from) return;
      reporter.remark([`what was refused first looks like a payload of ${likely}: ${option} ${likely}`], {
        likely,
      });
    },
  };
}

/** No payload of a provider has all of them at once; a record has, however they are spelt. */
const OF_RECORD: readonly string[] = ["channel", "clientid", "action"];

/** Tells a canonical record in which something is wrong or misspelt. */
function isNearlyRecord(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const names = new Set(Object.keys(value).map((name) => name.toLowerCase().replaceAll(/[-_]/g, "")));
  return OF_RECORD.every((name) => names.has(name));
}

const OPTIONS: ReadonlyMap<string, string> = new Map([
  ["channel", "--channel <name>"],
  ["tenantId", "--tenant <id>"],
  ["receivedAt", "--received-at <time>"],
]);

/** Adapters speak of a context; for a user of the command line that is options. */
function optionFor(issues: readonly Issue[], direction: "from" | "to"): string | undefined {
  for (const { message, keyword, path } of issues) {
    if (!/\bcontext\b/.test(message)) continue;
    // What is asked for stands in backquotes, or the issue points to it; where there is a choice, a channel is best.
    const asked = [...message.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
    if (keyword === "channel") asked.push(keyword);
    else if (path.length === 1) asked.push(String(path[0]));
    const known = asked.find((name) => OPTIONS.has(name));
    if (known !== undefined) return OPTIONS.get(known);
    if (asked[0] !== undefined) return `--${direction}-option ${asked[0]}=<value>`;
  }
  return undefined;
}

/** What `replay` accepts. */
import type { CommandSpec } from "../spec.js";
import { CONTEXT, FROM, HELP, READING, TALKING } from "./options.js";

export const replay: CommandSpec = {
  name: "replay",
  about: "Apply a log to a presence set, and show who is present",
  operands: "[file…]",
  complete: "file",
  examples: [
    ["realtime-presence replay events.ndjson", "a table of who is present"],
    ["realtime-presence replay --from ably --at 2026-11-21T10:00:00Z ably.ndjson", "who was present then"],
    ["realtime-presence replay --timeline out.html events.ndjson", "a page that shows who was present when"],
    ["realtime-presence replay --follow --output ndjson live.ndjson", "changes as they come"],
  ],
  options: [
    FROM,
    ...CONTEXT,
    {
      name: "output",
      short: "o",
      value: "form",
      choices: ["table", "json", "ndjson"],
      about:
        "table or json: who is present at the end (json: bytes depend only on the set of events); ndjson: every change.",
    },
    { name: "at", value: "time", about: "Leave out what happened after this time (RFC 3339)." },
    {
      name: "ordering",
      value: "rule",
      choices: ["convergent", "ably"],
      about: "How events are ordered: by their time (the default), or as Ably's clients do.",
    },
    {
      name: "horizon",
      value: "time",
      about:
        "Forget departures after so long (90s, 15m, 24h, 7d), and leave out what is older. Default: never; with --follow 24h.",
    },
    {
      name: "timeline",
      value: "file.html",
      complete: "file",
      about: "Write one self-contained page: who was present when.",
    },
    {
      name: "follow",
      short: "f",
      about: "Keep reading as the file grows; on a terminal the table redraws.",
    },
    ...READING,
    ...TALKING,
    HELP,
  ],
};

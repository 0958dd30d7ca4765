/** What `convert` accepts. */
import type { CommandSpec } from "../spec.js";
import { CONTEXT, FROM, HELP, jobsOption, READING, TALKING } from "./options.js";

export const convert: CommandSpec = {
  name: "convert",
  about: "Convert between a provider's payloads and the canonical form",
  operands: "[file…]",
  complete: "file",
  examples: [
    ["realtime-presence convert --from ably ably.ndjson", "Ably protocol messages to canonical inputs"],
    [
      "realtime-presence convert --from pusher --to pubnub --channel presence-room in.ndjson",
      "straight across",
    ],
    [
      "realtime-presence convert --from cometchat --channel app --to presence-info --tenant acme log.ndjson",
      "who is what, in the end",
    ],
  ],
  options: [
    FROM,
    {
      name: "to",
      value: "provider",
      complete: "provider",
      about: "What to write: a provider, canonical (the default) or presence-info.",
    },
    ...CONTEXT,
    {
      name: "to-option",
      value: "name=value",
      multiple: true,
      about: "Tell --to's adapter how to write, such as form=webhook. A wrong name lists the right ones.",
    },
    {
      name: "notes",
      value: "file",
      complete: "file",
      about: "Write every note (what was dropped, derived, …) there as NDJSON; - is stderr.",
    },
    {
      name: "stateless",
      about: "Do not carry memory from payload to payload, even if the provider's adapter can.",
    },
    jobsOption(
      "Convert on n worker threads; the result stays the same. Not where an adapter has a memory, as most do without --stateless, nor to presence-info (default 1).",
    ),
    ...READING,
    ...TALKING,
    HELP,
  ],
  notes: [
    "A payload that is not the provider's is refused whole: it is reported, the others go on, and the exit code is 1.",
    "What conversions lose is summed up on stderr; --notes has every single case.",
  ],
};

/** What `schema` accepts. */
import type { CommandSpec } from "../spec.js";
import { HELP } from "./options.js";

export const schema: CommandSpec = {
  name: "schema",
  about: "List the package's JSON Schemas, or print one",
  operands: "[name]",
  complete: "schema",
  maxOperands: 1,
  examples: [
    ["realtime-presence schema", "the names"],
    ["realtime-presence schema realtime-presence > realtime-presence.json", "the schema, as shipped"],
  ],
  options: [HELP],
};

/** The commands, in the order of the help. */
import type { CommandSpec } from "./spec.js";
import { codegen } from "./specs/codegen.js";
import { completion } from "./specs/completion.js";
import { convert } from "./specs/convert.js";
import { replay } from "./specs/replay.js";
import { schema } from "./specs/schema.js";
import { validate } from "./specs/validate.js";

export const COMMANDS: readonly CommandSpec[] = [validate, convert, replay, codegen, schema, completion];

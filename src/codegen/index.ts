/**
 * Schemas -> types, validators and more, as texts.
 *
 * @module realtime-presence/codegen
 */
export { CodegenError } from "./codegen-error.js";
export { CODEGEN_TARGETS, type CodegenOptions, type CodegenTarget, generate } from "./generate.js";
export type { SchemaFile } from "./schema-set.js";

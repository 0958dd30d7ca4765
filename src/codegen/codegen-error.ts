/**
 * Thrown when a schema cannot be turned into code: it is broken, too deep, refers to nothing, or says what a target
 * has no word for. Nothing is written then.
 */
export class CodegenError extends Error {
  override readonly name = "CodegenError";
  /** The schema file at fault. */
  readonly path: string;
  /** A JSON Pointer to the place in it. */
  readonly pointer: string;

  constructor(path: string, pointer: string, message: string) {
    super(`${path}${pointer === "" ? "" : `#${pointer}`}: ${message}`);
    this.path = path;
    this.pointer = pointer;
  }
}

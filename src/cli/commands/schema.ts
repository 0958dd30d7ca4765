/** `schema`: the package's JSON Schemas, as shipped. */
import { CliError } from "../cli-error.js";
import type { Io } from "../io.js";
import { schemaPath, schemaPaths, schemaText } from "../schemas.js";
import type { Arguments } from "../spec.js";
import { didYouMean } from "../suggest.js";
import { createWriter } from "../writer.js";

export async function run(args: Arguments, io: Io): Promise<number> {
  const [name] = args.operands;
  const writer = createWriter(io.stdout);
  const paths = await schemaPaths();
  if (name === undefined) writer.push(paths.map((path) => `${path}\n`).join(""));
  else {
    const path = schemaPath(name);
    if (!paths.includes(path)) {
      throw new CliError(`no schema is called ${JSON.stringify(name)}`, {
        hint: didYouMean(path, [...paths, "strict"]) ?? "realtime-presence schema lists the names",
      });
    }
    writer.push(await schemaText(path));
  }
  await writer.flush();
  return 0;
}

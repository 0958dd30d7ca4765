// What people write by hand: readline, JSON.parse, ajv with ajv-formats, valid records serialised again.
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

const ajv = new Ajv2020();
formats.default(ajv);
const check = ajv.compile(
  JSON.parse(readFileSync(new URL("../../schemas/realtime-presence.json", import.meta.url), "utf8")),
);
let invalid = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity })) {
  const record = JSON.parse(line);
  if (!check(record)) invalid++;
  else if (!process.stdout.write(`${JSON.stringify(record)}\n`))
    await new Promise((go) => process.stdout.once("drain", go));
}
process.stderr.write(`${invalid} invalid\n`);

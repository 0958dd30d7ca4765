// What any conversion of JSON costs at least: the splitter, and each value written again as it is. No guards.
import { open } from "node:fs/promises";

const file = await open(process.argv[2]);
let held = Buffer.alloc(0);
let out = "";
for (;;) {
  const block = Buffer.allocUnsafeSlow(256 * 1024);
  const { bytesRead } = await file.read(block, 0, block.length, null);
  if (bytesRead === 0) break;
  const bytes =
    held.length === 0 ? block.subarray(0, bytesRead) : Buffer.concat([held, block.subarray(0, bytesRead)]);
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    out += `${JSON.stringify(JSON.parse(bytes.toString("utf8", start, end)))}\n`;
    start = end + 1;
  }
  held = bytes.subarray(start);
  if (!process.stdout.write(out)) await new Promise((go) => process.stdout.once("drain", go));
  out = "";
}
await file.close();

// The floor: blocks of bytes, cut at LF, each line through JSON.parse, and nothing else. No output.
import { open } from "node:fs/promises";

const file = await open(process.argv[2]);
let held = Buffer.alloc(0);
let records = 0;
for (;;) {
  const block = Buffer.allocUnsafeSlow(256 * 1024);
  const { bytesRead } = await file.read(block, 0, block.length, null);
  if (bytesRead === 0) break;
  const bytes =
    held.length === 0 ? block.subarray(0, bytesRead) : Buffer.concat([held, block.subarray(0, bytesRead)]);
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (JSON.parse(bytes.toString("utf8", start, end)) !== null) records++;
    start = end + 1;
  }
  held = bytes.subarray(start);
}
await file.close();
process.stderr.write(`${records}\n`);

// What keeping the members costs by itself: the splitter, and a Map of Maps that holds each member's last record.
// No guards, no schema, no order by time, and a key that two members can share. No output.
import { open } from "node:fs/promises";

const file = await open(process.argv[2]);
const channels = new Map();
let held = Buffer.alloc(0);
for (;;) {
  const block = Buffer.allocUnsafeSlow(256 * 1024);
  const { bytesRead } = await file.read(block, 0, block.length, null);
  if (bytesRead === 0) break;
  const bytes =
    held.length === 0 ? block.subarray(0, bytesRead) : Buffer.concat([held, block.subarray(0, bytesRead)]);
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    const record = JSON.parse(bytes.toString("utf8", start, end));
    const key = `${record.clientId}:${record.connectionId}`;
    let members = channels.get(record.channel);
    if (members === undefined) {
      members = new Map();
      channels.set(record.channel, members);
    }
    if (record.action === "leave") members.delete(key);
    else members.set(key, record);
    start = end + 1;
  }
  held = bytes.subarray(start);
}
await file.close();
let members = 0;
for (const channel of channels.values()) members += channel.size;
process.stderr.write(`${members}\n`);

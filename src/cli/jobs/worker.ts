/** A thread of `validate --jobs`: checks one block after another. */
import { Buffer } from "node:buffer";
import { parentPort, workerData } from "node:worker_threads";
import { readLines } from "../input/read-lines.js";
import { recordCheck } from "../record-check.js";
import type { BadLine, BlockMessage, CheckedMessage, WorkerSetup } from "./messages.js";

const { schema, cwd, limits, keep, maxErrors } = workerData as WorkerSetup;
const check = await recordCheck(schema, cwd);
let explained = 0;

parentPort?.on("message", ({ id, bytes, overlong }: BlockMessage) => {
  const bad: BadLine[] = [];
  let valid = 0;
  const complain = (line: number, issues: () => BadLine["issues"]): void => {
    explained++;
    bad.push({ line, issues: maxErrors === 0 || explained <= maxErrors ? issues() : [] });
  };
  const block = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { lines, kept } = readLines({ bytes: block, overlong, offset: 0 }, 0, limits, {
    record(value, line) {
      if (check.is(value)) {
        valid++;
        return keep;
      }
      complain(line, () => check.explain(value));
      return false;
    },
    refused: (issues, line) => complain(line, () => issues),
  });
  const answer: CheckedMessage = { id, bytes, kept: kept.length, lines, valid, bad };
  parentPort?.postMessage(answer, [bytes.buffer as ArrayBuffer]);
});

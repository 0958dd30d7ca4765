/** A thread of `validate --jobs`: checks one block after another. */
import { parentPort, workerData } from "node:worker_threads";
import { readLines } from "../input/read-lines.js";
import { recordCheck } from "../record-check.js";
import { createRefusals } from "../refusals.js";
import type { BadLine, BlockMessage, CheckedMessage, CheckSetup } from "./messages.js";
import { linesOf } from "./slabs.js";

const { schema, cwd, limits, keep } = workerData as CheckSetup;
const check = await recordCheck(schema, cwd);
const { isPlain } = check;

parentPort?.on("message", (message: BlockMessage) => {
  const { id, overlong, explain } = message;
  const bad: BadLine[] = [];
  const refusals = createRefusals(schema);
  let valid = 0;
  const complain = (line: number, issues: () => BadLine["issues"]): void => {
    bad.push({ line, issues: bad.length < explain ? issues() : [] });
  };
  const block = { bytes: linesOf(message), overlong, offset: 0 };
  const { lines, kept } = readLines(block, 0, limits, {
    ...(isPlain === undefined
      ? {}
      : {
          plain({ bytes }, start, end) {
            if (!isPlain(bytes, start, end, limits.maxDepth)) return undefined;
            valid++;
            return keep;
          },
        }),
    record(value, line) {
      if (check.is(value)) {
        valid++;
        return keep;
      }
      refusals.read(value, []);
      complain(line, () => check.explain(value));
      return false;
    },
    refused: (issues, line) => complain(line, () => issues),
  });
  const answer: CheckedMessage = { id, kept: kept.length, lines, valid, bad, found: refusals.found };
  parentPort?.postMessage(answer, []);
});

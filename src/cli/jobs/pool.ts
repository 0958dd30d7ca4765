/** Worker threads that check blocks of lines. Blocks move to a thread and back without being copied. */
import { Worker } from "node:worker_threads";
import type { LineBlock } from "../input/line-blocks.js";
import type { BlockMessage, CheckedMessage, WorkerSetup } from "./messages.js";

export interface Pool {
  /** Gives a block to the thread with the least to do. */
  check(block: LineBlock): Promise<CheckedMessage>;
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, { done(answer: CheckedMessage): void; fail(error: Error): void }>;
}

const WORKER = new URL("./worker.js", import.meta.url);

export function openPool(jobs: number, setup: WorkerSetup): Pool {
  let id = 0;
  let broken: Error | undefined;
  const threads = Array.from({ length: jobs }, (): Thread => {
    const thread: Thread = { worker: new Worker(WORKER, { workerData: setup }), waiting: new Map() };
    thread.worker.on("message", (answer: CheckedMessage) => {
      const waiting = thread.waiting.get(answer.id);
      thread.waiting.delete(answer.id);
      waiting?.done(answer);
    });
    thread.worker.on("error", (error) => {
      broken = error;
      for (const { fail } of thread.waiting.values()) fail(error);
      thread.waiting.clear();
    });
    return thread;
  });
  return {
    check({ bytes, overlong }) {
      const [thread] = threads.toSorted((a, b) => a.waiting.size - b.waiting.size);
      if (thread === undefined) throw new RangeError("a pool needs a thread");
      // The block is a slice of a chunk whose end is still needed: its own memory is what can move.
      const message: BlockMessage = { id: id++, bytes: new Uint8Array(bytes), overlong };
      const answer = new Promise<CheckedMessage>((done, fail) => {
        if (broken !== undefined) return fail(broken);
        thread.waiting.set(message.id, { done, fail });
        thread.worker.postMessage(message, [message.bytes.buffer as ArrayBuffer]);
      });
      // It may fail before its turn comes to be awaited.
      answer.catch(() => {});
      return answer;
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

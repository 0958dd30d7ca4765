/** Worker threads that work on blocks of lines, in memory that all of them see. */
import { Worker } from "node:worker_threads";
import type { Answer, BlockMessage } from "./messages.js";
import type { Slab } from "./slabs.js";

export interface Pool<Answered extends Answer> {
  /**
   * Gives a slab's lines to the thread with the least to do.
   * @param explain how many bad records of it are to be explained, at most
   */
  give(slab: Slab, explain: number): Promise<Answered>;
  close(): Promise<void>;
}

interface Thread<Answered> {
  readonly worker: Worker;
  readonly waiting: Map<number, { done(answer: Answered): void; fail(error: Error): void }>;
}

/** @param setup what each thread is told once */
export function openPool<Answered extends Answer>(
  jobs: number,
  program: URL,
  setup: unknown,
): Pool<Answered> {
  let id = 0;
  let broken: Error | undefined;
  const threads = Array.from({ length: jobs }, (): Thread<Answered> => {
    const thread: Thread<Answered> = {
      worker: new Worker(program, { workerData: setup }),
      waiting: new Map(),
    };
    thread.worker.on("message", (answer: Answered) => {
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
    give({ memory, length, overlong }, explain) {
      const [thread] = threads.toSorted((a, b) => a.waiting.size - b.waiting.size);
      if (thread === undefined) throw new RangeError("a pool needs a thread");
      const message: BlockMessage = { id: id++, memory, length, overlong, explain };
      const answer = new Promise<Answered>((done, fail) => {
        if (broken !== undefined) return fail(broken);
        thread.waiting.set(message.id, { done, fail });
        thread.worker.postMessage(message, []);
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

/** How many bad records may still be shown; 0 errors at most is all of them. */
export const leftToExplain = (maxErrors: number, complaints: number): number =>
  maxErrors === 0 ? Number.POSITIVE_INFINITY : Math.max(0, maxErrors - complaints);

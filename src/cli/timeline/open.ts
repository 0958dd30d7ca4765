/** Collects a timeline while a log is read, and writes its page at the end. */
import { mkdir, realpath } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { PresenceInput } from "../../generated/presence-input.js";
import type { PresenceChange } from "../../presence-set/index.js";
import { CliError, systemMessage } from "../cli-error.js";
import { replaceFile } from "../generated-files.js";
import type { Io } from "../io.js";
import { tenantOf } from "../replay-state.js";
import { refuseOtherFile } from "../side-file.js";
import { collectLanes } from "./lanes.js";
import { isTimelinePage, timelinePage } from "./page.js";

export interface TimelineFile {
  add(inputs: readonly PresenceInput[]): void;
  infer(changes: readonly PresenceChange[]): void;
  write(sources: readonly string[], newest: number | undefined): Promise<void>;
}

/**
 * @throws {CliError} when the folder cannot be made, or another file stands in the way: better now than after an hour of
 * reading
 */
export async function openTimeline(
  path: string,
  tenantId: string | undefined,
  io: Io,
): Promise<TimelineFile> {
  const file = resolve(io.cwd, path);
  const failed = (error: unknown): CliError => new CliError(`--timeline ${path}: ${systemMessage(error)}`);
  await mkdir(dirname(file), { recursive: true }).catch((error: unknown) => {
    throw failed(error);
  });
  await refuseOtherFile("--timeline", path, io, "timeline", isTimelinePage);
  const lanes = collectLanes();
  const isShown = (of: string | undefined): boolean => tenantId === undefined || of === tenantId;
  return {
    add(inputs) {
      for (const input of inputs) if (isShown(tenantOf(input))) lanes.add(input);
    },
    infer: (changes) => lanes.infer(changes.filter((change) => isShown(change.tenantId))),
    async write(sources, newest) {
      const page = timelinePage(lanes.finish(newest), sources);
      try {
        await replaceFile(await realpath(dirname(file)), basename(file), page);
      } catch (error) {
        throw failed(error);
      }
    },
  };
}

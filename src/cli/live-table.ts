/** A table that redraws in place on a terminal, a few times a second, and never higher than the terminal. */
import type { Output } from "./io.js";

export interface LiveTable {
  /** Says that there is something new to draw. */
  changed(): void;
  /** Takes the table away until it changes again, so that something else can be written. */
  clear(): void;
  /** Draws for the last time, and leaves the cursor below. */
  end(): void;
}

const EVERY_MS = 200;

/** @param lines what to draw, asked for only when it is drawn; the last line is kept when there are too many */
export function createLiveTable(output: Output, lines: () => readonly string[]): LiveTable {
  let height = 0;
  let timer: NodeJS.Timeout | undefined;

  const clear = (): void => {
    if (height > 0) output.write(`\u001b[${height}A\r\u001b[J`);
    height = 0;
  };

  const draw = (): void => {
    timer = undefined;
    const room = Math.max(3, (output.rows ?? 24) - 1);
    const all = lines();
    const shown =
      all.length <= room
        ? all
        : [...all.slice(0, room - 2), `… ${all.length - room + 1} more`, ...all.slice(-1)];
    clear();
    output.write(`${shown.map((line) => `${line}\n`).join("")}`);
    height = shown.length;
  };

  return {
    changed() {
      timer ??= setTimeout(draw, EVERY_MS);
    },
    clear,
    end() {
      clearTimeout(timer);
      draw();
    },
  };
}

/** Live objects that answer rightly while they are checked, and otherwise when they are read again. */
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { ToCanonical } from "../../../src/adapters/adapter.js";
import { PresenceValidationError, presenceInput } from "../../../src/index.js";

type Path = readonly (string | number)[];

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...at, key]))];
}

/** A copy of which the member at the path answers with another value from the `turn`th reading on. */
function twoFaced(payload: unknown, path: Path, turn: number, face: unknown): unknown {
  const copy = structuredClone(payload);
  let holder = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as typeof holder;
  const name = path.at(-1) ?? "";
  const right = holder[name];
  let readings = 0;
  Object.defineProperty(holder, name, { enumerable: true, get: () => (++readings < turn ? right : face) });
  return copy;
}

const FACES: readonly unknown[] = [7, null, {}, [7], "two-faced", Symbol("face")];

/** Tries every member of every sample: what is read is valid, or it is refused as anything that is not valid is. */
export function expectHonesty(provider: string, read: (payload: unknown) => ToCanonical): void {
  const log = readFileSync(new URL(`../../../samples/${provider}.ndjson`, import.meta.url), "utf8");
  for (const line of log.split("\n").filter((text) => text !== "")) {
    const payload: unknown = JSON.parse(line);
    for (const path of pathsOf(payload).filter(({ length }) => length > 0)) {
      for (const face of FACES) {
        for (let turn = 1; turn <= 5; turn++) {
          const live = twoFaced(payload, path, turn, face);
          try {
            for (const input of read(live).inputs)
              expect(presenceInput.is(input), `${line} ${path.join("/")} ${String(face)} ${turn}`).toBe(true);
          } catch (error) {
            if (!(error instanceof PresenceValidationError)) throw error;
          }
        }
      }
    }
  }
}

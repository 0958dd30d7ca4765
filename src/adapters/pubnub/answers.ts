/** What REST answers have in common: a head that says that all is well, and says nothing else. */
import type { Conversion } from "./conversion.js";
import { note } from "./notes.js";
import type { Members } from "./own.js";
import { step } from "./where.js";

/** The head of every answer that this adapter writes. */
export const ANSWER_HEAD: { readonly status: 200; readonly message: "OK"; readonly service: "Presence" } = {
  status: 200,
  message: "OK",
  service: "Presence",
};

const isUsual = (name: string, value: unknown): boolean =>
  Object.hasOwn(ANSWER_HEAD, name) && ANSWER_HEAD[name as "status"] === value;

/** Notes what an answer says beside what is read: another head, or unknown members. */
export function noteRest(answer: object, read: readonly string[], on: Conversion): void {
  noteUnread(answer, read, on, "", isUsual);
}

/** Notes what else stands at `at` in an answer, or in a result of the SDK, which has no head. */
export function noteUnread(
  payload: object,
  read: readonly string[],
  on: Conversion,
  at = "",
  isSaid = (_name: string, _value: unknown): boolean => false,
): void {
  for (const name of Object.keys(payload)) {
    const value = (payload as Members)[name];
    if (value === undefined || read.includes(name) || isSaid(name, value)) continue;
    note(on, "dropped", `${at}/${step(name)}`, "has no place in a presence record");
  }
}

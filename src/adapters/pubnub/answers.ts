/** What REST answers have in common: a head that says that all is well, and says nothing else. */
import type { NoteTaker } from "./notes.js";
import type { Members } from "./own.js";
import type { Path } from "./refuse.js";

/** The head of every answer that this adapter writes. */
export const ANSWER_HEAD: { readonly status: 200; readonly message: "OK"; readonly service: "Presence" } = {
  status: 200,
  message: "OK",
  service: "Presence",
};

/** Notes what an answer says beside what is read: another head, or members that are not known. */
export function noteRest(
  payload: object,
  read: ReadonlySet<string>,
  take: NoteTaker["take"],
  path: Path = [],
): void {
  for (const name of Object.keys(payload)) {
    const value = (payload as Members)[name];
    const usual: unknown =
      path.length === 0 && Object.hasOwn(ANSWER_HEAD, name) ? ANSWER_HEAD[name as "status"] : undefined;
    if (!read.has(name) && value !== usual)
      take("dropped", [...path, name], "has no place in a presence record");
  }
}

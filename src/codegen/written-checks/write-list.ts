/** Lists -> the body of one function: the first items each by its own schema, the others in a loop. */
import type { ListShape } from "./shape.js";
import { type ModuleParts, refusals } from "./write-member.js";

/** The lines of a function body that checks `value`. */
export function bodyOfList({ first, items, count }: ListShape, parts: ModuleParts): string[] {
  const { atLeast = 0, atMost } = count;
  const refused = refusals(items, parts, "item");
  // By index: an iterator is what the list's maker says it is.
  return [
    "  if (!Array.isArray(value)) return false;",
    ...(atLeast > 0 ? [`  if (value.length < ${atLeast}) return false;`] : []),
    ...(atMost === undefined ? [] : [`  if (value.length > ${atMost}) return false;`]),
    ...first.flatMap((shape, index) => {
      const own = refusals(shape, parts, "item");
      if (own.length === 0) return [];
      const lines = ["const item: unknown = value[INDEX];", `if (${own.join(" || ")}) return false;`];
      const body = lines.map((line) => `    ${line.replace("INDEX", String(index))}`);
      return [`  if (value.length > ${index}) {`, ...body, "  }"];
    }),
    ...(refused.length === 0
      ? []
      : [
          `  for (let i = ${first.length}; i < value.length; i++) {`,
          "    const item: unknown = value[i];",
          `    if (${refused.join(" || ")}) return false;`,
          "  }",
        ]),
    "  return true;",
  ];
}

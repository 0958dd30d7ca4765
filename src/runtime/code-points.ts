/**
 * Counts Unicode code points, as JSON Schema's `minLength` and `maxLength` do (2020-12 Validation, section 6.3).
 * A lone surrogate counts as one.
 */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(i + 1);
    if (next >= 0xdc00 && next <= 0xdfff) {
      length--;
      i++;
    }
  }
  return length;
}

/** `minLength`. Code points are between half as many as the UTF-16 units and as many: mostly no counting is needed. */
export function hasMinLength(text: string, limit: number): boolean {
  return text.length >= limit && (text.length >= 2 * limit || codePointLength(text) >= limit);
}

/** `maxLength`, likewise: a text of a megabyte is too long for a limit of ten without being read. */
export function hasMaxLength(text: string, limit: number): boolean {
  return text.length <= limit || (text.length <= 2 * limit && codePointLength(text) <= limit);
}

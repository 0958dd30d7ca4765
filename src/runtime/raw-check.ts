/** What a generated check function is: a plain yes or no. Why not is found by a second pass, only after a no. */
export type RawCheck = (value: unknown) => boolean;

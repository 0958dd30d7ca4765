/** What the models have in common: members with the words of the canonical schemas. */
import { Type } from "typebox";

/** Text, optional where a builder says so. */
export const text = (description: string): Type.TString => Type.String({ description });

/** Text that names somebody: not empty. */
export const identifier = (description: string): Type.TString => Type.String({ minLength: 1, description });

/**
 * RFC 3339 text. TypeBox's own `date-time` is exact but for one thing: it takes the `[Zone]` that RFC 9557 puts behind
 * a time. The pattern keeps that out.
 */
export const dateTime = (description: string): Type.TString =>
  Type.String({ format: "date-time", pattern: "^[^\\[]*$", description });

/** An object of anything. */
export const openObject = (description: string): Type.TUnsafe<Record<string, unknown>> =>
  Type.Unsafe<Record<string, unknown>>(Type.Object({}, { additionalProperties: true, description }));

/** Generators of Phoenix payloads: what servers send, and legal payloads that none does. */
import fc from "fast-check";
import type { PhoenixForm } from "../../../src/adapters/phoenix/index.js";
import { data, id } from "../arbitraries.js";

const ref = fc.constantFrom("1", "2", "2.2", "F0OTbkPqt3DqDALG", "F8VZ6mO1aYAApABC", "P7Nin/t3RYg=", "");

const meta = fc
  .tuple(data, fc.option(ref, { nil: undefined, freq: 8 }), fc.option(ref, { nil: undefined }))
  .map(([content, phx_ref, phx_ref_prev]) => ({
    ...content,
    ...(phx_ref === undefined ? {} : { phx_ref }),
    ...(phx_ref_prev === undefined ? {} : { phx_ref_prev }),
  }));

const presence = fc
  .tuple(
    fc.uniqueArray(meta, { maxLength: 3, selector: ({ phx_ref }) => phx_ref }),
    fc.option(fc.record({ user: fc.record({ name: fc.string({ maxLength: 4 }) }) }), { nil: {} }),
  )
  .map(([metas, extras]) => ({ metas, ...extras }));

/** A presence map, as `JSON.parse` makes it: `__proto__` is a key like any other. */
const presences: fc.Arbitrary<object> = fc
  .uniqueArray(fc.tuple(id, presence), { maxLength: 3, selector: ([key]) => key })
  .map((entries) => {
    const texts = entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
    return JSON.parse(`{${texts.join(",")}}`) as object;
  });

const diff: fc.Arbitrary<object> = fc.record({ joins: presences, leaves: presences });

/** A payload in one of the three forms, with what the caller must say about it. */
export const payload: fc.Arbitrary<{
  readonly payload: unknown;
  readonly form: PhoenixForm;
  readonly topic: string;
}> = fc
  .tuple(
    fc.constantFrom<PhoenixForm>("v2", "v1", "bare"),
    id,
    fc.oneof(
      presences.map((inner) => ({ event: "presence_state", inner })),
      diff.map((inner) => ({ event: "presence_diff", inner })),
    ),
  )
  .map(([form, topic, { event, inner }]) => {
    if (form === "bare") return { payload: inner, form, topic };
    if (form === "v1")
      return { payload: { topic, event, payload: inner, ref: null, join_ref: null }, form, topic };
    return { payload: [null, null, topic, event, inner], form, topic };
  });

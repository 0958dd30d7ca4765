/** The adapters, and mistakes that one can make when reading Phoenix. Each must be caught by the comparison. */
import {
  createPhoenixAdapter,
  type PhoenixAdapter,
  type PhoenixDiff,
  type PhoenixToContext,
  phoenix,
  phoenixDiff,
} from "../../../src/adapters/phoenix/index.js";
import type { PresenceEnvelope, PresenceInput } from "../../../src/index.js";
import { CHANNEL, type Subject } from "./differential.js";

/** The adapter without memory: the connection id is the reference. */
export const stateless = (): Subject => ({
  read: (payload, context) => phoenix.toCanonical(payload, context).inputs,
});

const referencesOf =
  (adapter: PhoenixAdapter): NonNullable<Subject["references"]> =>
  () => {
    const topic = adapter.snapshot().topics.find((held) => held.topic === CHANNEL);
    const refs = new Map(topic?.chains.map(([key, ref, root]) => [JSON.stringify([key, root]), ref]));
    return (key, connectionId) => refs.get(JSON.stringify([key, connectionId]));
  };

/** The adapter with memory: references by way of what it remembers. */
export const stateful = (): Subject => {
  const adapter = createPhoenixAdapter();
  return {
    read: (payload, context) => adapter.toCanonical(payload, context).inputs,
    references: referencesOf(adapter),
  };
};

type Change = (inputs: readonly PresenceInput[], payload: unknown) => readonly PresenceInput[];

const changed =
  (base: () => Subject, change: Change): (() => Subject) =>
  () => {
    const { read, ...rest } = base();
    return { ...rest, read: (payload, context) => change(read(payload, context), payload) };
  };

const isLeave = (input: PresenceInput): boolean => "record" in input && input.record.action === "leave";

const onRecords =
  (change: (envelope: PresenceEnvelope) => PresenceInput | undefined): Change =>
  (inputs) =>
    inputs.flatMap((input) => {
      const kept = "record" in input ? change(input) : input;
      return kept === undefined ? [] : [kept];
    });

const withConnection = (envelope: PresenceEnvelope, connectionId: string): PresenceEnvelope => ({
  ...envelope,
  record: { ...envelope.record, connectionId },
});

/** A mistake, and the levels that must catch it. */
interface Mutant {
  readonly levels: readonly ("functions" | "instance" | "frames")[];
  readonly subject: () => Subject;
}

const withoutWaiting = (): Subject => {
  const adapter = createPhoenixAdapter();
  const read = (payload: unknown, context: PhoenixToContext): readonly PresenceInput[] => {
    const topic = adapter.snapshot().topics.find((held) => held.topic === CHANNEL);
    if (phoenixDiff.is(payload) && topic?.synced !== true) return [];
    return adapter.toCanonical(payload, context).inputs;
  };
  return { read, references: referencesOf(adapter) };
};

export const MUTANTS: Readonly<Record<string, Mutant>> = {
  "leaves come before joins": {
    levels: ["functions"],
    subject: changed(stateless, (inputs) =>
      inputs.some((input) => "mark" in input)
        ? inputs
        : [...inputs.filter(isLeave), ...inputs.filter((input) => !isLeave(input))],
    ),
  },
  "a state merges": {
    levels: ["functions", "instance", "frames"],
    subject: changed(stateful, (inputs) =>
      inputs.filter((input) => !("mark" in input && input.mark === "sync-end")),
    ),
  },
  "an update does not end the state before it": {
    levels: ["functions"],
    subject: changed(stateless, (inputs, payload) => {
      if (!phoenixDiff.is(payload)) return inputs;
      const updated = inputs.flatMap((input) =>
        "record" in input && input.extras?.["phx_ref_prev"] !== undefined
          ? [input.extras["phx_ref_prev"]]
          : [],
      );
      return inputs.filter(
        (input) =>
          !isLeave(input) || !("record" in input) || !updated.includes(input.record.connectionId ?? null),
      );
    }),
  },
  "a leave goes by the reference before": {
    levels: ["functions"],
    subject: changed(
      stateless,
      onRecords((envelope) => {
        const prev = envelope.extras?.["phx_ref_prev"];
        return envelope.record.action === "leave" && typeof prev === "string"
          ? withConnection(envelope, prev)
          : envelope;
      }),
    ),
  },
  "an update is followed by the leave of its own connection": {
    levels: ["functions", "instance"],
    subject: changed(stateful, (inputs) =>
      inputs.flatMap((input): PresenceInput[] =>
        "record" in input && input.record.action === "update"
          ? [input, { ...input, record: { ...input.record, action: "leave" } }]
          : [input],
      ),
    ),
  },
  "a user is one connection": {
    levels: ["functions"],
    subject: changed(
      stateless,
      onRecords((envelope) => withConnection(envelope, "1")),
    ),
  },
  "diffs before the state are lost": { levels: ["instance"], subject: withoutWaiting },
  "diffs before the state do not wait": {
    levels: ["instance", "frames"],
    subject: stateless,
  },
  "a rejoin does not wait for its state": {
    levels: ["instance"],
    subject: () => {
      const { read, ...rest } = stateful();
      return { ...rest, read: (payload) => read(payload, { channel: CHANNEL, joinRef: "1" }) };
    },
  },
  "messages of an old join count": {
    levels: ["frames"],
    subject: () => {
      const { read, ...rest } = stateful();
      return {
        ...rest,
        read: (payload, context) =>
          read(
            Array.isArray(payload) && payload[3] === "presence_state" ? [null, ...payload.slice(1)] : payload,
            context,
          ),
      };
    },
  },
  "only the first meta of a key counts": {
    levels: ["functions"],
    subject: () => ({
      read: (payload, context) => {
        const cut = (presences: PhoenixDiff["joins"]): PhoenixDiff["joins"] =>
          Object.fromEntries(
            Object.entries(presences).map(([key, { metas }]) => [key, { metas: metas.slice(0, 1) }]),
          );
        const mutated = phoenixDiff.is(payload)
          ? { joins: cut(payload.joins), leaves: payload.leaves }
          : payload;
        return phoenix.toCanonical(mutated, context).inputs;
      },
    }),
  },
  "prototype names are skipped": {
    levels: ["functions"],
    subject: changed(
      stateless,
      onRecords((envelope) => (envelope.record.clientId in {} ? undefined : envelope)),
    ),
  },
  "references stay in the data": {
    levels: ["functions"],
    subject: changed(
      stateless,
      onRecords((envelope) => ({
        ...envelope,
        record: {
          ...envelope.record,
          data: { ...envelope.record.data, phx_ref: envelope.record.connectionId },
        },
      })),
    ),
  },
};

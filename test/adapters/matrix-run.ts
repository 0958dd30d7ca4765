/** Converting one provider's log to another provider's payloads and back, through the canonical inputs. */
import { type AnyPresenceAdapter, adapterOf, type ProviderName } from "../../src/adapters/index.js";
import { isMark, recordOf } from "../../src/adapters/inputs.js";
import type { PresenceInput } from "../../src/generated/presence-input.js";
import { PresenceValidationError } from "../../src/validation/error.js";
import { sampleOf } from "./corpus.js";
import { readAll, type Unannounced, unannouncedInInputs } from "./inputs-law.js";

/** The present of every conversion, for providers that must write a time. */
const NOW = 1_770_000_000_000;

/** What one leg of the way did. */
export interface Leg {
  readonly from: ProviderName;
  readonly to: ProviderName;
  readonly inputs: readonly PresenceInput[];
  readonly payloads: readonly unknown[];
  readonly after: readonly PresenceInput[];
  readonly notes: readonly string[];
  /** Inputs that the provider cannot express at all, with what the adapter said: refused whole, never half converted. */
  readonly refused: readonly string[];
  readonly unannounced: readonly Unannounced[];
  /** What would be unannounced if the adapter said nothing: shows that there was something to announce. */
  readonly lost: number;
}

/** What a caller has to say when it reads back what an adapter wrote, since no payload of the provider does. */
const READING_BACK: Partial<Record<ProviderName, object>> = {
  // A list of users may be a page. What `fromCanonical` writes as a list is a whole snapshot.
  cometchat: { complete: true },
};

/** The channel that most of the inputs speak of. */
function mainChannel(inputs: readonly PresenceInput[]): string {
  const counts = new Map<string, number>();
  for (const input of inputs) {
    const channel = isMark(input) ? input.channel : (recordOf(input)?.channel ?? "");
    counts.set(channel, (counts.get(channel) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "lobby";
}

/** What a provider's sample log says, in canonical inputs. */
export function inputsOfSample(provider: ProviderName, channel = "lobby"): PresenceInput[] {
  return readAll(adapterOf(String(provider)), sampleOf(provider), { channel }).inputs;
}

/** One leg: inputs are written as a provider's payloads, and those are read again. */
export function leg(from: ProviderName, to: ProviderName, inputs: readonly PresenceInput[]): Leg {
  const adapter: AnyPresenceAdapter = adapterOf(String(to));
  const channel = mainChannel(inputs);
  const context = { channel, now: NOW };
  const back = { channel, ...READING_BACK[to] };
  const { kept, refused } = withoutRefused(adapter, inputs, context);
  const written = adapter.fromCanonical(kept, context);
  const read = readAll(adapter, JSON.parse(JSON.stringify(written.payloads)) as unknown[], back);
  return {
    from,
    to,
    inputs: kept,
    payloads: written.payloads,
    after: read.inputs,
    notes: written.notes.map(({ code, path, message }) => `${code} ${path}: ${message}`),
    refused,
    unannounced: unannouncedInInputs(adapter, { inputs: kept, context, back }),
    lost: unannouncedInInputs(silent(adapter), { inputs: kept, context, back }).length,
  };
}

/** The adapter without its notes. */
const silent = (adapter: AnyPresenceAdapter): AnyPresenceAdapter => ({
  ...adapter,
  fromCanonical: (inputs, context) => ({ ...adapter.fromCanonical(inputs, context), notes: [] }),
});

/** Leaves out, one by one, what an adapter refuses; its error names the input. */
function withoutRefused(
  adapter: AnyPresenceAdapter,
  inputs: readonly PresenceInput[],
  context: object,
): { readonly kept: readonly PresenceInput[]; readonly refused: readonly string[] } {
  let kept = inputs;
  const refused: string[] = [];
  for (;;) {
    try {
      adapter.fromCanonical(kept, context);
      return { kept, refused };
    } catch (error) {
      if (!(error instanceof PresenceValidationError)) throw error;
      const index = Number(error.issues[0]?.path[0]);
      if (!Number.isInteger(index) || index >= kept.length) throw error;
      refused.push(error.message);
      kept = kept.filter((_, i) => i !== index);
    }
  }
}

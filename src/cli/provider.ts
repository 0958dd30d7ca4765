/** A provider's adapter by name, loaded alone: the other six stay on disk. */
import type { PresenceAdapter } from "../adapters/adapter.js";
import { CliError } from "./cli-error.js";
import type { ContextValues } from "./context-options.js";
import { PROVIDER_NAMES } from "./provider-names.js";
import { didYouMean } from "./suggest.js";

/** What every adapter's contexts understand; see the contract of adapters. */
export interface Context {
  readonly channel?: string;
  readonly tenantId?: string;
  readonly receivedAt?: string;
  readonly now?: number;
}

export type AnyAdapter = PresenceAdapter<unknown, Context & ContextValues, Context & ContextValues>;

/** @throws {CliError} when no provider is called so */
export function checkProvider(option: string, name: string, others: readonly string[]): void {
  const known = [...others, ...PROVIDER_NAMES];
  if (known.includes(name)) return;
  throw new CliError(`${option}: no provider is called ${JSON.stringify(name)}`, {
    hint: didYouMean(name, known) ?? `providers are ${known.join(", ")}`,
  });
}

const pascal = (name: string): string =>
  name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** Written out, so that bundlers and type checkers see where each leads. */
const LOADERS: ReadonlyMap<string, () => Promise<object>> = new Map<string, () => Promise<object>>([
  ["ably", () => import("../adapters/ably/index.js")],
  ["ably-chat", () => import("../adapters/ably-chat/index.js")],
  ["cometchat", () => import("../adapters/cometchat/index.js")],
  ["pusher", () => import("../adapters/pusher/index.js")],
  ["pubnub", () => import("../adapters/pubnub/index.js")],
  ["phoenix", () => import("../adapters/phoenix/index.js")],
  ["livekit", () => import("../adapters/livekit/index.js")],
]);

/** Tells whether an adapter's memory holds anything by now; undefined for an adapter without memory. */
export function memoryOf(adapter: AnyAdapter): (() => boolean) | undefined {
  const remembering = adapter as { readonly snapshot?: () => unknown };
  if (typeof remembering.snapshot !== "function") return undefined;
  const state = (): string => JSON.stringify(remembering.snapshot?.());
  const empty = state();
  return () => state() !== empty;
}

/**
 * Loads an adapter: the one with memory, where there is one, which tells enter from update and keeps connection ids.
 * @param memory what its memory is made with; undefined asks for the adapter without
 * @throws {CliError} when no provider is called so
 */
export async function loadAdapter(name: string, memory: ContextValues | undefined): Promise<AnyAdapter> {
  checkProvider("provider", name, []);
  const module = (await LOADERS.get(name)?.()) as Readonly<Record<string, unknown>>;
  const create = Object.entries(module).find(
    ([key]) => key.toLowerCase() === `create${pascal(name)}adapter`.toLowerCase(),
  )?.[1];
  if (memory !== undefined && typeof create === "function")
    return (create as (options: ContextValues) => AnyAdapter)(memory);
  const plain = pascal(name);
  return module[plain.charAt(0).toLowerCase() + plain.slice(1)] as AnyAdapter;
}

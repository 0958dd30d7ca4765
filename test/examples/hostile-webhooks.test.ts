/**
 * Webhooks that are signed and still not what they should be: documented ones with something in them replaced, taken
 * out or doubled, and any JSON or bytes at all. An endpoint takes them or says what is wrong; it never breaks, and what
 * it takes is valid.
 */
import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { AccessToken } from "livekit-server-sdk";
import { describe, expect, it } from "vitest";
import { type PresenceInput, presenceInput } from "../../src/index.js";
import { createPresenceSet } from "../../src/presence-set/index.js";
import { ablyEndpoint } from "./ably-webhook.js";
import { fixture } from "./endpoint.js";
import { livekitEndpoint } from "./livekit-webhook.js";
import { pusherEndpoint } from "./pusher-webhook.js";
import type { Receive } from "./take-webhook.js";

const SECRET = "a secret of at least thirty-two bytes";
const hmac = (body: Uint8Array, encoding: "hex" | "base64"): string =>
  createHmac("sha256", SECRET).update(body).digest(encoding);

interface Provider {
  readonly name: string;
  readonly payloads: readonly unknown[];
  readonly endpoint: (receive: Receive) => (request: Request) => Promise<Response>;
  readonly sign: (body: Uint8Array) => Record<string, string> | Promise<Record<string, string>>;
}

const payloads = (provider: string, ...names: readonly string[]): readonly unknown[] =>
  names.map((name) => fixture(provider, name).payload);

const PROVIDERS: readonly Provider[] = [
  {
    name: "Ably",
    payloads: payloads("ably", "webhook-batched", "webhook-batched-other", "webhook-enveloped"),
    endpoint: (receive) =>
      ablyEndpoint({ keys: new Map([["app.key", SECRET]]), authorization: SECRET }, receive),
    sign: (body) => ({ "x-ably-key": "app.key", "x-ably-signature": hmac(body, "base64") }),
  },
  {
    name: "Pusher",
    payloads: payloads("pusher", "webhook-batch", "webhook-member-added"),
    endpoint: (receive) => pusherEndpoint(new Map([["key", SECRET]]), receive),
    sign: (body) => ({ "x-pusher-key": "key", "x-pusher-signature": hmac(body, "hex") }),
  },
  {
    name: "LiveKit",
    payloads: payloads(
      "livekit",
      "webhook-participant-joined",
      "webhook-participant-left",
      "webhook-room-finished",
    ),
    endpoint: (receive) => livekitEndpoint("key", SECRET, receive),
    sign: async (body) => {
      const token = new AccessToken("key", SECRET, { ttl: 300 });
      token.sha256 = createHash("sha256").update(body).digest("base64");
      return { authorization: await token.toJwt() };
    },
  },
];

/** Values that stand where another kind was meant. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    1e300,
    "",
    "0",
    "\u0000",
    "\u{1f980}",
    [],
    {},
    [[]],
    "9".repeat(400),
  ),
  fc.constantFrom("__proto__", "constructor", "toString", "9007199254740993", "1e999", "leave", "presence-x"),
  fc.jsonValue({ maxDepth: 2 }),
);

/** The text of a payload with one member or item replaced, taken out, or doubled. */
const changed = (payload: unknown): fc.Arbitrary<string> => {
  const places: (readonly string[])[] = [];
  const walk = (value: unknown, way: readonly string[]): void => {
    if (way.length > 0) places.push(way);
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) walk(inner, [...way, key]);
  };
  walk(payload, []);
  return fc
    .tuple(
      fc.constantFrom(...places),
      fc.constantFrom("replace", "remove", "double", "add"),
      odd,
      fc.string(),
    )
    .map(([way, what, value, key]) => {
      const copy = structuredClone(payload);
      const last = way.at(-1) ?? "";
      const holder = way
        .slice(0, -1)
        .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy);
      const members = holder as Record<string, unknown>;
      if (what === "replace") members[last] = value;
      else if (what === "remove") delete members[last];
      else if (what === "add")
        Object.defineProperty(members, key, { value, enumerable: true, configurable: true, writable: true });
      const text = JSON.stringify(copy);
      return what === "double"
        ? text.replace(/"(\w+)":/, (name) => `${name}${JSON.stringify(value)},${name}`)
        : text;
    });
};

describe.each(PROVIDERS)("an endpoint for $name", ({ endpoint, payloads, sign }) => {
  const runs = Number(process.env["PRESENCE_RUNS"] ?? 150);

  it("takes what is signed or says what is wrong, whatever it is", async () => {
    const seen = new Map<number, number>();
    const bodies = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...payloads).chain(changed) },
      { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
      {
        weight: 1,
        arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
      },
    );
    await fc.assert(
      fc.asyncProperty(bodies, fc.boolean(), async (text, latin) => {
        const body = Buffer.from(text, latin ? "latin1" : "utf8");
        const set = createPresenceSet();
        const received: PresenceInput[] = [];
        const take = endpoint((inputs) => {
          received.push(...inputs);
          set.apply(inputs);
        });
        const request = new Request("http://localhost/", { method: "POST", headers: await sign(body), body });
        const answer = await take(request);
        seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
        // LiveKit's receiver calls what it cannot decode not signed.
        expect([204, 400, 401]).toContain(answer.status);
        for (const input of received) expect(presenceInput.safeParse(input)).toMatchObject({ success: true });
        if (answer.status === 400) {
          const { issues } = (await answer.json()) as {
            readonly issues: readonly { readonly pointer: unknown }[];
          };
          expect(issues.length).toBeGreaterThan(0);
          for (const { pointer } of issues) expect(pointer).toEqual(expect.any(String));
        }
      }),
      { numRuns: runs },
    );
    expect(seen.get(204)).toBeGreaterThan(0);
    expect(seen.get(400)).toBeGreaterThan(0);
  });
});

/** For the tests of webhook endpoints: one that runs and keeps what it received, and what each must refuse. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { PresenceInput } from "../../src/index.js";
import { type Running, serve } from "./serve.js";
import type { Receive } from "./take-webhook.js";

/** A payload as the provider documents it, and what comes of it. */
export interface Fixture {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly inputs: readonly PresenceInput[];
}

export const fixture = (provider: string, name: string): Fixture =>
  JSON.parse(
    readFileSync(new URL(`../fixtures/${provider}/${name}.json`, import.meta.url), "utf8"),
  ) as Fixture;

/** An endpoint under test. */
export interface Endpoint {
  /** What it received since the test began. */
  readonly received: PresenceInput[];
  /** What it must tell the provider when nobody can take what it received. */
  failure: Error | undefined;
  post(body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>): Promise<Response>;
}

/** Runs an endpoint on a real server while the tests of a file run. */
export function endpoint(make: (receive: Receive) => (request: Request) => Promise<Response>): Endpoint {
  let app: Running;
  const tested: Endpoint = {
    received: [],
    failure: undefined,
    post: (body, headers) => fetch(app.url, { method: "POST", headers, body }),
  };
  beforeAll(async () => {
    app = await serve(
      make((inputs) => {
        if (tested.failure !== undefined) throw tested.failure;
        tested.received.push(...inputs);
      }),
    );
  });
  beforeEach(() => {
    tested.received.length = 0;
    tested.failure = undefined;
  });
  afterAll(() => app.close());
  return tested;
}

/** Inputs but for the time of their receipt, which must be a time. */
export function withoutReceipt(inputs: readonly PresenceInput[]): unknown[] {
  return inputs.map((input) => {
    const { receivedAt, ...rest } = input as { receivedAt?: string };
    if ("record" in input) expect(receivedAt).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
    return rest;
  });
}

/** What every endpoint refuses, given how the provider signs and something it sends. */
export function refusesWhatItMust(
  tested: Endpoint,
  sign: (body: string) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>,
  payload: object,
): void {
  const text = JSON.stringify(payload);
  const name = Object.keys(payload)[0] ?? "";
  const post = async (body: string, signed = body): Promise<Response> =>
    tested.post(body, await sign(signed));

  it("refuses a body that was changed, if only by a space", async () => {
    const answer = await post(`${text} `, text);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect((await post(`${text} `)).status).toBe(204);
  });

  it("refuses what nobody signed", async () => {
    expect((await tested.post(text, { "content-type": "application/json" })).status).toBe(401);
    expect(tested.received).toEqual([]);
  });

  it("refuses a name that stands twice, although it is signed", async () => {
    const answer = await post(text.replace("{", `{${JSON.stringify(name)}:"eve",`));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ issues: [{ pointer: `/${name}`, keyword: "duplicate" }] });
    expect(tested.received).toEqual([]);
  });

  it("refuses what is too large, before it looks at the signature", async () => {
    const large = "x".repeat(1_048_577);
    expect((await tested.post(large, {})).status).toBe(413);
    expect((await post(large)).status).toBe(413);
    expect((await post(text + " ".repeat(1_048_576 - Buffer.byteLength(text)))).status).toBe(204);
  });

  it("does not say that it took what it could not pass on: the provider has to try again", async () => {
    tested.failure = new Error("the queue is full");
    expect((await post(text)).status).toBe(500);
  });
}

import { ably, ablyWebhook } from "../../src/adapters/ably/index.js";
import type { ToCanonical } from "../../src/adapters/index.js";
import { presenceInput } from "../../src/index.js";
import { isSame, isSigned } from "./is-signed.js";
import { problem } from "./problem.js";
import { readBody } from "./read-body.js";
import { type Receive, takeWebhook } from "./take-webhook.js";

const MAX_BYTES = 1_048_576;

/** What an endpoint shares with Ably. */
export interface AblySecrets {
  /** The secret of each API key that signs, by its name: what stands after the colon, and before it. */
  readonly keys: ReadonlyMap<string, string>;
  /** Only batched requests are signed. The value of `Authorization` that the rules for single ones are set to send. */
  readonly authorization: string;
}

/** An endpoint for Ably's webhooks in JSON, in all three forms. */
export function ablyEndpoint(
  secrets: AblySecrets,
  receive: Receive,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { headers } = request;
    const body = await readBody(request, MAX_BYTES);
    if (body === undefined) return problem(413, `expected at most ${MAX_BYTES} bytes`);

    const secret = secrets.keys.get(headers.get("x-ably-key") ?? "");
    const signed =
      secret !== undefined && isSigned(body, secret, headers.get("x-ably-signature") ?? "", "base64");
    if (!signed && !isSame(headers.get("authorization") ?? "", secrets.authorization)) {
      return problem(401, "not signed");
    }
    // A signature speaks of the body alone: whoever has a signed body could send it again under headers of their own.
    const bare = !signed && headers.has("x-ably-envelope-channel");
    return takeWebhook((receivedAt) => {
      if (bare) return convertBare(headers, body, receivedAt);
      return ably.toCanonical(ablyWebhook.parseJson(body), { receivedAt });
    }, receive);
  };
}

/** A body that is a member's data and nothing else: no door has looked at it yet, so it is looked at afterwards. */
function convertBare(headers: Headers, body: Uint8Array, receivedAt: string): ToCanonical {
  const { inputs, notes } = ably.toCanonical({ headers: Object.fromEntries(headers), body }, { receivedAt });
  return { inputs: inputs.map((input) => presenceInput.parse(input)), notes };
}

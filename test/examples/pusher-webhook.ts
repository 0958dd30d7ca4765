import { pusher, pusherWebhook } from "../../src/adapters/pusher/index.js";
import { isSigned } from "./is-signed.js";
import { problem } from "./problem.js";
import { readBody } from "./read-body.js";
import { type Receive, takeWebhook } from "./take-webhook.js";

const MAX_BYTES = 1_048_576;

/** An endpoint for Pusher's webhooks, given the secret of each key that the app has. */
export function pusherEndpoint(
  secrets: ReadonlyMap<string, string>,
  receive: Receive,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const body = await readBody(request, MAX_BYTES);
    if (body === undefined) return problem(413, `expected at most ${MAX_BYTES} bytes`);

    const secret = secrets.get(request.headers.get("x-pusher-key") ?? "");
    const signature = request.headers.get("x-pusher-signature") ?? "";
    if (secret === undefined || !isSigned(body, secret, signature, "hex")) return problem(401, "not signed");

    return takeWebhook(
      (receivedAt) => pusher.toCanonical(pusherWebhook.parseJson(body), { receivedAt }),
      receive,
    );
  };
}

import { WebhookReceiver } from "livekit-server-sdk";
import { liveKitWebhookEvent, livekit } from "../../src/adapters/livekit/index.js";
import { problem } from "./problem.js";
import { readBody } from "./read-body.js";
import { type Receive, takeWebhook } from "./take-webhook.js";

const MAX_BYTES = 1_048_576;

/** An endpoint for LiveKit's webhooks. */
export function livekitEndpoint(
  key: string,
  secret: string,
  receive: Receive,
): (request: Request) => Promise<Response> {
  const receiver = new WebhookReceiver(key, secret);
  return async (request) => {
    const body = await readBody(request, MAX_BYTES);
    if (body === undefined) return problem(413, `expected at most ${MAX_BYTES} bytes`);

    // The token in `Authorization` holds a hash of the body. What the receiver makes of the body is left aside: it keeps
    // the last of two members of one name.
    const text = new TextDecoder().decode(body);
    const authentic = await receiver.receive(text, request.headers.get("authorization") ?? "").then(
      () => true,
      () => false,
    );
    if (!authentic) return problem(401, "not signed");

    return takeWebhook(
      (receivedAt) => livekit.toCanonical(liveKitWebhookEvent.parseJson(body), { receivedAt }),
      receive,
    );
  };
}

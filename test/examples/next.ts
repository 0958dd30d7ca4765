import { realtimePresence } from "../../src/index.js";
import { problem } from "./problem.js";
import { readBody } from "./read-body.js";

const MAX_BYTES = 65_536;

/** As `app/api/presence/route.ts` in Next.js, or wherever else a handler is from `Request` to `Response`. */
export async function POST(request: Request): Promise<Response> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return problem(415, "expected application/json");

  // Not `request.json()`: it keeps the last of two members of one name, and reads on for ever.
  const body = await readBody(request, MAX_BYTES);
  if (body === undefined) return problem(413, `expected at most ${MAX_BYTES} bytes`);

  const result = realtimePresence.safeParseJson(body, { maxDepth: 16 });
  if (!result.success) return problem(400, "the body is not a presence record", result.issues);
  return Response.json({ seen: result.data.clientId });
}

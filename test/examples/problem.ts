import type { Issue } from "../../src/index.js";

const TITLES = {
  400: "Bad Request",
  401: "Unauthorized",
  413: "Content Too Large",
  415: "Unsupported Media Type",
} as const;

/** An answer that says what is wrong, as RFC 9457 has it. Without a `type`, the title is the status in words (§4.2.1). */
export function problem(
  status: keyof typeof TITLES,
  detail: string,
  issues: readonly Issue[] = [],
): Response {
  const body = { title: TITLES[status], status, detail, ...(issues.length > 0 && { issues }) };
  return Response.json(body, { status, headers: { "content-type": "application/problem+json" } });
}

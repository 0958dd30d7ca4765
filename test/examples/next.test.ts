import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST } from "./next.js";
import { type Running, serve } from "./serve.js";

let app: Running;
beforeAll(async () => {
  app = await serve(POST);
});
afterAll(() => app.close());

const record = '{"channel":"room","clientId":"ann","action":"enter"}';
const post = (
  body: string | Uint8Array<ArrayBuffer>,
  type = "application/json; charset=utf-8",
): Promise<Response> => fetch(app.url, { method: "POST", headers: { "content-type": type }, body });

it("hands on a valid record", async () => {
  const answer = await post(record);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ seen: "ann" });
});

it.each([
  ["text that is not JSON", '{"channel":', "", "json"],
  ["no text at all", "", "", "json"],
  ["bytes that are not UTF-8", Uint8Array.of(0x22, 0xff, 0x22), "", "utf-8"],
  ["a name that stands twice", record.replace("{", '{"clientId":"eve",'), "/clientId", "duplicate"],
  ["an unknown member", record.replace("{", '{"role":"admin",'), "/role", "additionalProperties"],
  ["what is too deep", record.replace("{", `{"data":${"[".repeat(16)}${"]".repeat(16)},`), "", "depth"],
])("answers 400 with issues for %s", async (_, body, pointer, keyword) => {
  const answer = await post(body);
  expect(answer.status).toBe(400);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(await answer.json()).toMatchObject({
    title: "Bad Request",
    status: 400,
    issues: [{ pointer, keyword, message: expect.any(String) }],
  });
});

it("answers as the docs show it", async () => {
  const page = readFileSync(new URL("../../docs/recipes.md", import.meta.url), "utf8");
  const block = /^```json\n([\s\S]*?)^```/m.exec(page)?.[1] ?? "";
  const answer = await post(record.replace("clientId", "clientid"));
  expect(await answer.json()).toEqual(JSON.parse(block));
});

it("answers 415 for another content type", async () => {
  expect((await post(record, "text/plain")).status).toBe(415);
});

describe("a body that is too large", () => {
  const filled = (bytes: number): string => {
    const [head, tail] = ['{"channel":"room","clientId":"ann","action":"enter","data":{"x":"', '"}}'];
    return head + "x".repeat(bytes - head.length - tail.length) + tail;
  };

  it("is one of more than 65,536 bytes", async () => {
    expect((await post(filled(65_536))).status).toBe(200);
    const answer = await post(filled(65_537));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toEqual({
      title: "Content Too Large",
      status: 413,
      detail: "expected at most 65536 bytes",
    });
  });

  it("is answered although it never ends, and says nothing of its length", async () => {
    const socket = connect(app.port, "127.0.0.1");
    const answer = await new Promise<string>((resolve, reject) => {
      socket.on("error", reject);
      socket.once("data", (bytes) => resolve(bytes.toString()));
      socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n");
      socket.write("Transfer-Encoding: chunked\r\n\r\n");
      for (let i = 0; i < 65; i++) socket.write(`400\r\n${"x".repeat(1024)}\r\n`);
    });
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });
});

import Fastify, { type FastifyInstance } from "fastify";
import { type RealtimePresence, realtimePresence, type StandardSchemaV1 } from "../../src/index.js";

export const app: FastifyInstance = Fastify();

// Fastify's own ajv drops unknown members and turns 5 into "5". This compiler does neither.
app.setValidatorCompiler(({ schema }) => (value) => {
  const result = (schema as StandardSchemaV1)["~standard"].validate(value);
  if (result instanceof Promise) throw new TypeError("the schema is asynchronous");
  if (result.issues === undefined) return { value: result.value };
  const text = result.issues.map(({ path = [], message }) => `/${path.join("/")} ${message}`).join("; ");
  return { error: new Error(text) };
});

app.post("/presence", { schema: { body: realtimePresence } }, (request) => {
  const record = request.body as RealtimePresence;
  return { seen: record.clientId };
});

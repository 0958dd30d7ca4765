/**
 * The `asyncapi` target: an AsyncAPI 3.0 document with one presence channel whose messages are the schemas. Payloads
 * are draft-07, the only version of JSON Schema that AsyncAPI 3.0.0 names by a format (its section "Multi Format
 * Schema Object").
 */
import { camelCase } from "./names.js";
import { membersOf } from "./recursive.js";
import type { SchemaSet } from "./schema-set.js";
import { flavour, jsonFile } from "./schema-target.js";
import { isSchemaObject } from "./subschemas.js";

/** A `$ref` to a component leads there only from a schema without an `$id`: it would speak of that schema's own parts. */
function withoutId(schema: unknown): unknown {
  if (!isSchemaObject(schema)) return schema;
  const { $id: _, ...rest } = schema;
  return rest;
}

/** Writes the document. @throws {CodegenError} for a schema that draft-07 has no words for */
export function asyncapiTarget(set: SchemaSet): string {
  const documents = set.documents.filter(({ external }) => !external);
  const schemas = new Map<string, unknown>();
  const messages = Object.fromEntries(
    documents.map((document) => {
      const { name, root } = document;
      const written = flavour(set, document, "draft-07", (part) => `#/components/schemas/${part}`);
      for (const [part, schema] of written.parts) schemas.set(part, schema);
      const description = isSchemaObject(root) ? root["description"] : undefined;
      return [
        camelCase(name),
        {
          name,
          title: name,
          ...(typeof description === "string" ? { summary: description } : {}),
          contentType: "application/json",
          payload: {
            schemaFormat: "application/schema+json;version=draft-07",
            schema: written.parts.size === 0 ? written.schema : withoutId(written.schema),
          },
        },
      ];
    }),
  );
  const refs = (from: string) => Object.keys(messages).map((name) => ({ $ref: `${from}/${name}` }));
  return jsonFile({
    asyncapi: "3.0.0",
    info: { title: "Presence", version: "1.0.0" },
    defaultContentType: "application/json",
    channels: {
      presence: {
        address: "presence/{channel}",
        description: "Who is present in a channel.",
        parameters: { channel: { description: "The channel's name." } },
        messages: Object.fromEntries(
          Object.keys(messages).map((name) => [name, { $ref: `#/components/messages/${name}` }]),
        ),
      },
    },
    operations: {
      receivePresence: {
        action: "receive",
        channel: { $ref: "#/channels/presence" },
        messages: refs("#/channels/presence/messages"),
      },
      sendPresence: {
        action: "send",
        channel: { $ref: "#/channels/presence" },
        messages: refs("#/channels/presence/messages"),
      },
    },
    components: { messages, ...(schemas.size === 0 ? {} : { schemas: membersOf(schemas) }) },
  });
}

/** The canonical record as a TypeBox type. */
import { Type } from "typebox";
import { PRESENCE_ACTIONS, realtimePresenceSchema } from "../generated/realtime-presence.js";
import { dateTime, openObject, text } from "./parts.js";

const { properties, title, description } = realtimePresenceSchema;

/** The members of a record whose `data` is of type `Data`. */
export type RealtimePresenceMembers<Data extends Type.TSchema> = {
  channel: Type.TString;
  clientId: Type.TString;
  connectionId: Type.TOptional<Type.TString>;
  action: Type.TEnum<["enter", "leave", "update", "present", "absent"]>;
  data: Type.TOptional<Data>;
  since: Type.TOptional<Type.TString>;
  occurredAt: Type.TOptional<Type.TString>;
};

/**
 * The record with `data` of a type of your own, which should be one of objects: a record's `data` is never anything
 * else.
 *
 * @example
 * const RoomPresence = RealtimePresenceOf(Type.Object({ seat: Type.Integer() }));
 */
export function RealtimePresenceOf<Data extends Type.TSchema>(
  data: Data,
): Type.TObject<RealtimePresenceMembers<Data>> {
  return Type.Object(
    {
      channel: text(properties.channel.description),
      clientId: text(properties.clientId.description),
      connectionId: Type.Optional(text(properties.connectionId.description)),
      action: Type.Enum([...PRESENCE_ACTIONS], {
        type: "string",
        description: properties.action.description,
      }),
      data: Type.Optional(data),
      since: Type.Optional(dateTime(properties.since.description)),
      occurredAt: Type.Optional(dateTime(properties.occurredAt.description)),
    },
    { additionalProperties: false, title, description },
  ) as Type.TObject<RealtimePresenceMembers<Data>>;
}

/** The canonical record, with `data` of any object (`schemas/realtime-presence.json`). */
export const RealtimePresence: Type.TObject<RealtimePresenceMembers<Type.TUnsafe<Record<string, unknown>>>> =
  RealtimePresenceOf(openObject(properties.data.description));

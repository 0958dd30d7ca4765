/** PresenceInfo as TypeBox types: as JSON, and with a codec that makes `lastSeen` a `Date`. */
import { Type } from "typebox";
import { presenceInfoSchema } from "../generated/presence-info.js";
import { decodePresenceInfo, encodePresenceInfo } from "../validation/presence-info.js";
import { dateTime, identifier, openObject, text } from "./parts.js";

const { properties, title, description } = presenceInfoSchema;
const metadata = properties.metadata.properties;

/** The members of a PresenceInfo whose `lastSeen` is of type `LastSeen`. */
export type PresenceInfoMembers<LastSeen extends Type.TSchema> = {
  userId: Type.TString;
  tenantId: Type.TString;
  status: Type.TEnum<["online", "away", "busy", "offline"]>;
  lastSeen: LastSeen;
  connectionId: Type.TOptional<Type.TString>;
  metadata: Type.TOptional<
    Type.TObject<{
      device: Type.TOptional<Type.TString>;
      location: Type.TOptional<Type.TString>;
      activity: Type.TOptional<Type.TString>;
      custom: Type.TOptional<Type.TUnsafe<Record<string, unknown>>>;
    }>
  >;
};

function presenceInfoWith<LastSeen extends Type.TSchema>(
  lastSeen: LastSeen,
): Type.TObject<PresenceInfoMembers<LastSeen>> {
  return Type.Object(
    {
      userId: identifier(properties.userId.description),
      tenantId: identifier(properties.tenantId.description),
      status: Type.Enum([...properties.status.enum], {
        type: "string",
        description: properties.status.description,
      }),
      lastSeen,
      connectionId: Type.Optional(text(properties.connectionId.description)),
      metadata: Type.Optional(
        Type.Object(
          {
            device: Type.Optional(text(metadata.device.description)),
            location: Type.Optional(text(metadata.location.description)),
            activity: Type.Optional(text(metadata.activity.description)),
            custom: Type.Optional(openObject(metadata.custom.description)),
          },
          { additionalProperties: false, description: properties.metadata.description },
        ),
      ),
    },
    { additionalProperties: false, title, description },
  ) as Type.TObject<PresenceInfoMembers<LastSeen>>;
}

/** The JSON form (`schemas/presence-info.json`). */
export const PresenceInfoJson: Type.TObject<PresenceInfoMembers<Type.TString>> = presenceInfoWith(
  dateTime(properties.lastSeen.description),
);

// One way of reading a time and one of writing it: those of decodePresenceInfo, and so of leap seconds and of years
// that cannot be written.
const anybody = { userId: "-", tenantId: "-", status: "offline" } as const;
const lastSeenCodec: Type.TCodec<Type.TString, Date> = Type.Codec(dateTime(properties.lastSeen.description))
  .Decode((lastSeen) => decodePresenceInfo({ ...anybody, lastSeen }).lastSeen)
  .Encode((lastSeen) => encodePresenceInfo({ ...anybody, lastSeen }).lastSeen);

/**
 * PresenceInfo with a `Date`: `Value.Decode` reads the JSON form, `Value.Encode` writes it and throws for a `Date` that
 * is invalid or of a year that RFC 3339 cannot write.
 */
export const PresenceInfo: Type.TObject<PresenceInfoMembers<Type.TCodec<Type.TString, Date>>> =
  presenceInfoWith(lastSeenCodec);

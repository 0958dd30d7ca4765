/** Envelopes, marks and whatever a presence set consumes, as TypeBox types. */
import { Type } from "typebox";
import { presenceInputSchema } from "../generated/presence-input.js";
import { dateTime, openObject, text } from "./parts.js";
import { RealtimePresence } from "./realtime-presence.js";

const {
  PresenceEnvelope: envelope,
  SyncStartMark: start,
  SyncEndMark: end,
  ClearMark: clear,
  ResyncMark: resync,
} = presenceInputSchema.$defs;

type OptionalText = Type.TOptional<Type.TString>;

/** A record plus what a record has no room for. */
export const PresenceEnvelope: Type.TObject<{
  record: typeof RealtimePresence;
  tenantId: OptionalText;
  id: OptionalText;
  order: OptionalText;
  provider: OptionalText;
  receivedAt: OptionalText;
  ttl: Type.TOptional<Type.TNumber>;
  extras: Type.TOptional<Type.TUnsafe<Record<string, unknown>>>;
}> = Type.Object(
  {
    record: RealtimePresence,
    tenantId: Type.Optional(text(envelope.properties.tenantId.description)),
    id: Type.Optional(text(envelope.properties.id.description)),
    order: Type.Optional(text(envelope.properties.order.description)),
    provider: Type.Optional(text(envelope.properties.provider.description)),
    receivedAt: Type.Optional(dateTime(envelope.properties.receivedAt.description)),
    ttl: Type.Optional(Type.Number({ minimum: 0, description: envelope.properties.ttl.description })),
    extras: Type.Optional(openObject(envelope.properties.extras.description)),
  },
  { additionalProperties: false, title: envelope.title, description: envelope.description },
);

/** A sync of a channel's whole set begins, or continues. */
export const SyncStartMark: Type.TObject<{
  mark: Type.TLiteral<"sync-start">;
  channel: Type.TString;
  tenantId: OptionalText;
  syncId: OptionalText;
  restart: Type.TOptional<Type.TBoolean>;
}> = Type.Object(
  {
    mark: Type.Literal("sync-start"),
    channel: text(start.properties.channel.description),
    tenantId: Type.Optional(text(start.properties.tenantId.description)),
    syncId: Type.Optional(text(start.properties.syncId.description)),
    restart: Type.Optional(Type.Boolean({ description: start.properties.restart.description })),
  },
  { additionalProperties: false, title: start.title, description: start.description },
);

/** The sync is complete. */
export const SyncEndMark: Type.TObject<{
  mark: Type.TLiteral<"sync-end">;
  channel: Type.TString;
  tenantId: OptionalText;
  syncId: OptionalText;
  asOf: OptionalText;
}> = Type.Object(
  {
    mark: Type.Literal("sync-end"),
    channel: text(end.properties.channel.description),
    tenantId: Type.Optional(text(end.properties.tenantId.description)),
    syncId: Type.Optional(text(end.properties.syncId.description)),
    asOf: Type.Optional(dateTime(end.properties.asOf.description)),
  },
  { additionalProperties: false, title: end.title, description: end.description },
);

/** Nothing is known of the channel any more. */
export const ClearMark: Type.TObject<{
  mark: Type.TLiteral<"clear">;
  channel: Type.TString;
  tenantId: OptionalText;
}> = Type.Object(
  {
    mark: Type.Literal("clear"),
    channel: text(clear.properties.channel.description),
    tenantId: Type.Optional(text(clear.properties.tenantId.description)),
  },
  { additionalProperties: false, title: clear.title, description: clear.description },
);

/** A fresh snapshot is due. */
export const ResyncMark: Type.TObject<{
  mark: Type.TLiteral<"resync">;
  channel: Type.TString;
  tenantId: OptionalText;
  reason: Type.TString;
}> = Type.Object(
  {
    mark: Type.Literal("resync"),
    channel: text(resync.properties.channel.description),
    tenantId: Type.Optional(text(resync.properties.tenantId.description)),
    reason: text(resync.properties.reason.description),
  },
  { additionalProperties: false, title: resync.title, description: resync.description },
);

/** A statement about a whole channel's set. */
export const PresenceMark: Type.TUnion<
  [typeof SyncStartMark, typeof SyncEndMark, typeof ClearMark, typeof ResyncMark]
> = Type.Union([SyncStartMark, SyncEndMark, ClearMark, ResyncMark]);

/** What a presence set consumes (`schemas/presence-input.json`). */
export const PresenceInput: Type.TUnion<
  [typeof RealtimePresence, typeof PresenceEnvelope, typeof PresenceMark]
> = Type.Union([RealtimePresence, PresenceEnvelope, PresenceMark]);

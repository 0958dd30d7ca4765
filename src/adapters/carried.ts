/**
 * What adapters hand on without looking into it. A way around parsing may rest on it, such as the command line's: what
 * nobody reads can go from one text to another as it stands. `test/adapters/carried.test.ts` holds the adapters to it.
 */
import { orderOf } from "./ably/order.js";

/** What a member of a message is: text, a word or a number that names an action, milliseconds, null, or data. */
export type CarriedKind = "text" | "word" | "ms" | "null" | "data";

/** What one adapter hands on. */
export interface Carried {
  /**
   * `toCanonical`, of a message with no members but these, of these kinds; its data an object without a `$data` of its
   * own, its milliseconds from 1971 on. If it comes to one envelope with that very data, then so does every message with
   * the same members and the same action: with its own `id`, `clientId`, `connectionId` and data, its own time as
   * `occurredAt`, an `order` where there is one, and else nothing that differs. Neither do the notes.
   */
  readonly message: Readonly<Record<string, CarriedKind>>;
  /**
   * `fromCanonical`, told of no options: the members of a record and its envelope that are only written, and make no
   * difference otherwise: neither to what is written around them, nor to the notes. Data is an object without a `$data`
   * of its own, written as JSON; `occurredAt` is as `dateTimeOf` writes it, from 1971 on, written as it is or in
   * milliseconds. `action` and `provider` make a difference, but hold nothing that is read in them. Of the `order` it only
   * makes one whether it is `orderOf` the others. What was converted before makes none.
   */
  readonly record: readonly string[];
  /** The order that an envelope gets from its id and its connection; undefined for none. */
  readonly orderOf: (id: string, connectionId: string) => string | undefined;
  /** An id that gives an order. */
  readonly idOf: (connectionId: string, serial: number) => string;
}

/** By provider. Who does not stand here may look into everything. */
export const CARRIED: ReadonlyMap<string, Carried> = new Map<string, Carried>([
  [
    "ably",
    {
      message: {
        id: "text",
        action: "word",
        clientId: "text",
        connectionId: "text",
        timestamp: "ms",
        encoding: "null",
        data: "data",
      },
      record: [
        "channel",
        "clientId",
        "connectionId",
        "action",
        "data",
        "since",
        "occurredAt",
        "tenantId",
        "id",
        "order",
        "provider",
        "receivedAt",
        "ttl",
      ],
      orderOf,
      idOf: (connectionId, serial) => `${connectionId}:${serial}:0`,
    },
  ],
]);

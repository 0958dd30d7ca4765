/** The shortest way through: a listener call, a frame, a user and a webhook, in and out. */
import { describe, expect, it } from "vitest";
import { cometchat } from "../../../src/adapters/cometchat/index.js";
import { PresenceValidationError, presenceInput } from "../../../src/index.js";

const user = { uid: "superhero2", name: "Captain America", status: "online", lastActiveAt: 1696932834 };
const context = { channel: "lobby", tenantId: "acme" };

describe("cometchat", () => {
  it("reads a listener call as an enter at the time that the SDK put in the user", () => {
    const { inputs, notes } = cometchat.toCanonical({ listener: "onUserOnline", user }, context);
    expect(inputs).toEqual([
      {
        record: {
          channel: "lobby",
          clientId: "superhero2",
          action: "enter",
          data: { status: "online", displayName: "Captain America" },
          occurredAt: "2023-10-10T10:13:54.000Z",
        },
        tenantId: "acme",
        provider: "cometchat",
      },
    ]);
    expect(notes).toEqual([]);
    expect(inputs.every((input) => presenceInput.is(input))).toBe(true);
  });

  it("gives the call back", () => {
    const call = { listener: "onUserOnline", user };
    const { payloads, notes } = cometchat.fromCanonical(cometchat.toCanonical(call, context).inputs, context);
    expect(payloads).toEqual([call]);
    expect(notes).toEqual([]);
  });

  it("says what a record loses on the way out", () => {
    const { payloads, notes } = cometchat.fromCanonical([
      {
        channel: "lobby",
        clientId: "bob",
        connectionId: "c1",
        action: "update",
        data: { status: "away", location: "Paris" },
        occurredAt: "2023-10-10T10:13:54.500Z",
      },
    ]);
    expect(payloads).toEqual([
      {
        listener: "onUserOnline",
        user: { uid: "bob", name: "bob", status: "online", lastActiveAt: 1696932834 },
      },
    ]);
    expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "dropped /0/connectionId",
      "dropped /0/channel",
      "derived /0/action",
      "defaulted /0/data/displayName",
      "derived /0/data/status",
      "dropped /0/data/location",
      "derived /0/occurredAt",
    ]);
  });

  it("needs a channel from the context", () => {
    expect(() => cometchat.toCanonical(user)).toThrow(PresenceValidationError);
  });

  it("reads an instance of a class by its own fields, and never calls it", () => {
    class User {
      readonly uid = "ann";
      readonly name = "Ann";
      readonly status = "online";
      readonly authToken = "hidden";
      readonly avatar = undefined;
      getUid(): never {
        throw new Error("called");
      }
    }
    const { inputs, notes } = cometchat.toCanonical(new User(), context);
    expect(inputs).toMatchObject([
      { record: { clientId: "ann", action: "present", data: { status: "online", displayName: "Ann" } } },
    ]);
    expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual(["dropped /authToken"]);
  });
});

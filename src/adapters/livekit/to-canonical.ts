/** From LiveKit's payloads to canonical inputs, form by form. Stateless without a memory: see `participants.ts`. */
import type { ToCanonical } from "../adapter.js";
import { checkToContext } from "./check-context.js";
import type { LiveKitToContext } from "./contexts.js";
import { formOf, notLiveKit } from "./forms.js";
import { keyOf, type Memory } from "./memory.js";
import { addAlone, addSnapshot, addUpdates, type Reader } from "./participants.js";
import { listOf, type Message } from "./proto-json.js";
import { note } from "./records.js";
import { addSignal } from "./signals.js";
import { addJoin, addRoomMoved, participantsIn } from "./snapshots.js";
import { needRoom } from "./socket.js";
import { addWebhook } from "./webhooks.js";

/** Converts one payload; `memory`, if there is one, is only touched when nothing can fail any more. */
export function toCanonical(
  payload: unknown,
  context: LiveKitToContext,
  memory: Memory | undefined,
  matchLeaves: "sid" | "identity",
): ToCanonical {
  checkToContext(context);
  const form = formOf(payload, context.form);
  if (form === undefined) throw notLiveKit(payload, context.form);
  const message = payload as Message;
  const socket = memory?.sockets.get(keyOf(context.tenantId));
  const reader: Reader = {
    context,
    inputs: undefined,
    notes: [],
    memory,
    matchLeaves,
    self: context.self ?? socket?.self,
    socketRoom: context.channel ?? socket?.room,
  };
  switch (form) {
    case "webhook":
      addWebhook(reader, message);
      break;
    case "unnamed-webhook":
      note(reader, "ignored", "", "a webhook that does not name its event says nothing about presence");
      break;
    case "signal":
      addSignal(reader, message);
      break;
    case "join":
      noteForm(reader, "a JoinResponse");
      addJoin(reader, message, "");
      break;
    case "room-moved":
      noteForm(reader, "a RoomMovedResponse");
      addRoomMoved(reader, message, "");
      break;
    case "update":
      if (context.form === undefined) {
        note(
          reader,
          "defaulted",
          "",
          "read as a ParticipantUpdate, which removes nobody; ListParticipants' answer looks the same: " +
            'say form "list-participants" for that',
        );
      }
      addUpdates(reader, needRoom(reader), listOf(message, "participants"), "/participants");
      break;
    case "list-participants": {
      noteForm(reader, "ListParticipants' answer");
      const participants = participantsIn(listOf(message, "participants"), "/participants");
      addSnapshot(reader, needRoom(reader), undefined, participants);
      break;
    }
    case "participant":
      noteForm(reader, "GetParticipant's answer");
      addAlone(reader, needRoom(reader), message);
      break;
    case "list-rooms":
      note(reader, "ignored", "", "a list of rooms counts participants and names none");
      break;
  }
  return { inputs: reader.inputs ?? [], notes: reader.notes };
}

function noteForm(reader: Reader, form: string): void {
  note(
    reader,
    "derived",
    "",
    `${form} is told by the same inputs as a signal message, and written back as one`,
  );
}

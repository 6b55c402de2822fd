import type { Room, Rooms, TurnEvent } from "../../domain/conversations/dialog/ports.ts";
import type { DialogState } from "../../domain/conversations/dialog/types.ts";
import { DomainError, type DomainErrorCode, type DomainErrorParams } from "../../domain/errors.ts";
import { readLines } from "../../kit/read-lines.ts";
import type { Result } from "../../kit/result.ts";

interface RoomError {
  code: DomainErrorCode;
  reason: string;
  params: DomainErrorParams;
}

type RoomNamespace = Env["DIALOG_ROOM"];

/** Attempts of a call that the platform interrupts, for example while a room moves to a new version. */
const attempts = 3;

/**
 * `Rooms` over Durable Objects, one per dialog, named by the dialog's id. An interrupted call is repeated: every method of a
 * room may safely be called twice (messages carry a client id).
 */
export function durableRooms(namespace: RoomNamespace): Rooms {
  return {
    of(dialogId): Room {
      const call = <T>(act: (room: ReturnType<RoomNamespace["getByName"]>) => Promise<unknown>) =>
        callWithRetries<T>(() => act(namespace.getByName(String(dialogId))));
      return {
        open: async (facts) => void (await call((room) => room.open(facts))),
        // Every message comes this way, and the runtime takes longer for objects than JSON does.
        post: (caller, input) => {
          const sent = JSON.stringify([caller, input]);
          return call(async (room) => JSON.parse(await room.post(sent)));
        },
        expectFile: (caller, input) => call((room) => room.expectFile(caller, input)),
        describeFile: async (caller, file) => void (await call((room) => room.describeFile(caller, file))),
        waitForTurn: (caller, turn) => call((room) => room.waitForTurn(caller, turn)),
        history: (caller, query) => call((room) => room.history(caller, query)),
        rate: async (caller, seq, rating, ratedAt) =>
          void (await call((room) => room.rate(caller, seq, rating, ratedAt))),
        handoff: async (caller) => (await call<DialogState>((room) => room.state(caller))).handoff,
        state: (caller) => call((room) => room.state(caller)),
        command: (caller, command) => call((room) => room.command(caller, command)),
        recordDelivery: async (caller, seq, report) =>
          void (await call((room) => room.recordDelivery(caller, seq, report))),
        setQueuePosition: async (position) => void (await call((room) => room.setQueuePosition(position))),
        setStatus: async (caller, status, unlessHeld) =>
          void (await call((room) => room.setStatus(caller, status, unlessHeld))),
        addNote: (caller, note) => call((room) => room.internal(caller, { type: "add-note", note })),
        notes: (caller, query) => call((room) => room.internal(caller, { type: "notes", query })),
        trace: (caller, seq) => call((room) => room.internal(caller, { type: "trace", seq })),
        triage: (caller, command) => call((room) => room.internal(caller, { type: "triage", command })),
        merge: async (caller, step) => void (await call((room) => room.internal(caller, { type: "merge", step }))),
        block: async (caller, isBlocked) =>
          void (await call((room) => room.internal(caller, { type: "block", isBlocked }))),
        countVisitorSockets: () => call((room) => room.countVisitorSockets()),
        endSessions: async (sessionIds) => void (await call((room) => room.endSessions(sessionIds))),
        erase: async () => void (await call((room) => room.erase())),
        async *followTurn(caller, turn) {
          const stream = await call<ReadableStream<Uint8Array>>((room) => room.followTurn(caller, turn));
          for await (const line of readLines(stream)) yield JSON.parse(line) as TurnEvent;
        },
      };
    },
  };
}

/** Repeats interrupted calls and unwraps the result: a failure becomes a `DomainError`. */
async function callWithRetries<T>(call: () => Promise<unknown>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      const result = (await call()) as Result<T, RoomError>;
      if (result.ok) return result.value;
      throw new DomainError(result.error.code, result.error.reason, result.error.params);
    } catch (error) {
      const isInterrupted = !(error instanceof DomainError) && (error as { retryable?: boolean }).retryable === true;
      if (!isInterrupted || attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt * (0.5 + Math.random())));
    }
  }
}

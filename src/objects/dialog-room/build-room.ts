import type { LogEntry, Message } from "../../domain/conversations/dialog/types.ts";
import type { Deps } from "../../domain/deps.ts";
import { unansweredFrame } from "./frames.ts";
import type { InternalHost } from "./handle-internal.ts";
import { HandoffController } from "./handoff-controller.ts";
import { Outbox } from "./outbox.ts";
import { RoomAlarm } from "./room-alarm.ts";
import { SlaClock } from "./sla-clock.ts";
import { SocketController } from "./socket-controller.ts";
import { Sockets } from "./sockets.ts";
import { StateWriter } from "./state-writer.ts";
import { RoomStore } from "./store.ts";
import { TurnDriver } from "./turn-driver.ts";

/** What the parts of a room ask of it. */
interface RoomHost {
  dialogId(): number;
  publish(entry: LogEntry): void;
  publishMessage(message: Message): void;
  /** Drives the AI's turns that are due. */
  work(): Promise<void>;
}

/** Builds the parts of a room and connects them. */
export function buildRoom(ctx: DurableObjectState, deps: Deps, host: RoomHost) {
  const runInBackground = (work: Promise<unknown>) => ctx.waitUntil(work);
  const store = new RoomStore(ctx.storage);
  const sockets = new Sockets(ctx);
  const turns: TurnDriver = new TurnDriver(deps, store, {
    onDelta: (turn, delta) => sockets.stream(host.dialogId(), turn, delta, store.lastSeq(), deps.clock()),
    onAppended: (message) => host.publishMessage(message),
    onHandoffWanted: (reason) => runInBackground(handoffs.request({ reason })),
    onFailed: (turn, failure) =>
      sockets.broadcast(unansweredFrame(host.dialogId(), store.message(turn)?.id ?? 0, failure)),
  });
  const handoffs = new HandoffController(deps, store, {
    onLogged: (entry) => host.publish(entry),
    onTaken: () => {
      turns.supersede();
      runInBackground(host.work());
    },
    runInBackground,
  });
  const socketController = new SocketController(deps, store, sockets, {
    onMessage: (message) => host.publishMessage(message),
    onTurn: () => runInBackground(host.work()),
    partialAnswers: () => turns.partialAnswers(),
    runInBackground,
  });
  const roomAlarm = new RoomAlarm(ctx.storage, runInBackground);
  const outbox = new Outbox(deps, store, runInBackground);
  const internalHost: InternalHost = {
    ...{ store, handoffs, clock: deps.clock },
    publish: (entry) => host.publish(entry),
    endTurns: () => {
      turns.supersede();
      runInBackground(host.work());
    },
  };
  const nextDues = () => [store.turns.nextDue(), outbox.nextDue(), handoffs.requestDue(), ...store.knownDues()];
  const parts = { store, sockets, turns, handoffs, socketController, roomAlarm, outbox, internalHost, nextDues };
  const sla = new SlaClock(deps, store, (entry) => host.publish(entry));
  return { ...parts, sla, stateWriter: new StateWriter(deps) };
}

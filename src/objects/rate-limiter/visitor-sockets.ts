import type { Rooms } from "../../domain/conversations/dialog/ports.ts";
import { socketLimits } from "../../protocol/limits.ts";

/** A socket that is counted but not yet open in its room, at most this long. Milliseconds. */
const openingMs = 5_000;

/** Sockets that a visitor has opened, by dialog and time (milliseconds), oldest first. */
export type OpenedSockets = [dialogId: number, at: number][];

/**
 * The sockets of a visitor after rooms were asked how many are open: those that were opened just now, and as many older ones
 * as the rooms still have.
 */
export function stillOpen(opened: OpenedSockets, open: Map<number, number>, now: number): OpenedSockets {
  const isRecent = ([, at]: OpenedSockets[number]) => at > now - openingMs;
  const recent = opened.filter(isRecent);
  const left = new Map(open);
  for (const [dialogId] of recent) left.set(dialogId, (left.get(dialogId) ?? 0) - 1);
  const older = opened.filter((socket) => {
    const [dialogId] = socket;
    const count = left.get(dialogId) ?? 0;
    if (isRecent(socket) || count <= 0) return false;
    left.set(dialogId, count - 1);
    return true;
  });
  return [...older, ...recent];
}

/**
 * Counts the sockets of a visitor over all its dialogs. Closing one reports nothing: only when the limit seems to be reached,
 * the rooms are asked what is still open.
 */
export class VisitorSockets {
  private readonly kv: SyncKvStorage;
  private readonly rooms: Rooms;
  private readonly clock: () => number;
  /** Calls are handled one after another, because asking the rooms takes time. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(kv: SyncKvStorage, rooms: Rooms, clock: () => number) {
    this.kv = kv;
    this.rooms = rooms;
    this.clock = clock;
  }

  /** Counts a socket that is about to be opened in a dialog; false when the visitor has too many. */
  open(dialogId: number): Promise<boolean> {
    const opened = this.last.then(() => this.openNext(dialogId));
    this.last = opened.catch(() => undefined);
    return opened;
  }

  private async openNext(dialogId: number): Promise<boolean> {
    let opened = this.kv.get<OpenedSockets>("sockets") ?? [];
    if (opened.length >= socketLimits.visitor) {
      const asked = [...new Set(opened.map(([id]) => id))];
      const counts = asked.map(async (id) => [id, await this.rooms.of(id).countVisitorSockets()] as const);
      opened = stillOpen(opened, new Map(await Promise.all(counts)), this.clock());
    }
    const isAllowed = opened.length < socketLimits.visitor;
    this.kv.put("sockets", isAllowed ? [...opened, [dialogId, this.clock()]] : opened);
    return isAllowed;
  }
}

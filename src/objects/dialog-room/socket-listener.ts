import type { Message } from "../../domain/conversations/dialog/types.ts";

/** What the sockets report to their room. */
export interface SocketListener {
  onMessage(message: Message): void;
  /** A turn is waiting to be driven. */
  onTurn(): void;
  /** Unfinished answers, with their text so far. */
  partialAnswers(): { turn: number; text: string }[];
  runInBackground(work: Promise<void>): void;
}

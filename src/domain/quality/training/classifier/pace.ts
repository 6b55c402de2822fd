/** Texts between two pauses: some milliseconds of work. */
export const PIECE = 50;

/** How a long computation shares the thread and tells what it has done. */
export interface Pace {
  /** Lets other work run. */
  pause(): Promise<void>;
  /** Called when a further part of the work, 0..1, is done. Throws to stop it. */
  advance(part: number): Promise<void>;
}

/** How long frames are pending after the last ones were sent, milliseconds. */
export const frameBatchMs = 10;

/**
 * Sends frames to a crowd: at once while it is quiet, else together with all that come within `frameBatchMs` of the last
 * ones. One WebSocket message with several frames costs little more than one with a single frame.
 */
export class FrameBatcher<Frame> {
  private readonly send: (frames: Frame[]) => void;
  private pending: Frame[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (frames: Frame[]) => void) {
    this.send = send;
  }

  add(frame: Frame): void {
    this.pending.push(frame);
    if (this.timer === undefined) this.sendAll();
  }

  /** Sends what is pending now: before anything that must not overtake it. */
  flush(): void {
    if (this.pending.length === 0) return;
    clearTimeout(this.timer);
    this.sendAll();
  }

  private sendAll(): void {
    this.send(this.pending.splice(0));
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.pending.length > 0) this.sendAll();
    }, frameBatchMs);
  }
}

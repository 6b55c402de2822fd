/** How long frames wait after the last send, milliseconds. */
export const frameBatchMs = 10;

/**
 * Sends frames in batches: at once when nothing was sent lately, otherwise together with all frames that are added within
 * `frameBatchMs` of the last send. A WebSocket message with several frames costs little more than one with a single frame.
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

  /** Sends the pending frames now. Call it before sending anything that must not overtake them. */
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

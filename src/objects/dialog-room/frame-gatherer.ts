/** How long frames are gathered after the last ones were sent, milliseconds. */
export const gatherFramesMs = 10;

/**
 * Sends frames to a crowd: at once while it is quiet, else together with all that come within `gatherFramesMs` of the last
 * ones. One WebSocket message with several frames costs little more than one with a single frame.
 */
export class FrameGatherer<Frame> {
  private readonly send: (frames: Frame[]) => void;
  private gathered: Frame[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (frames: Frame[]) => void) {
    this.send = send;
  }

  add(frame: Frame): void {
    this.gathered.push(frame);
    if (this.timer === undefined) this.sendAll();
  }

  /** Sends what is gathered now: before anything that must not overtake it. */
  flush(): void {
    if (this.gathered.length === 0) return;
    clearTimeout(this.timer);
    this.sendAll();
  }

  private sendAll(): void {
    this.send(this.gathered.splice(0));
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.gathered.length > 0) this.sendAll();
    }, gatherFramesMs);
  }
}

/** One tone announces everything that arrives within this time, milliseconds. */
const burstMs = 5_000;
/** Another page of the visitor, if visible, reports within this time that the message was seen, milliseconds. */
const elsewhereMs = 300;

/** A short tone for new messages. Silent until the visitor has interacted with the chat: browsers require it. */
export class Chime {
  isOn: boolean;
  private context: AudioContext | null = null;
  private isDue = false;
  private soundedAt = -burstMs;

  constructor(isOn: boolean) {
    this.isOn = isOn;
    for (const gesture of ["pointerdown", "keydown"]) addEventListener(gesture, () => this.wake());
  }

  /** Plays soon, once for all messages that arrive together, if `isWanted` is still true. */
  sound(isWanted: () => boolean): void {
    const { context } = this;
    if (!this.isOn || context === null || this.isDue || performance.now() - this.soundedAt < burstMs) return;
    this.isDue = true;
    setTimeout(() => {
      this.isDue = false;
      if (!isWanted()) return;
      this.soundedAt = performance.now();
      play(context);
    }, elsewhereMs);
  }

  private wake(): void {
    this.context ??= new AudioContext();
    if (this.context.state === "suspended") void this.context.resume();
  }
}

/** Two notes of a bell that fade out. */
function play(context: AudioContext): void {
  const { currentTime: start } = context;
  const volume = context.createGain();
  const tone = context.createOscillator();
  tone.frequency.setValueAtTime(660, start);
  tone.frequency.setValueAtTime(880, start + 0.12);
  volume.gain.setValueAtTime(0.12, start);
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.5);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + 0.5);
}

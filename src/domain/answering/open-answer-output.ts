/**
 * The output of an answer's text: every piece is sent at once and kept, so that the stored text equals the sent text.
 */
export interface AnswerOutput {
  /** Sends a piece. Throws the abort reason instead once the signal is aborted. An empty piece is ignored. */
  send(text: string): void;
  /** Everything sent so far. */
  sent(): string;
}

/** Opens the only output of an answer. `onDelta` gets the pieces in order; `lead` is sent before the first one. */
export function openAnswerOutput(onDelta: (text: string) => void, signal: AbortSignal, lead = ""): AnswerOutput {
  let sent = "";
  return {
    send(text) {
      signal.throwIfAborted();
      if (text === "") return;
      const piece = sent === "" ? lead + text : text;
      sent += piece;
      onDelta(piece);
    },
    sent: () => sent,
  };
}

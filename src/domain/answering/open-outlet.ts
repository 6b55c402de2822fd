/** Where an answer's text goes: every piece is sent on at once and kept, so that what was sent is what is stored. */
export interface Outlet {
  /** Sends a piece on. Throws the abort reason instead once the signal is aborted. An empty piece is nothing. */
  send(text: string): void;
  /** Everything sent so far. */
  sent(): string;
}

/** Opens the one way text leaves an answer. `onDelta` gets the pieces in order. */
export function openOutlet(onDelta: (text: string) => void, signal: AbortSignal): Outlet {
  let sent = "";
  return {
    send(text) {
      signal.throwIfAborted();
      if (text === "") return;
      sent += text;
      onDelta(text);
    },
    sent: () => sent,
  };
}

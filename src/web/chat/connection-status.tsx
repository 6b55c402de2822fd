import type { SessionState } from "./chat-session.ts";
import type { Texts } from "./texts/en.ts";

interface ConnectionStatusProps {
  state: SessionState;
  isArchived: boolean;
  texts: Texts;
  onAgain: () => void;
}

/** The status of the connection; empty while it is open. */
export function ConnectionStatus({ state, isArchived, texts, onAgain }: ConnectionStatusProps) {
  const isFine = state === "open" || state === "idle" || state === "closed";
  const isOver = state === "refused" || isArchived;
  return (
    <div class="state">
      <p role="status" dir="auto">
        {isFine ? (isArchived ? texts.archived : "") : texts[state]}
      </p>
      {isOver && (
        <button type="button" onClick={onAgain}>
          {texts.startAgain}
        </button>
      )}
    </div>
  );
}

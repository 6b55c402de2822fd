import type { TalkState } from "./talk.ts";
import type { Words } from "./words/en.ts";

interface StateLineProps {
  state: TalkState;
  isArchived: boolean;
  words: Words;
  onAgain: () => void;
}

/** What is to be said of the connection; nothing while all is well. */
export function StateLine({ state, isArchived, words, onAgain }: StateLineProps) {
  const isFine = state === "open" || state === "idle" || state === "closed";
  const isOver = state === "refused" || isArchived;
  return (
    <div class="state">
      <p role="status" dir="auto">
        {isFine ? (isArchived ? words.archived : "") : words[state]}
      </p>
      {isOver && (
        <button type="button" onClick={onAgain}>
          {words.startAgain}
        </button>
      )}
    </div>
  );
}

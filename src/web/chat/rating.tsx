import { useState } from "preact/hooks";
import type { Grade } from "./rate-answer.ts";
import type { Words } from "./words/en.ts";

interface RatingProps {
  /** What the visitor has said of it; null: nothing yet. */
  rating: Grade | null;
  words: Words;
  onRate: (grade: Grade) => Promise<boolean>;
}

/** Two buttons under an answer; the last one pressed stands. */
export function Rating({ rating, words, onRate }: RatingProps) {
  const [isThanked, setThanked] = useState(false);
  const rate = async (grade: Grade) => {
    if (await onRate(grade)) setThanked(true);
  };
  const button = (grade: Grade) => (
    <button type="button" aria-label={words[grade]} aria-pressed={rating === grade} onClick={() => void rate(grade)}>
      <svg class={grade} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M7 11v9H4v-9zM7 11l4-8c2 0 3 1 2.6 3.5L13 9h6.5L18 20H7" />
      </svg>
    </button>
  );
  return (
    <fieldset class="rating">
      <legend class="hidden">{words.wasHelpful}</legend>
      {button("good")}
      {button("bad")}
      <span role="status">{isThanked ? words.thanks : ""}</span>
    </fieldset>
  );
}

import { useState } from "preact/hooks";
import type { Grade } from "./rate-answer.ts";
import type { Texts } from "./texts/en.ts";

interface RatingProps {
  /** The visitor's rating; null: not rated. */
  rating: Grade | null;
  texts: Texts;
  onRate: (grade: Grade) => Promise<boolean>;
}

/** Two buttons under an answer; the last one clicked counts. */
export function Rating({ rating, texts, onRate }: RatingProps) {
  const [isThanked, setThanked] = useState(false);
  const rate = async (grade: Grade) => {
    if (await onRate(grade)) setThanked(true);
  };
  const button = (grade: Grade) => (
    <button type="button" aria-label={texts[grade]} aria-pressed={rating === grade} onClick={() => void rate(grade)}>
      <svg class={grade} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M7 11v9H4v-9zM7 11l4-8c2 0 3 1 2.6 3.5L13 9h6.5L18 20H7" />
      </svg>
    </button>
  );
  return (
    <fieldset class="rating">
      <legend class="hidden">{texts.wasHelpful}</legend>
      {button("good")}
      {button("bad")}
      <span role="status">{isThanked ? texts.thanks : ""}</span>
    </fieldset>
  );
}

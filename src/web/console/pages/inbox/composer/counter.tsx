import { countSegments } from "../../../../../protocol/count-segments.ts";
import { language } from "../../../session/appearance.ts";
import type { InboxTexts } from "../texts.ts";
import { maxLength } from "./blocker-of.ts";

/** From this length on it is shown how much is left, UTF-16 units. */
const shownFrom = 9_000;

/** How long the text is: for SMS its segments, near the limit its length. */
export function Counter({ text, isSms, texts }: { text: string; isSms: boolean; texts: InboxTexts }) {
  const number = new Intl.NumberFormat(language.value);
  if (isSms && text !== "") {
    const { segments, encoding } = countSegments(text);
    return (
      <span class={`small ${segments > 3 ? "bad-text" : "quiet"}`} aria-live="polite">
        {texts.smsCost(segments, encoding)}
      </span>
    );
  }
  if (text.length < shownFrom) return null;
  return (
    <span class={`small ${text.length > maxLength ? "bad-text" : "quiet"}`} aria-live="polite">
      {number.format(text.length)} / {number.format(maxLength)}
    </span>
  );
}

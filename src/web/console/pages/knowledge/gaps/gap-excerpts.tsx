import { useTexts } from "../../../texts/use-texts.ts";
import type { Gap } from "./decide.ts";
import { gapsTexts } from "./texts.ts";

/** The passages that repeat or contradict one another, side by side, each with its place in its source. */
export function GapExcerpts({ excerpts }: { excerpts: Gap["excerpts"] }) {
  const texts = useTexts(gapsTexts);
  if (excerpts.length === 0) return null;
  return (
    <div class="knowledge-excerpts">
      {excerpts.map(({ source_id: sourceId, title, start, end, text }) => (
        <figure key={`${sourceId}:${start}`}>
          <blockquote dir="auto">{text}</blockquote>
          <figcaption class="small">
            <a
              href={`/console/knowledge/sources/${sourceId}?at=${start}-${end}`}
              aria-label={`${texts.openSource}: ${title}`}
              dir="auto"
            >
              {title}
            </a>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

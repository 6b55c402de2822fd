import { language } from "../../../session/appearance.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { PlaygroundAnswer } from "./conversation.ts";
import { shareText } from "./share-text.ts";
import { playgroundTexts } from "./texts.ts";

type Passage = PlaygroundAnswer["searches"][number]["passages"][number];

/** The passages that were found, with their place in each way of searching and what became of them. */
export function PassageTable({ passages }: { passages: Passage[] }) {
  const texts = useTexts(playgroundTexts);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard.
    <section class="scroll-x" tabIndex={0} aria-label={texts.passages}>
      <table class="table small knowledge-passages">
        <thead>
          <tr>
            <th>{texts.passage}</th>
            <th>{texts.places}</th>
            <th class="number">{texts.confidence}</th>
            <th>{texts.use}</th>
          </tr>
        </thead>
        <tbody>
          {passages.map((passage) => (
            <tr key={passage.chunk_id}>
              <td>
                <a
                  href={`/console/knowledge/sources/${passage.source_id}?at=${passage.start}-${passage.end}`}
                  dir="auto"
                >
                  {[passage.title, ...passage.heading_path].join(" › ")}
                </a>
                <span class="quiet knowledge-block knowledge-answer" dir="auto">
                  {passage.excerpt}
                </span>
              </td>
              <td>
                {passage.ranks.map(({ leg, rank }) => (
                  <span class="badge" key={leg}>
                    {texts.legs[leg]} {rank}
                  </span>
                ))}
              </td>
              <td class="number">
                {passage.confidence === null ? texts.notJudged : shareText(language.value, passage.confidence)}
              </td>
              <td>
                <span class={`badge ${passage.use === "cited" ? "good" : ""}`}>{texts.uses[passage.use]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

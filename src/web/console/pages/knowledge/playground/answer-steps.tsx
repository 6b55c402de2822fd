import { language } from "../../../session/appearance.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { PlaygroundAnswer } from "./conversation.ts";
import { PassageTable } from "./passage-table.tsx";
import { shareText } from "./share-text.ts";
import { playgroundTexts } from "./texts.ts";

/** How an answer came about, step by step. */
export function AnswerSteps({ answer }: { answer: PlaygroundAnswer }) {
  const texts = useTexts(playgroundTexts);
  const { intent, model, language: spoken, usage, searches, refused_sentences: refused } = answer;
  return (
    <div class="stack knowledge-steps">
      <dl class="knowledge-facts">
        <dt>{texts.model}</dt>
        <dd>
          {model}
          {usage !== null && ` · ${texts.tokens(usage.input_tokens, usage.output_tokens)}`}
        </dd>
        <dt>{texts.language}</dt>
        <dd>
          {spoken} · {texts.history(answer.history_length)}
        </dd>
        <dt>{texts.intent}</dt>
        <dd>
          {intent?.label == null ? texts.noIntent : `${intent.label} (${shareText(language.value, intent.confidence)})`}
        </dd>
      </dl>
      {searches.map((search, at) => (
        <Search key={at} search={search} />
      ))}
      {refused.length > 0 && (
        <section class="stack">
          <h3>{texts.refused}</h3>
          <ul class="knowledge-problems small">
            {refused.map(({ text, reason }) => (
              <li key={text}>
                <span dir="auto">{text}</span>
                <span class="quiet">{texts.refusals[reason]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Search({ search }: { search: PlaygroundAnswer["searches"][number] }) {
  const texts = useTexts(playgroundTexts);
  const { question, understood, query, is_stored_answer: isStored, legs, passages } = search;
  return (
    <section class="stack">
      <dl class="knowledge-facts">
        {understood !== question && (
          <>
            <dt>{texts.understood}</dt>
            <dd dir="auto">{understood}</dd>
          </>
        )}
        <dt>{texts.searched}</dt>
        <dd dir="auto">{query || question}</dd>
        <dt>{texts.time}</dt>
        <dd>{texts.milliseconds(search.milliseconds)}</dd>
      </dl>
      {isStored && <p>{texts.storedAnswer}</p>}
      {legs.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard.
        <section class="scroll-x" tabIndex={0} aria-label={texts.leg}>
          <table class="table small">
            <thead>
              <tr>
                <th>{texts.leg}</th>
                <th class="number">{texts.found}</th>
                <th class="number">{texts.time}</th>
              </tr>
            </thead>
            <tbody>
              {legs.map(({ leg, found, milliseconds, error }) => (
                <tr key={leg}>
                  <td>
                    {texts.legs[leg]} {error !== undefined && <span class="bad-text">{error}</span>}
                  </td>
                  <td class="number">{found}</td>
                  <td class="number">{texts.milliseconds(milliseconds)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {passages.length > 0 && <PassageTable passages={passages} />}
    </section>
  );
}

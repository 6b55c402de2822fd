import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { TextArea } from "../parts/text-area.tsx";
import { personalityTexts } from "./texts.ts";
import type { FieldsProps } from "./types.ts";

const mostExamples = 10;

/** What it says, and what it never says. */
export function WordFields({ value, change }: FieldsProps) {
  const texts = useTexts(personalityTexts);
  const common = useTexts(commonTexts);
  const { examples } = value;
  const replace = (at: number, more: Partial<(typeof examples)[number]>) =>
    change({ examples: examples.map((each, place) => (place === at ? { ...each, ...more } : each)) });
  return (
    <section class="card stack">
      <h3>{texts.words}</h3>
      <TextArea
        label={texts.greeting}
        hint={texts.greetingHint}
        maxLength={1000}
        rows={2}
        value={value.greeting}
        onInput={({ currentTarget }) => change({ greeting: currentTarget.value })}
      />
      <TextArea
        label={texts.forbidden}
        hint={texts.forbiddenHint}
        rows={3}
        value={value.forbiddenWords.join("\n")}
        onInput={({ currentTarget }) => change({ forbiddenWords: currentTarget.value.split("\n") })}
      />
      <fieldset class="assistants-group">
        <legend>{texts.examples}</legend>
        <p class="quiet small">{texts.examplesHint}</p>
        {examples.map(({ question, answer }, at) => (
          <div class="assistants-example" key={at}>
            <TextArea
              label={texts.exampleQuestion(at + 1)}
              maxLength={1000}
              rows={2}
              value={question}
              onInput={({ currentTarget }) => replace(at, { question: currentTarget.value })}
            />
            <TextArea
              label={texts.exampleAnswer(at + 1)}
              maxLength={1000}
              rows={2}
              value={answer}
              onInput={({ currentTarget }) => replace(at, { answer: currentTarget.value })}
            />
            <Button
              kind="plain"
              aria-label={texts.removeExample(at + 1)}
              onClick={() => change({ examples: examples.filter((_, place) => place !== at) })}
            >
              {common.remove}
            </Button>
          </div>
        ))}
        {examples.length < mostExamples && (
          <div>
            <Button onClick={() => change({ examples: [...examples, { question: "", answer: "" }] })}>
              {texts.addExample}
            </Button>
          </div>
        )}
      </fieldset>
    </section>
  );
}

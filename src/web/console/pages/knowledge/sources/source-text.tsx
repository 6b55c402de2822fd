import { useEffect, useRef, useState } from "preact/hooks";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { findInText, type TextRange } from "./find-in-text.ts";
import { readerTexts } from "./reader-texts.ts";
import { splitText, type TextPart } from "./split-text.ts";

interface SourceTextProps {
  text: string;
  pages: { page: number; start: number; end: number }[];
  /** The place to show first, and marked. */
  at: TextRange | null;
}

/** The text that answers are made from, part by part, with a search in it. */
export function SourceText({ text, pages, at }: SourceTextProps) {
  const texts = useTexts(readerTexts);
  const parts = splitText(text);
  const partOf = (place: number) =>
    Math.max(
      0,
      parts.findLastIndex(({ start }) => start <= place),
    );
  const [words, setWords] = useState("");
  const [marked, setMarked] = useState(at);
  const [shown, setShown] = useState(at === null ? 0 : partOf(at.start));
  const found = findInText(text, words);
  const current = marked === null ? -1 : found.findIndex(({ start }) => start === marked.start);
  const show = (place: TextRange | null) => {
    setMarked(place);
    if (place !== null) setShown(partOf(place.start));
  };
  const step = (by: number) => show(found.at((current + by + found.length) % found.length) ?? null);
  const part = parts[shown]!;
  return (
    <section class="stack" aria-label={texts.text}>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (found.length > 0) step(1);
        }}
      >
        <input
          class="input knowledge-find"
          type="search"
          aria-label={texts.find}
          placeholder={texts.find}
          value={words}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            setWords(typed);
            show(findInText(text, typed)[0] ?? null);
          }}
        />
        {words.trim() !== "" && (
          <>
            <span class="quiet" role="status">
              {found.length === 0 ? texts.notFound : texts.found(current + 1, found.length)}
            </span>
            <Button disabled={found.length < 2} onClick={() => step(-1)}>
              {texts.previous}
            </Button>
            <Button disabled={found.length < 2} onClick={() => step(1)}>
              {texts.nextPlace}
            </Button>
          </>
        )}
      </form>
      <Part text={text} part={part} marked={marked} />
      <div class="row spread">
        <span class="quiet small">
          {texts.characters(text.length)}
          {pages.length > 0 && ` · ${pageText(pages, part, texts.pages)}`}
        </span>
        {parts.length > 1 && (
          <div class="row">
            <Button disabled={shown === 0} onClick={() => setShown(shown - 1)}>
              {texts.previousPart}
            </Button>
            <span class="quiet">{texts.part(shown + 1, parts.length)}</span>
            <Button disabled={shown === parts.length - 1} onClick={() => setShown(shown + 1)}>
              {texts.nextPart}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

function pageText(
  pages: SourceTextProps["pages"],
  part: TextPart,
  words: (from: number, to: number) => string,
): string {
  const seen = pages.filter(({ start, end }) => start < part.end && end > part.start);
  return seen.length === 0 ? "" : words(seen[0]!.page, seen.at(-1)!.page);
}

function Part({ text, part, marked }: { text: string; part: TextPart; marked: TextRange | null }) {
  const mark = useRef<HTMLElement>(null);
  const start = Math.max(part.start, Math.min(part.end, marked?.start ?? part.end));
  const end = Math.max(start, Math.min(part.end, marked?.end ?? part.end));
  useEffect(() => mark.current?.scrollIntoView({ block: "center" }), [start, end]);
  return (
    <div class="card knowledge-text" dir="auto">
      {text.slice(part.start, start)}
      {end > start && <mark ref={mark}>{text.slice(start, end)}</mark>}
      {text.slice(end, part.end)}
    </div>
  );
}

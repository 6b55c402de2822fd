/** A part of a model's text that is checked as one: a sentence, or a list with what introduces it. */
export type AnswerBlock =
  | { kind: "sentence"; text: string }
  | { kind: "list"; lead: string | null; items: string[][]; isTable: boolean };

/** Collects the sentences of a text into blocks, in order. A list that is not complete when the text breaks off is never returned. */
export interface ListGrouper {
  /** Takes the next sentence, with the white space after it, and returns the blocks that are now complete. */
  add(sentence: string): AnswerBlock[];
  /** The text has ended: the rest. */
  end(): AnswerBlock[];
}

const item =
  /^[ \t]*(?:[-*+•·–—]|\(?\d{1,2}[.)]|[a-zа-я][)]|(?:step|шаг|крок|schritt|étape|paso|passo|stap|krok|adım)\s+\d{1,2}\b)[ \t]*(?=\S)/iu;
const row = /^[ \t]*\|/;
const introduction = /[:：](?:\*\*|__)?(?:\s*\[[\d,; ]{1,12}\])?\s*$/;

/**
 * Opens a grouper. Consecutive lines that begin with a bullet, a number or a cell are one list, with their indented lines, code and
 * the sentence before them that ends in a colon. Sentences outside lists are complete at once.
 */
export function groupLists(): ListGrouper {
  let list: (AnswerBlock & { kind: "list" }) | null = null;
  let lead: string | null = null;
  let isLineStart = true;

  function close(): AnswerBlock[] {
    const done: AnswerBlock[] = [
      ...(lead === null ? [] : [{ kind: "sentence", text: lead } as const]),
      ...(list ? [list] : []),
    ];
    list = null;
    lead = null;
    return done;
  }

  /** A sentence outside a list: it may begin one, or introduce one. */
  function start(sentence: string, isItem: boolean, isRow: boolean): AnswerBlock[] {
    if (isItem) {
      list = { kind: "list", lead, items: [[sentence]], isTable: isRow };
      lead = null;
      return [];
    }
    if (lead !== null && sentence.trim() === "") {
      lead += sentence;
      return [];
    }
    const before = close();
    if (!introduction.test(sentence)) return [...before, { kind: "sentence", text: sentence }];
    lead = sentence;
    return before;
  }

  return {
    add(sentence) {
      const begins = isLineStart;
      isLineStart = /\n[ \t]*$/.test(sentence);
      const isRow = begins && row.test(sentence);
      const isItem = isRow || (begins && item.test(sentence));
      if (list !== null) {
        if (isItem && list.isTable === isRow) list.items.push([sentence]);
        else if (!begins || /^(?:\s*$|[ \t]{2,}|```|~~~)/.test(sentence)) list.items.at(-1)!.push(sentence);
        else return [...close(), ...start(sentence, isItem, isRow)];
        return [];
      }
      return start(sentence, isItem, isRow);
    },
    end: close,
  };
}

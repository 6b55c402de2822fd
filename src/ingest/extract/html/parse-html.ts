import { Parser } from "htmlparser2";
import type { Pause } from "../pause.ts";

/** The attributes of an element by their names in lower case, with character references decoded. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a page consists of, in order. Each `open` has its `close`, also where the page has no end tag. */
export interface HtmlEvents {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** A piece of text; adjacent pieces belong together. */
  text(text: string): void;
}

/** Elements within more than these are not nested further. Browsers have such a limit too (Chrome 512). */
const MAX_NESTING = 150;
/** UTF-16 units parsed between two pauses: a few milliseconds. */
const SLICE_LENGTH = 16 * 1024;

/** Parses a page of any size, with pauses. Throws only what `pause` throws: browsers show every text as a page. */
export async function parseHtml(html: string, pause: Pause, events: HtmlEvents): Promise<void> {
  const parser = new ShallowParser(events);
  for (let at = 0; at < html.length; at += SLICE_LENGTH) {
    if (at > 0) await pause();
    parser.write(html.slice(at, at + SLICE_LENGTH));
  }
  parser.end();
}

/**
 * The time of an end tag grows with the number of open elements, so that number is limited, and end tags without a start
 * tag are ignored at once.
 */
class ShallowParser extends Parser {
  #nesting = 0;
  #open = new Map<string, number>();
  #isOpening = false;

  constructor(events: HtmlEvents) {
    super({
      onopentag: (name, attributes) => {
        this.#nesting++;
        this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
        events.open(name, attributes);
      },
      onclosetag: (name) => {
        this.#nesting--;
        this.#open.set(name, this.#open.get(name)! - 1);
        events.close(name);
      },
      ontext: (text) => events.text(text),
    });
  }

  override onopentagname(start: number, end: number): void {
    this.#isOpening = true;
    super.onopentagname(start, end);
  }

  override onopentagend(end: number): void {
    super.onopentagend(end);
    this.#isOpening = false;
  }

  /** Called for start tags and end tags: of a void element, nothing is kept open, and its end tag is ignored. */
  protected override isVoidElement(name: string): boolean {
    if (super.isVoidElement(name)) return true;
    return this.#isOpening ? this.#nesting >= MAX_NESTING : (this.#open.get(name) ?? 0) === 0;
  }
}

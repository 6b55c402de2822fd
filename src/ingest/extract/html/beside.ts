import { countLetters } from "./count-letters.ts";
import { hasContact, hasPrice } from "./facts.ts";
import type { HtmlBlock } from "./html-block.ts";
import type { Attributes } from "./parse-html.ts";
import { withLabels } from "./with-labels.ts";

/** The kinds of parts beside the content. */
export type Beside = "aside" | "consent" | "breadcrumbs" | "skip" | "share" | "newsletter";

/** Words in an `id` or `class` that such parts have. Words that content often has (`menu`, `banner`) are not listed. */
const NAMES: [Beside, RegExp][] = [
  [
    "consent",
    /(?:^|[\s_-])(?:cookies?|cookie(?:bar|banner|notice|consent)|consent|gdpr|ccpa|onetrust|cookiebot|cybot\w{1,40}|usercentrics|didomi)(?:[\s_-]|$)/i,
  ],
  ["breadcrumbs", /(?:^|[\s_-])breadcrumbs?(?:[\s_-]|$)/i],
  ["skip", /(?:^|[\s_-])skip(?:link|nav)?(?:[\s_-]|$)/i],
  ["share", /(?:^|[\s_-])(?:share|sharing|social(?:links|share)?)(?:[\s_-]|$)/i],
  ["newsletter", /(?:^|[\s_-])newsletter(?:[\s_-]|$)/i],
];
/** These elements are content whatever their `id` or `class`. */
const WHOLE = new Set(["html", "body", "main", "article", "h1", "h2", "h3", "h4", "h5", "h6"]);

/** What an element is by its name, role, `id` and `class`; null for content. */
export function besideKind(name: string, attributes: Attributes, isInMain: boolean): Beside | null {
  if (WHOLE.has(name)) return null;
  if (!isInMain && (name === "aside" || attributes["role"] === "complementary")) return "aside";
  const names = `${attributes["id"] ?? ""} ${attributes["class"] ?? ""}`.slice(0, 500);
  return NAMES.find(([, pattern]) => pattern.test(names))?.[0] ?? null;
}

/** With this many letters outside links, a part says more than a label. */
const FEW_LETTERS = 40;
/** With as many letters a text beside a number says what is counted. */
const FIGURE_LETTERS = 5;
const PRIVACY = /cookie|куки|privacy|gdpr|datenschutz|конфиденциальн|персональн/i;

/**
 * Marks what is not content in a part beside it. All of it is content when it only looks like such a part by its name: it
 * has prices, or sentences that share buttons, breadcrumbs and forms do not have. Of an aside prices and contacts stay.
 * `hasControls`: it has a button or a field.
 */
export function markBeside(kind: Beside, blocks: HtmlBlock[], hasControls: boolean): void {
  if (kind === "aside") {
    const facts = withLabels(blocks, ({ text, contacts }) => contacts > 0 || hasPrice(text) || hasContact(text));
    for (const block of blocks) block[facts.has(block) ? "isFact" : "isBeside"] = true;
  } else if (!isContent(kind, blocks, hasControls)) for (const block of blocks) block.isBeside = true;
}

function isContent(kind: Exclude<Beside, "aside">, blocks: HtmlBlock[], hasControls: boolean): boolean {
  if (blocks.some(({ text }) => hasPrice(text))) return true;
  const hasProse = blocks.some(({ text, linkedLetters }) => isProse(text, linkedLetters));
  switch (kind) {
    case "consent":
      return !hasControls && hasProse && !blocks.some(({ text }) => PRIVACY.test(text));
    case "newsletter":
      return !hasControls && hasProse;
    case "share":
      return (
        hasProse || blocks.some(({ kind: of, text, linkedLetters }) => of === "table" || isFigure(text, linkedLetters))
      );
    case "breadcrumbs":
    case "skip":
      return hasProse;
  }
}

/** Whether a text has a number and says of what: "12 % of the market", not the "12" of a counter. */
export function isFigure(text: string, linkedLetters = 0): boolean {
  return /\d/.test(text) && countLetters(text.replace(/\d/g, "")) - linkedLetters >= FIGURE_LETTERS;
}

/** Whether a text has a sentence that is not a link. */
export function isProse(text: string, linkedLetters = 0): boolean {
  return countLetters(text) - linkedLetters >= FEW_LETTERS && /[.!?…。！？]/.test(text);
}

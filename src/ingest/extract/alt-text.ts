/** Names of files and addresses, which programs fill in. */
const NO_DESCRIPTION = /\.(png|jpe?g|gif|bmp|svg|webp|emf|wmf|tiff?|pict)$|^([a-z]:)?[\\/]|^https?:|^file:/i;
/** What programs add to descriptions of their own. */
const GENERATED = /(description (automatically )?generated|ai-generated content may be incorrect)/i;

/** What a picture shows, in brackets; empty when its alternative text contains no description, such as a single word. */
export function altText(description: string | null): string {
  const whole = (description ?? "").replace(/\s+/g, " ").trim();
  const text = whole.slice(0, GENERATED.exec(whole)?.index ?? whole.length).trim();
  const hasWords =
    text.split(" ").filter((word) => /\p{L}/u.test(word)).length > 1 ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(text);
  return !hasWords || NO_DESCRIPTION.test(text) ? "" : `[${text}]`;
}

/**
 * Maximum length that `balanceMarkup` adds to a piece: a fence with its language at both ends, and bold. UTF-16 units.
 */
export const maxAddedLength = 48;

/**
 * Balances the Markdown of the pieces of one text: a code block or bold text that was cut is closed at the end of its
 * piece and reopened in the next one.
 */
export function balanceMarkup(pieces: string[]): string[] {
  let open = "";
  return pieces.map((piece, index) => {
    const begun = `${open}${piece}`;
    const fence = openFence(begun);
    if (fence !== null) {
      open = `${fence}\n`;
      return `${begun}\n\`\`\``;
    }
    const last = begun.slice(begun.lastIndexOf("\n") + 1).replaceAll(/`[^`]+`/g, "");
    const isCut = index < pieces.length - 1 || open === "**";
    open = isCut && (last.split("**").length - 1) % 2 === 1 ? "**" : "";
    return `${begun}${open}`;
  });
}

/** The line that opens an unclosed code block; null when there is none. */
function openFence(text: string): string | null {
  const fences = [...text.matchAll(/^```\w{0,20}/gm)];
  return fences.length % 2 === 1 ? (fences.at(-1)?.[0] ?? null) : null;
}

/** The longest that `carryMarks` adds to a piece: a fence with its language before and behind, and bold. UTF-16 units. */
export const carriedLength = 48;

/**
 * Pieces of one Markdown text, each with its marks whole: a code block or bold words that a cut went through end with the
 * piece and begin again with the next one.
 */
export function carryMarks(pieces: string[]): string[] {
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

/** The line that began a code block which has not ended; null where there is none. */
function openFence(text: string): string | null {
  const fences = [...text.matchAll(/^```\w{0,20}/gm)];
  return fences.length % 2 === 1 ? (fences.at(-1)?.[0] ?? null) : null;
}

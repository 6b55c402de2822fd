/** The paths of a text with one in each line: `blog` is written `/blog`, and of a whole address the path counts. */
export function pathsOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim().replace(/^https?:\/\/[^/]+/i, ""));
  return lines.filter((line) => line !== "").map((line) => (line.startsWith("/") ? line : `/${line}`));
}

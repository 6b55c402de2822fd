/** This many equal words in a row are not a coincidence. */
const wordsInARow = 6;

/** Returns a test whether a text repeats a part of `secret` that is not in `sources`. */
export function repeatsRules(secret: string, sources: string): (text: string) => boolean {
  const open = runsOf(sources);
  const kept = new Set([...runsOf(secret)].filter((run) => !open.has(run)));
  return (text) => [...runsOf(text)].some((run) => kept.has(run));
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + wordsInARow <= words.length; at++) runs.add(words.slice(at, at + wordsInARow).join(" "));
  return runs;
}

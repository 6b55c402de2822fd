import { markerPattern } from "./marker-pattern.ts";

/** The markers of a text outside its code, each with the spaces before it and the passage numbers it names. */
export function findMarkers(text: string): { start: number; end: number; numbers: number[] }[] {
  const code = [...text.matchAll(/```[\s\S]*?(?:```|$)|`[^`\n]*`/g)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
  return [...text.matchAll(pattern)]
    .filter((match) => !code.some(([start, end]) => match.index >= start! && match.index < end!))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      numbers: numbersOf(match[1] ?? match[2] ?? ""),
    }));
}

const pattern = new RegExp(String.raw`(?<![ \t])[ \t]*(?:${markerPattern})`, "gi");

function numbersOf(written: string): number[] {
  return written.split(/[,;]/).flatMap((part) => {
    const [from, to] = part.split(/[–-]/).map((each) => Number(each.replace(/\D/g, "")));
    if (from === undefined) return [];
    if (to === undefined || to < from || to - from > 20) return [from];
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
}

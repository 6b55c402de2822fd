/** Enclose the description of a picture, and the target of a link; these code points never are characters. */
const ALT = ["\ufdd0", "\ufdd1"] as const;
const TARGET = ["\ufdd2", "\ufdd3"] as const;
const MARKS = /[\ufdd0-\ufdd3]/g;
/** A line with more links than this is a list of links; their targets are left out. */
const MAX_TARGETS = 3;
/** With more pictures in a line, their descriptions are not compared with its text. */
const MAX_COMPARED = 100;

/** The text of a block that is being written. */
export function textParts() {
  let parts: string[] = [];
  let isBlank = true;
  let isItemStart = false;

  function add(text: string): void {
    parts.push(text);
    if (text.trim() === "") return;
    isBlank = false;
    isItemStart = false;
  }

  return {
    /** Whether there is no letter yet. */
    isBlank: () => isBlank,
    /** Whether nothing follows the last bullet yet. */
    isItemStart: () => isItemStart,
    addBullet(bullet: string): void {
      add(bullet);
      isItemStart = true;
    },
    count: () => parts.length,
    last: () => parts.at(-1) ?? "",
    add: (text: string) => add(text.replace(MARKS, "")),
    /** Adds the description of a picture; it is left out when the text beside it says the same. */
    addAlt: (text: string) => add(` ${ALT[0]}${text.replace(MARKS, "")}${ALT[1]} `),
    /** Adds where a link leads; left out in lines with many links. */
    addTarget: (text: string) => add(`${TARGET[0]}${text.replace(MARKS, "")}${TARGET[1]}`),
    since: (from: number) =>
      parts
        .slice(from)
        .join("")
        .replace(/\ufdd2[^\ufdd2\ufdd3]*\ufdd3/g, "")
        .replace(MARKS, ""),
    before: (from: number) => parts.slice(Math.max(0, from - 20), from).join(""),
    cut(from: number): void {
      parts.length = from;
    },
    /** Ends the text: without the targets of links, and with those that must be shown. */
    take(): { text: string; withTargets: string } {
      const text = parts.join("");
      parts = [];
      isBlank = true;
      isItemStart = false;
      if (text.search(MARKS) === -1) return { text, withTargets: text };
      const whole = text.split("\n").map(resolveAlts).join("\n");
      return {
        text: whole.replace(/\ufdd2[^\ufdd2\ufdd3]*\ufdd3/g, ""),
        withTargets: whole.split("\n").map(resolveTargets).join("\n"),
      };
    },
  };
}

function resolveTargets(line: string): string {
  const isList = line.split(TARGET[0]).length - 1 > MAX_TARGETS;
  return isList ? line.replace(/\ufdd2[^\ufdd2\ufdd3]*\ufdd3/g, "") : line.replace(/[\ufdd2\ufdd3]/g, "");
}

function resolveAlts(line: string): string {
  const pictures = line.split(ALT[0]).length - 1;
  if (pictures === 0 || pictures > MAX_COMPARED) return line.replace(/[\ufdd0\ufdd1]/g, "");
  const others = line.replace(/\ufdd0[^\ufdd0\ufdd1]*\ufdd1/g, " ").replace(/\s+/g, " ");
  const seen = new Set<string>();
  return line.replace(/\ufdd0([^\ufdd0\ufdd1]*)\ufdd1/g, (_, alt: string) => {
    const isRepeated = seen.has(alt) || others.includes(alt);
    seen.add(alt);
    return isRepeated ? "" : alt;
  });
}

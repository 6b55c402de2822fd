const maxPatternLength = 200;
/** More repetitions than this count as unbounded. */
const maxRepeats = 100;

/**
 * Whether a `pattern` of a schema takes little time for every text of `maxArgumentsLength` characters: no repeated groups, no
 * references and no look-around, and at most one unbounded repetition, or two when the pattern begins with `^`. Schemas come from
 * outside, and so do the texts that their patterns are matched against.
 */
export function isSimplePattern(pattern: string): boolean {
  if (pattern.length > maxPatternLength) return false;
  try {
    new RegExp(pattern, "u");
  } catch {
    return false;
  }
  let unbounded = 0;
  let hasAlternative = false;
  let afterGroup = false;
  let isInClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at]!;
    const wasAfterGroup = afterGroup;
    afterGroup = false;
    if (sign === "\\") {
      if (!isInClass && /[\dk]/.test(pattern[at + 1] ?? "")) return false;
      at++;
    } else if (isInClass) isInClass = sign !== "]";
    else if (sign === "[") isInClass = true;
    else if (sign === "(") {
      if (pattern[at + 1] === "?" && pattern[at + 2] !== ":") return false;
    } else if (sign === ")") afterGroup = true;
    else if (sign === "|") hasAlternative = true;
    else if (sign === "*" || sign === "+") {
      if (wasAfterGroup) return false;
      unbounded++;
    } else if (sign === "{") {
      const end = pattern.indexOf("}", at);
      const [least = "", most = least] = pattern.slice(at + 1, end).split(",");
      if (wasAfterGroup) return false;
      if (most === "" || Number(most) > maxRepeats || Number(least) > maxRepeats) unbounded++;
      at = end;
    }
  }
  return unbounded <= (pattern.startsWith("^") && !hasAlternative ? 2 : 1);
}

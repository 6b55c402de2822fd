type Entry = string | number;

/**
 * A list that two people have changed, with what either has added and without what either has removed. null when it is no list of
 * distinct names or numbers, and when both have replaced the same entry or given it another order.
 */
export function mergeList(base: unknown, mine: unknown, theirs: unknown): Entry[] | null {
  if (!isSet(base) || !isSet(mine) || !isSet(theirs)) return null;
  const isOrderedByBoth = isReordered(base, mine) && isReordered(base, theirs);
  if (isOrderedByBoth && isReordered(mine, theirs)) return null;
  const isNew = (entry: Entry) => !base.includes(entry);
  const isGoneFromBoth = base.some((entry) => !mine.includes(entry) && !theirs.includes(entry));
  if (isGoneFromBoth && mine.some(isNew) && theirs.some(isNew)) return null;
  const isKept = (entry: Entry) => isNew(entry) || (mine.includes(entry) && theirs.includes(entry));
  const [first, second] = isReordered(base, theirs) ? [theirs, mine] : [mine, theirs];
  return [...new Set([...first, ...second])].filter(isKept);
}

function isSet(value: unknown): value is Entry[] {
  if (!Array.isArray(value) || new Set(value).size !== value.length) return false;
  return value.every((each) => typeof each === "string" || typeof each === "number");
}

/** Whether what both lists have is in another order. */
function isReordered(one: Entry[], other: Entry[]): boolean {
  const [before, after] = [one.filter((each) => other.includes(each)), other.filter((each) => one.includes(each))];
  return before.some((each, at) => each !== after[at]);
}

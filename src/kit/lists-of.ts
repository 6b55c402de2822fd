/** UTF-16 units of one bound value: D1 accepts 2 MB, and a unit is three bytes at most. */
const maxUnits = 500_000;

/** Joins JSON values into JSON lists that each fit into a bound value of a D1 statement. */
export function listsOf(values: string[]): string[] {
  const lists: string[][] = [];
  let units = 0;
  for (const value of values) {
    const last = lists.at(-1);
    if (last !== undefined && units + value.length <= maxUnits) {
      last.push(value);
      units += value.length;
    } else {
      lists.push([value]);
      units = value.length;
    }
  }
  return lists.map((list) => `[${list.join(",")}]`);
}

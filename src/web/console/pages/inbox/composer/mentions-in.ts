/** The users whose names a note has after an `@`. A longer name is tried first: `@Anna Maria` is not Anna. */
export function mentionsIn(text: string, users: readonly { id: number; name: string }[]): number[] {
  const found = new Set<number>();
  const byLength = [...users]
    .filter(({ name }) => name !== "")
    .sort((one, other) => other.name.length - one.name.length);
  let rest = text;
  for (const { id, name } of byLength) {
    const parts = rest.split(`@${name}`);
    if (parts.length === 1) continue;
    found.add(id);
    rest = parts.join("\0");
  }
  return [...found];
}

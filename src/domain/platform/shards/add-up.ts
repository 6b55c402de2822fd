/** Adds figures of the same shape, field by field, also within fields. Throws for none. */
export function addUp<Figures extends object>(parts: Figures[]): Figures {
  const [first, ...others] = parts;
  if (first === undefined) throw new Error("There is nothing to add up.");
  return others.reduce((sum, part) => add(sum, part), first);
}

function add<Figures extends object>(one: Figures, other: Figures): Figures {
  const fields = Object.entries(one).map(([name, value]: [string, unknown]) => {
    const more = (other as Record<string, unknown>)[name];
    if (typeof value === "number" && typeof more === "number") return [name, value + more];
    if (typeof value === "object" && value !== null && typeof more === "object" && more !== null) {
      return [name, add(value, more)];
    }
    return [name, value];
  });
  return Object.fromEntries(fields) as Figures;
}

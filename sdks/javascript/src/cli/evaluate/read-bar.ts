/** A bar from the command line: `hit_rate=0.9,groundedness=1`. Throws for another format. */
export function readBar(written: string): Record<string, number> {
  return Object.fromEntries(
    written.split(",").map((part) => {
      const [name = "", value = ""] = part.split("=").map((piece) => piece.trim());
      if (name === "" || value === "" || Number.isNaN(Number(value))) {
        throw new Error(`--bar must look like hit_rate=0.9,groundedness=1, not "${part}"`);
      }
      return [name, Number(value)];
    }),
  );
}

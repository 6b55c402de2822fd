import type { Deps } from "../../deps.ts";
import { knownSettings } from "./known-settings.ts";
import { readStored } from "./read-settings.ts";

type Known = typeof knownSettings;
type Widened<T> = T extends boolean ? boolean : T extends number ? number : T extends string ? string : T;

/** What a setting that the platform reads says now: as it is stored, else its default. */
export async function readKnown<C extends keyof Known, K extends keyof Known[C] & string>(
  ctx: Pick<Deps, "db">,
  category: C,
  key: K,
): Promise<Widened<Known[C][K] extends { initial: infer V } ? V : never>> {
  const stored = await readStored(ctx, category, key);
  const { initial } = knownSettings[category][key] as { initial: unknown };
  return (stored === undefined ? initial : JSON.parse(stored.value)) as never;
}

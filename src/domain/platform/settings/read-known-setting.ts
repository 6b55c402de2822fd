import type { Deps } from "../../deps.ts";
import { knownSettings } from "./known-settings.ts";
import { readStored } from "./read-settings.ts";

type Known = typeof knownSettings;
type Widened<T> = T extends boolean ? boolean : T extends number ? number : T extends string ? string : T;

/** The current value of a setting that the platform reads: the stored value, else its default. */
export async function readKnownSetting<C extends keyof Known, K extends keyof Known[C] & string>(
  ctx: Pick<Deps, "db" | "shards">,
  category: C,
  key: K,
): Promise<Widened<Known[C][K] extends { initial: infer V } ? V : never>> {
  const stored = await readStored(ctx, category, key);
  const { initial } = knownSettings[category][key] as { initial: unknown };
  return (stored === undefined ? initial : JSON.parse(stored.value)) as never;
}

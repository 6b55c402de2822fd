import { defaults, type Workload } from "./usage-of.ts";

/** Parts of a whole. */
const parts = ["largestAccount", "resolved"];
/** Only whole ones. */
const whole = ["databases"];
/** Of these there may be none. */
const optional = ["modelSeconds", "outputTokens", "visitRequests", "chunks"];

/** A workload from words such as `1e6`, over the defaults. Throws an error that names the option. */
export function readWorkload(given: Record<string, string | boolean | undefined>): Workload {
  const workload = { ...defaults } as Record<string, number>;
  for (const [name, words] of Object.entries(given)) {
    if (words === undefined) continue;
    const value = words === "" ? Number.NaN : Number(words);
    const isRight = Number.isFinite(value) && (optional.includes(name) ? value >= 0 : value > 0);
    if (whole.includes(name) && !(Number.isInteger(value) && value > 0)) {
      throw new Error(`--${name} must be a whole number, such as 2.`);
    }
    if (!isRight || (parts.includes(name) && value > 1)) {
      throw new Error(
        `--${name} must be ${parts.includes(name) ? "a part of 1, such as 0.1" : "a positive number, such as 1e6"}.`,
      );
    }
    workload[name] = value;
  }
  return workload as unknown as Workload;
}

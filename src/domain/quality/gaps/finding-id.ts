import { sha256 } from "../../../kit/sha256.ts";

/** The id of a finding: `d` duplicated, `c` contradictory, `q` a question; the same as long as it is about the same. */
export async function findingId(kind: "d" | "c" | "q", about: string[]): Promise<string> {
  return `${kind}-${(await sha256(JSON.stringify(about))).slice(0, 16)}`;
}

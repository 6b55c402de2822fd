import { sha256 } from "../../../kit/sha256.ts";
import type { GoldenQuestion } from "./types.ts";

/**
 * The key that evaluations of the same set share: the set's name; without one, that both use the stored questions, or
 * that their questions and histories are the same.
 */
export async function setKeyOf(name: string | undefined, sent: GoldenQuestion[] | undefined): Promise<string> {
  if (name !== undefined) return `name:${name}`;
  if (sent === undefined) return "stored";
  return `questions:${await sha256(JSON.stringify(sent.map(({ question, history }) => [question, history])))}`;
}

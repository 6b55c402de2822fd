import { sha256 } from "../../../kit/sha256.ts";
import type { GoldenQuestion } from "./types.ts";

/**
 * What makes two evaluations ones of the same set: its name; without one, that both are of the stored questions, or that
 * the questions and what was said before are the same.
 */
export async function setKeyOf(name: string | undefined, sent: GoldenQuestion[] | undefined): Promise<string> {
  if (name !== undefined) return `name:${name}`;
  if (sent === undefined) return "stored";
  return `questions:${await sha256(JSON.stringify(sent.map(({ question, history }) => [question, history])))}`;
}

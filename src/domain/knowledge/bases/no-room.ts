import { DomainError } from "../../errors.ts";
import { maxBasesOfAssistant } from "./rules.ts";

/** The error for an assistant that cannot answer from one more knowledge base. */
export function noRoom(): DomainError {
  return new DomainError("conflict", `A chatbot may answer from at most ${maxBasesOfAssistant} knowledge bases.`);
}

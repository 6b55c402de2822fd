import { extractEntities } from "../../answering/context/entities/extract-entities.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/** Kinds whose value must be one that would be found in a message, and what it must be. */
const found: Record<string, string> = {
  phone: "must be a phone number with its country code, such as +1 415 555 0132",
  email: "must be an e-mail address",
  url: "must be a URL",
  date: "must be a date, such as 2026-11-27",
  money: "must be an amount with its currency, such as 12.50 EUR",
};

/**
 * The normalised value of an entity that a program adds: the same as when it is found in a message. `at`: now, milliseconds. Throws
 * `validation_failed` for a value that is not of its kind; kinds of a program's own take any.
 */
export async function normaliseEntity(
  ctx: Pick<Deps, "phones" | "dates">,
  { type, value, at }: { type: string; value: string; at: number },
): Promise<string> {
  const issue = found[type];
  if (issue === undefined) {
    return type === "order_number"
      ? value.replace(/^[#№]/, "").toUpperCase()
      : value.toLowerCase().replace(/\s+/g, " ");
  }
  const entities = await extractEntities(ctx, { text: value, at });
  const entity = entities.find((each) => each.type === type);
  if (entity !== undefined) return entity.normalised;
  throw new DomainError("validation_failed", `value ${issue}.`, {
    issues: [{ path: ["value"], issue, kind: "invalid" }],
  });
}

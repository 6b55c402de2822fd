import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/** A number in E.164. Throws `validation_failed` for the field at `path` when the text is none. */
export async function requirePhone(
  ctx: Pick<Deps, "phones">,
  text: string,
  path: (string | number)[],
): Promise<string> {
  const number = await ctx.phones.parse(text);
  if (number !== null) return number;
  const issue = "must be a phone number with its country code, such as +1 415 555 0132";
  throw new DomainError("validation_failed", `${path.join(".")} ${issue}.`, {
    issues: [{ path, issue, kind: "invalid" }],
  });
}

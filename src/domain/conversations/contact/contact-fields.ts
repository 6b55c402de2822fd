import { isMailAddress } from "../../../kit/mail-address.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/** An address and a number as they are stored; undefined stays undefined. Throws `validation_failed` for what is neither. */
export async function contactFields(
  ctx: Pick<Deps, "phones">,
  given: {
    email?: string | null | undefined;
    phone?: string | null | undefined;
  },
): Promise<{ email: string | null | undefined; phone: string | null | undefined }> {
  const email = given.email?.trim().toLowerCase() ?? given.email;
  if (email != null && !isMailAddress(email)) throw refusal("email", "is not an e-mail address");
  const phone = given.phone == null ? given.phone : await ctx.phones.parse(given.phone);
  if (given.phone != null && phone === null) throw refusal("phone", "is not a phone number with its country's code");
  return { email, phone };
}

function refusal(field: string, issue: string): DomainError {
  return new DomainError("validation_failed", `${field} ${issue}.`, {
    issues: [{ path: [field], issue, kind: "invalid" }],
  });
}

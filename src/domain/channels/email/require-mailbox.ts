import { isMailAddress } from "../../../kit/mail-address.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/**
 * An e-mail address in lower case, to which mail for the platform can come. Throws `validation_failed` for a text that is no plain
 * address, and for an address of a domain that is not the platform's.
 */
export function requireMailbox({ mailDomains }: Pick<Deps, "mailDomains">, text: string): string {
  const address = text.trim().toLowerCase();
  const domain = address.slice(address.lastIndexOf("@") + 1);
  if (!isMailAddress(address)) throw refusal("must be an e-mail address");
  if (mailDomains !== null && !mailDomains.includes(domain)) {
    const known = mailDomains.length === 0 ? "of no domain: this platform receives no mail" : mailDomains.join(", ");
    throw refusal(`must be an address of ${known}`);
  }
  return address;
}

function refusal(issue: string): DomainError {
  return new DomainError("validation_failed", `address ${issue}.`, {
    issues: [{ path: ["address"], issue, kind: "invalid" }],
  });
}

import { DomainError } from "../../errors.ts";
import type { PaymentGateway, PaymentProvider, Payments } from "./ports.ts";

/**
 * Who takes a payment: the provider that `method` names, and for `card` or no name at all the preferred one. Throws
 * `validation_failed` for a name that nobody here has, `payment_failed` when nobody is set up.
 */
export function chooseProvider(
  { gateways, preferred }: Payments,
  method: string | undefined,
): { provider: PaymentProvider; gateway: PaymentGateway } {
  const isNamed = method !== undefined && method !== "card";
  const provider = (isNamed ? method : preferred) as PaymentProvider | null;
  const gateway = provider !== null && Object.hasOwn(gateways, provider) ? gateways[provider] : undefined;
  if (provider !== null && gateway !== undefined) return { provider, gateway };
  if (!isNamed) throw new DomainError("payment_failed", "No payments are set up here.");
  const issue = `must be one of: ${["card", ...Object.keys(gateways)].join(", ")}`;
  throw new DomainError("validation_failed", "This payment method is not known.", {
    issues: [{ path: ["body", "payment_method"], issue, kind: "invalid" }],
  });
}

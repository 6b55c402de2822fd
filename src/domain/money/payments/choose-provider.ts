import { DomainError } from "../../errors.ts";
import type { PaymentGateway, PaymentProvider, Payments } from "./ports.ts";

/**
 * Chooses the payment provider: the one that `method` names, or the preferred one for `card` or no name. Throws
 * `validation_failed` for an unknown provider, `payment_failed` when no provider is configured.
 */
export function chooseProvider(
  { gateways, preferred }: Payments,
  method: string | undefined,
): { provider: PaymentProvider; gateway: PaymentGateway } {
  const isNamed = method !== undefined && method !== "card";
  const provider = (isNamed ? method : preferred) as PaymentProvider | null;
  const gateway = provider !== null && Object.hasOwn(gateways, provider) ? gateways[provider] : undefined;
  if (provider !== null && gateway !== undefined) return { provider, gateway };
  if (!isNamed) throw new DomainError("payment_failed", "No payment provider is configured.");
  const issue = `must be one of: ${["card", ...Object.keys(gateways)].join(", ")}`;
  throw new DomainError("validation_failed", "Unknown payment method.", {
    issues: [{ path: ["body", "payment_method"], issue, kind: "invalid" }],
  });
}

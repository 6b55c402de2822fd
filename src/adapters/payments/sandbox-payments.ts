import { and, eq } from "drizzle-orm";
import type { Db } from "../../db/client.ts";
import { sandboxPayments as table } from "../../db/payments.ts";
import { DomainError } from "../../domain/errors.ts";
import type { PaymentGateway, PaymentSandbox } from "../../domain/money/payments/ports.ts";
import type { Clock } from "../../kit/clock.ts";
import { randomToken } from "../../kit/random-token.ts";

/**
 * Payments without money, for local development: anyone with a payment's address decides how it ends. It keeps its own
 * record, as a real provider does.
 */
export function sandboxPayments(options: { db: Db; clock: Clock; publicUrl: string }): PaymentGateway & PaymentSandbox {
  const { db, clock, publicUrl } = options;
  const find = (id: string) => db.select().from(table).where(eq(table.id, id)).get();
  return {
    async start({ amountMicro, currency, returnUrl }) {
      const id = `sandbox_${randomToken()}`;
      await db.insert(table).values({ id, amountMicro, currency, returnUrl, status: "pending", createdAt: clock() });
      return { providerPaymentId: id, paymentUrl: `${publicUrl}/webhooks/sandbox/${id}` };
    },
    async read(id) {
      const payment = await find(id);
      if (payment === undefined) throw new DomainError("payment_failed", "The sandbox does not have this payment.");
      const { status, amountMicro, currency } = payment;
      return { status, amountMicro, currency, failure: status === "failed" ? "declined" : null, returnedMicro: 0 };
    },
    readNotification: async ({ body }) => body,
    async decide(id, outcome) {
      const isPending = and(eq(table.id, id), eq(table.status, "pending"));
      await db.update(table).set({ status: outcome }).where(isPending);
      return (await find(id))?.returnUrl ?? null;
    },
  };
}

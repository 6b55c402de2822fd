import { and, eq } from "drizzle-orm";
import { payments } from "../../../db/payments.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Payment } from "./types.ts";

/** Reads one of an account's top-ups. Throws `not_found`. */
export async function readPayment(ctx: Pick<Deps, "db">, accountId: number, paymentId: number): Promise<Payment> {
  const ofAccount = and(eq(payments.id, paymentId), eq(payments.accountId, accountId));
  const payment = await ctx.db.select().from(payments).where(ofAccount).get();
  if (payment === undefined) throw new DomainError("not_found", "No such payment.");
  return payment;
}

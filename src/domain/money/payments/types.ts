import type { payments } from "../../../db/payments.ts";

/** A top-up as its row has it. */
export type Payment = typeof payments.$inferSelect;

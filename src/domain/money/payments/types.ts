import type { payments } from "../../../db/payments.ts";

/** A row of `payments`. */
export type Payment = typeof payments.$inferSelect;

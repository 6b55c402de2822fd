import type { Row } from "./row.ts";
import { accountRows } from "./rows/accounts.ts";

/** Every module's rows. A new module adds its file under `rows/` and its line here, and takes its ids off `pending.ts`. */
export const rowsOf: Record<string, Row[]> = {
  accounts: accountRows,
};

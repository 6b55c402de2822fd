import { proveRows } from "./prove-rows.ts";

proveRows(import.meta.url);

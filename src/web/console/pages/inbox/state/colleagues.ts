import { signal } from "@preact/signals";
import type { Output } from "../../../client/call.ts";

/** The users of the account, for menus and mentions. The page sets them when it has read them. */
export const colleagues = signal<Output<"GET /api/operators">>([]);

import { signal } from "@preact/signals";
import type { PageName } from "./page-names.ts";

/** What waits on a page, for its badge in the navigation. The page that knows sets it. */
export const counts = signal<Partial<Record<PageName, number>>>({});

import { buildPages } from "../../scripts/build.ts";

/** The Worker under test serves the pages as they are now. */
export default function buildPagesOnce(): void {
  buildPages();
}

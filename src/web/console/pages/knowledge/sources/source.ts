import type { Output } from "../../../client/call.ts";

/** A document of an assistant, as the API lists it. */
export type Source = Output<"GET /api/documents">[number];

export function isInProgress({ processing_status: status }: Pick<Source, "processing_status">): boolean {
  return status === "queued" || status === "processing";
}

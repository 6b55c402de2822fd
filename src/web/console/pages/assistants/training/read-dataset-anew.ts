import { invalidate } from "../../../client/use-query.ts";

/** Reads what a change of a dataset's examples has changed. */
export function readDatasetAnew(): Promise<void> {
  return invalidate("GET /api/v1/training/datasets/{id}", "GET /api/v1/chatbots/{chatbotId}/training/datasets");
}

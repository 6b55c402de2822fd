import { ApiError } from "../../../client/api-error.ts";
import { invalidate } from "../../../client/use-query.ts";

/** Runs an act on the draft. When it was refused because of what somebody else did, shows that and says so in the user's language. */
export async function tellConflict<T>(sentence: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ApiError) || (error.status !== 409 && error.status !== 404)) throw error;
    await invalidate("GET /api/assistants/{assistant_id}/settings-draft", "GET /api/assistants/{assistant_id}");
    if (error.status === 409 && error.details["settings_draft"] === undefined) throw error;
    throw new ApiError(error.status, { detail: sentence, error: { message: sentence } });
  }
}

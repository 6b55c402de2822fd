import { ApiError } from "../../../client/api-error.ts";
import { invalidate } from "../../../client/use-query.ts";

/**
 * Runs an act on the draft. When it was refused because of what somebody else did, shows that and says so in the user's language;
 * `otherwise`, where the draft itself is as it was.
 */
export async function tellConflict<T>(sentence: string, act: () => Promise<T>, otherwise?: string): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ApiError) || (error.status !== 409 && error.status !== 404)) throw error;
    await invalidate("GET /api/assistants/{assistant_id}/settings-draft", "GET /api/assistants/{assistant_id}");
    const isAsItWas = error.status === 409 && error.details["settings_draft"] === undefined;
    const said = isAsItWas ? otherwise : sentence;
    throw said === undefined ? error : new ApiError(error.status, { detail: said, error: { message: said } });
  }
}

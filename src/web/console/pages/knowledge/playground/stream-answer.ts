import { ApiError } from "../../../client/api-error.ts";
import { callForResponse, type Input } from "../../../client/call.ts";
import { readEvents } from "../../../client/read-events.ts";
import type { PlaygroundAnswer } from "./conversation.ts";

/**
 * Asks the playground and reports the text so far while the answer is written. Rejects with an `ApiError`.
 */
export async function streamAnswer(
  input: Input<"POST /api/assistants/{assistant_id}/playground">,
  onText: (text: string) => void,
): Promise<PlaygroundAnswer> {
  const options = { accept: "text/event-stream" };
  const { body } = await callForResponse("POST /api/assistants/{assistant_id}/playground", input, options);
  if (body === null) throw ApiError.unreachable();
  let text = "";
  try {
    for await (const { event, data } of readEvents(body)) {
      if (event === "answer") return data as PlaygroundAnswer;
      if (event === "error") throw new ApiError(500, data as ConstructorParameters<typeof ApiError>[1]);
      if (event !== "delta") continue;
      const { offset, text: piece } = data as { offset: number; text: string };
      text = text.slice(0, offset) + piece;
      onText(text);
    }
  } catch (error) {
    if (error instanceof ApiError) throw error;
  }
  // The connection ended before the answer was whole.
  throw ApiError.unreachable();
}

import type { z } from "zod";
import type { Message } from "../../../api/replyx/dialogs/wire.ts";

/**
 * The confidence of the assistant's answers after a seq, from 0 to 1, by message. The dialog's socket does not send it,
 * because visitors must not see it. Empty when the server does not respond.
 */
export async function readConfidences(token: string, dialogId: number, afterSeq: number): Promise<[number, number][]> {
  try {
    const response = await fetch(`/api/dialogs/${dialogId}/messages?after_seq=${afterSeq}&limit=1000`, {
      headers: { authorization: `Bearer ${token}`, "x-api-dialect": "v1" },
    });
    if (!response.ok) return [];
    const { messages } = (await response.json()) as { messages: z.output<typeof Message>[] };
    return messages.flatMap(({ id, confidence }) => (confidence === undefined ? [] : [[id, confidence]]));
  } catch {
    return [];
  }
}

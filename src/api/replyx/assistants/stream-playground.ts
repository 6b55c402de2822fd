import { askPlayground, type PlaygroundQuestion } from "../../../domain/conversations/playground/ask-playground.ts";
import type { Deps } from "../../../domain/deps.ts";
import { streamEvents } from "../../kit/stream-events.ts";
import { errors } from "../errors.ts";
import { toPlaygroundAnswer } from "./playground-convert.ts";

/** Streams an answer of the playground: `delta` ({offset, text}) while it is written, then `answer` or `error`, and `done`. */
export function streamPlayground(ctx: Deps, asked: PlaygroundQuestion, request: Request): Response {
  const refuse = (error: Parameters<typeof errors.write>[0]) => errors.write(error, request, null).body;
  const form = { status: 200 as const, refuse, about: { assistantId: asked.assistantId } };
  return streamEvents(async (emit) => {
    let offset = 0;
    const onDelta = (text: string) => {
      // Pieces are written in order; who has gone away does not end the answer.
      emit("delta", { offset, text }).catch(() => undefined);
      offset += text.length;
    };
    const asking = askPlayground(ctx, { ...asked, onDelta });
    // To its end also when the reader leaves: what was read of it costs what it costs.
    ctx.background(asking.catch(() => undefined));
    await emit("answer", toPlaygroundAnswer(await asking));
  }, form);
}

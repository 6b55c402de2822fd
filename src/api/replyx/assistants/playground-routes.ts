import { readAssistant } from "../../../domain/assistants/assistant/read-assistant.ts";
import { askPlayground } from "../../../domain/conversations/playground/ask-playground.ts";
import { type Route, route } from "../../kit/route.ts";
import { toPlaygroundAnswer } from "./playground-convert.ts";
import { PlaygroundAnswer, PlaygroundEvent, PlaygroundQuestion } from "./playground-wire.ts";
import { streamPlayground } from "./stream-playground.ts";
import { AssistantPath } from "./wire.ts";

/** Questions to an assistant outside dialogs. */
export const playgroundRoutes: Route[] = [
  route({
    id: "askPlayground",
    method: "post",
    paths: ["/api/assistants/{assistant_id}/playground"],
    tag: "Assistants",
    summary: "Ask an assistant without a dialog",
    description:
      "The same code, settings and documents as in a dialog, with every step explained. Nothing is kept. The built-in model is free; " +
      "an answer of a hosted model costs what it costs in a dialog. Tools of plugins are really called. Inactive assistants answer too. " +
      "With `Accept: text/event-stream` the answer is streamed as it is written.",
    credential: "owner",
    audited: false,
    params: AssistantPath,
    body: PlaygroundQuestion,
    success: { status: 200, schema: PlaygroundAnswer, description: "The answer, and how it came about." },
    alsoAnswers: { "text/event-stream": { events: PlaygroundEvent } },
    refusals: ["not_found", "insufficient_balance", "dependency_failed"],
    handle: async ({ ctx, caller, params, body, request }) => {
      const { question, history, abstain_below: abstainBelow, language: locale, personality_id: personalityId } = body;
      const asked = { accountId: caller.accountId, assistantId: params.assistant_id, question, history };
      const all = { ...asked, abstainBelow, locale, personalityId };
      if (!request.headers.get("accept")?.includes("text/event-stream")) {
        return toPlaygroundAnswer(await askPlayground(ctx, all));
      }
      // A missing one is refused before the stream begins.
      await readAssistant(ctx, caller.accountId, params.assistant_id);
      return streamPlayground(ctx, all, request);
    },
  }),
];

import { askPlayground } from "../../../domain/conversations/playground/ask-playground.ts";
import { microUnits } from "../../../kit/micro-units.ts";
import { type Route, route } from "../../kit/route.ts";
import { toExplanation } from "../dialogs/trace-convert.ts";
import { PlaygroundAnswer, PlaygroundQuestion } from "./playground-wire.ts";
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
      "an answer of a hosted model costs what it costs in a dialog. Tools of plugins are really called. Inactive assistants answer too.",
    credential: "owner",
    audited: false,
    params: AssistantPath,
    body: PlaygroundQuestion,
    success: { status: 200, schema: PlaygroundAnswer, description: "The answer, and how it came about." },
    refusals: ["not_found", "insufficient_balance", "dependency_failed"],
    handle: async ({ ctx, caller, params, body }) => {
      const { question, history, abstain_below: abstainBelow, language: locale, personality_id: personalityId } = body;
      const asked = { accountId: caller.accountId, assistantId: params.assistant_id, question, history };
      const changed = { abstainBelow, locale, personalityId };
      const { answer, trace, atStoredBound, chargedMicro } = await askPlayground(ctx, { ...asked, ...changed });
      const stored = atStoredBound && {
        ...{ bound: atStoredBound.bound, outcome: atStoredBound.answer?.outcome ?? null },
        text: atStoredBound.answer?.text ?? null,
      };
      const evidence =
        trace.searches.length === 0 ? null : Math.max(...trace.searches.map((search) => search.evidence));
      return { ...toExplanation(answer, trace), evidence, at_stored_bound: stored, charged: chargedMicro / microUnits };
    },
  }),
];

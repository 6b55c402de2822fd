import { draftReply } from "../../../domain/conversations/copilot/draft-reply.ts";
import { summariseDialog } from "../../../domain/conversations/copilot/summarise-dialog.ts";
import { microUnits } from "../../../kit/micro-units.ts";
import { type Route, route } from "../../kit/route.ts";
import { toSummary } from "./copilot-convert.ts";
import { DialogSummary, Suggestion, SuggestionRequest } from "./copilot-wire.ts";
import { toExplanation } from "./trace-convert.ts";
import { DialogPath } from "./wire.ts";

const tag = "Dialogs";

/** What helps an operator to answer. Nothing of it is written into the dialog. */
export const copilotRoutes: Route[] = [
  route({
    id: "suggestReply",
    method: "post",
    paths: ["/api/dialogs/{dialog_id}/suggestion"],
    tag,
    summary: "Draft a reply to the visitor's open question",
    description:
      "As the assistant would answer it, with sources and confidence; nothing is sent. A 409 when nothing is open, or when the thread " +
      "changed since `after_seq` or while drafting. A draft costs what an answer costs; without a text it costs nothing.",
    credential: "user",
    params: DialogPath,
    body: SuggestionRequest,
    success: { status: 200, schema: Suggestion, description: "The draft, and how it came about." },
    refusals: ["not_found", "conflict", "insufficient_balance", "dependency_failed"],
    handle: async ({ ctx, caller, params, body }) => {
      const asked = { dialogId: params.dialog_id, afterSeq: body.after_seq };
      const { answer, draft, trace, question, lastSeq, chargedMicro } = await draftReply(ctx, caller, asked);
      const questionIds = question.messages.map(({ id }) => id);
      const cost = { charged: chargedMicro / microUnits };
      return { draft, ...toExplanation(answer, trace), question_ids: questionIds, last_seq: lastSeq, ...cost };
    },
  }),
  route({
    id: "summariseDialog",
    method: "post",
    paths: ["/api/dialogs/{dialog_id}/summary"],
    tag,
    summary: "Summarise a dialog",
    description:
      "What the visitor asked, what was answered and with which sources, what was not, and what the visitor has named (orders, dates). " +
      "`method` says whether a hosted model wrote `text`. It costs what an answer costs.",
    credential: "user",
    params: DialogPath,
    success: { status: 200, schema: DialogSummary, description: "The summary." },
    refusals: ["not_found", "conflict", "insufficient_balance", "dependency_failed"],
    handle: async ({ ctx, caller, params }) => toSummary(await summariseDialog(ctx, caller, params.dialog_id)),
  }),
];

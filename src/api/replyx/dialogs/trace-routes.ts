import { readTrace } from "../../../domain/conversations/dialog/read-trace.ts";
import { type Route, route } from "../../kit/route.ts";
import { toAnswerTrace } from "./trace-convert.ts";
import { AnswerTrace, MessagePath } from "./trace-wire.ts";

/** How answers came about. */
export const traceRoutes: Route[] = [
  route({
    id: "readAnswerTrace",
    method: "get",
    paths: ["/api/dialogs/{dialog_id}/messages/{message_id}/trace"],
    tag: "Dialogs",
    summary: "Read how an answer came about",
    description:
      "The question as it was understood, the passages with their places in each leg and what became of them, the bound, the calls of " +
      "tools, and the time of each step. For users of the account; visitors never see it. A message that is no answer is a 409.",
    credential: "user",
    params: MessagePath,
    success: { status: 200, schema: AnswerTrace, description: "The answer with its steps." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params }) => {
      const place = { dialogId: params.dialog_id, messageId: params.message_id };
      return toAnswerTrace(await readTrace(ctx, caller, place));
    },
  }),
];

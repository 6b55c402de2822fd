import { decideGap } from "../../../domain/quality/gaps/decide-gap.ts";
import { listGaps } from "../../../domain/quality/gaps/list-gaps.ts";
import { type Route, route } from "../../kit/route.ts";
import { AssistantPath } from "../assistants/wire.ts";
import { toQaPair } from "../qa/convert.ts";
import { toGap } from "./convert.ts";
import * as wire from "./wire.ts";

const tag = "Knowledge";

/** What an assistant's knowledge lacks, and what in it is unclear. */
export const gapRoutes: Route[] = [
  route({
    id: "listGaps",
    method: "get",
    paths: ["/api/assistants/{assistant_id}/gaps"],
    tag,
    summary: "List the gaps in an assistant's knowledge",
    description:
      "Missing (questions without an answer), unclear (low ratings, requests for a person, hardly sure answers of the last 30 days), " +
      "duplicated and contradictory passages; those that most questions are about first. Without `kind`, and for the last two, the " +
      "knowledge is validated, at most ten times a minute.",
    credential: "user",
    params: AssistantPath,
    query: wire.GapQuery,
    success: { status: 200, schema: wire.KnowledgeGapList, description: "A page of gaps." },
    refusals: ["not_found", "rate_limited", "dependency_failed"],
    handle: async ({ ctx, caller, params, query }) => {
      const { kind, state, limit, page } = query;
      const offset = query.offset ?? ((page ?? 1) - 1) * limit;
      const wanted = { accountId: caller.accountId, assistantId: params.assistant_id, kind, state, limit, offset };
      const { gaps, total, isPartial } = await listGaps(ctx, wanted);
      return { gaps: gaps.map(toGap), total, has_more: offset + gaps.length < total, is_partial: isPartial };
    },
  }),
  route({
    id: "decideGap",
    method: "post",
    paths: ["/api/assistants/{assistant_id}/gaps/{gap_id}"],
    tag,
    summary: "Accept, dismiss or reopen a gap",
    description:
      "An accepted question becomes a question and answer pair, with the draft or the given texts. Of passages that repeat or contradict " +
      "one another only the state is kept.",
    credential: "owner",
    params: wire.GapPath,
    body: wire.GapDecision,
    success: { status: 200, schema: wire.DecidedGap, description: "The new state, and the pair." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const { assistant_id: assistantId, gap_id: gapId } = params;
      const { allow_personal_data: allowPersonalData, ...decision } = body;
      const pair = await decideGap(ctx, caller, { assistantId, gapId, ...decision, allowPersonalData });
      return { id: gapId, state: body.state, qa: pair && toQaPair(pair) };
    },
  }),
];

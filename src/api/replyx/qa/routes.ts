import * as z from "zod";
import { createQaPair } from "../../../domain/knowledge/qa/create-qa-pair.ts";
import { deleteQaPair } from "../../../domain/knowledge/qa/delete-qa-pair.ts";
import { listQaPairs } from "../../../domain/knowledge/qa/list-qa-pairs.ts";
import { readQaPair } from "../../../domain/knowledge/qa/read-qa-pair.ts";
import { updateQaPair } from "../../../domain/knowledge/qa/update-qa-pair.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { toQaPair } from "./convert.ts";
import * as wire from "./wire.ts";

const tag = "Knowledge";

export const qaRoutes: Route[] = [
  route({
    id: "createQaPair",
    method: "post",
    paths: ["/api/qa-knowledge"],
    tag,
    summary: "Add a question and its answer",
    description:
      "The exact question gets this answer at once, regardless of case, punctuation and polite phrases; similar questions when " +
      "`status` is `completed`. The same question with a different answer is a 409: change the pair that the error names.",
    credential: "owner",
    body: wire.NewQaPair,
    success: { status: 201, schema: wire.QaPair, description: "The pair; an identical existing pair is returned." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, body }) => {
      const { assistant_id: assistantId, question, answer, tags } = body;
      return toQaPair(await createQaPair(ctx, { accountId: caller.accountId, assistantId, question, answer, tags }));
    },
  }),
  route({
    id: "listQaPairs",
    method: "get",
    paths: ["/api/qa-knowledge"],
    tag,
    summary: "List or search question and answer pairs",
    description:
      "All words of `q`, in any form, must be in the question, answer or tags. Newest first; `X-Total-Count` is the " +
      "total number.",
    credential: "user",
    query: wire.QaQuery,
    tells: ["X-Total-Count"],
    success: { status: 200, schema: z.array(wire.QaPair), description: "A page of pairs." },
    handle: async ({ ctx, caller, query, headers }) => {
      const { assistant_id: assistantId, q, limit, page } = query;
      const offset = query.offset ?? ((page ?? 1) - 1) * limit;
      const found = await listQaPairs(ctx, { accountId: caller.accountId, assistantId, query: q, limit, offset });
      headers.set("X-Total-Count", String(found.total));
      return found.pairs.map(toQaPair);
    },
  }),
  route({
    id: "readQaPair",
    method: "get",
    paths: ["/api/qa-knowledge/{qa_id}"],
    tag,
    summary: "Read a question and its answer",
    credential: "user",
    params: wire.QaPath,
    success: { status: 200, schema: wire.QaPair, description: "The pair." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toQaPair(await readQaPair(ctx, { accountId: caller.accountId, id: params.qa_id })),
  }),
  ...(["put", "patch"] as const).map((method) =>
    route({
      id: `${method}QaPair`,
      method,
      paths: ["/api/qa-knowledge/{qa_id}"],
      tag,
      summary: "Change a question or its answer",
      description: "Omitted fields are not changed.",
      credential: "owner",
      params: wire.QaPath,
      body: wire.QaChanges,
      success: { status: 200, schema: wire.QaPair, description: "The updated pair." },
      refusals: ["not_found", "conflict"],
      handle: async ({ ctx, caller, params, body }) =>
        toQaPair(await updateQaPair(ctx, { accountId: caller.accountId, id: params.qa_id, ...body })),
    }),
  ),
  route({
    id: "deleteQaPair",
    method: "delete",
    paths: ["/api/qa-knowledge/{qa_id}"],
    tag,
    summary: "Delete a question and its answer",
    credential: "owner",
    params: wire.QaPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteQaPair(ctx, { accountId: caller.accountId, id: params.qa_id });
      return { message: "Question and answer deleted." };
    },
  }),
];

import * as z from "zod";
import { type Analysis, analyseDocument } from "../../../domain/answering/insight/analyse-document.ts";
import { readSummary } from "../../../domain/answering/insight/read-summary.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTime } from "../../kit/to-time.ts";
import { DocumentPath } from "../documents/wire.ts";

const tag = "Knowledge";

const short = {
  document_id: z.int(),
  title: z.string(),
  /** `extractive`: the document's own sentences. */
  method: z.enum(["extractive", "model"]),
  model: z.string(),
  summary: z.string(),
  key_phrases: z.array(z.string()),
  is_partial: z.boolean(),
  analysed_at: z.iso.datetime().nullable(),
};
const position = { start: z.int(), end: z.int() };

const DocumentSummary = z.object(short).meta({ id: "DocumentSummary" });

const DocumentAnalysis = z
  .object({
    ...short,
    key_facts: z.array(z.object({ text: z.string(), ...position })),
    suggested_questions: z.array(z.string()),
    suggested_qa: z.array(z.object({ question: z.string(), answer: z.string(), ...position })),
    model_failure: z.string().nullable(),
  })
  .meta({ id: "DocumentAnalysis" });

export const insightRoutes: Route[] = [
  route({
    id: "analyseDocument",
    method: "post",
    paths: ["/api/analyze-document/{doc_id}", "/api/documents/analyze-document/{doc_id}"],
    tag,
    summary: "Analyse a document and suggest knowledge to confirm",
    description:
      "`method` is `extractive` for the document's own sentences, or `model` for a chat model's sentences, checked against the " +
      "text. Facts and answers have their position in it. Confirm the correct ones with `/api/knowledge/confirm`.",
    credential: "user",
    params: DocumentPath,
    success: {
      status: 200,
      schema: DocumentAnalysis,
      description: "The analysis; it is stored until the text changes.",
    },
    refusals: ["not_found", "conflict", "rate_limited"],
    handle: async ({ ctx, caller, params }) => {
      const analysis = await analyseDocument(ctx, { accountId: caller.accountId, sourceId: params.doc_id });
      const { keyFacts, suggestedQuestions, suggestedPairs, failure } = analysis.insight;
      const suggested = { suggested_questions: suggestedQuestions, suggested_qa: suggestedPairs };
      return { ...toSummary(analysis), key_facts: keyFacts, ...suggested, model_failure: failure ?? null };
    },
  }),
  route({
    id: "readDocumentSummary",
    method: "get",
    paths: ["/api/documents/{doc_id}/summary"],
    tag,
    summary: "Read a summary of a document",
    description: "From the last analysis, if there is one of this text; otherwise `analysed_at` is null.",
    credential: "user",
    params: DocumentPath,
    success: { status: 200, schema: DocumentSummary, description: "The summary." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params }) =>
      toSummary(await readSummary(ctx, { accountId: caller.accountId, sourceId: params.doc_id })),
  }),
];

function toSummary({ source, insight, analysedAt }: Analysis): z.input<typeof DocumentSummary> {
  const { method, model, summary, keyPhrases, isPartial } = insight;
  return {
    ...{ document_id: source.id, title: source.title, method, model, summary },
    ...{ key_phrases: keyPhrases, is_partial: isPartial, analysed_at: toTime(analysedAt) },
  };
}

import { createText } from "../../../domain/knowledge/written/create-text.ts";
import { updateText } from "../../../domain/knowledge/written/update-text.ts";
import { type Route, route } from "../../kit/route.ts";
import { toDocument } from "../documents/convert.ts";
import { DocumentPath, SourceDocument } from "../documents/wire.ts";
import * as wire from "./wire.ts";

const tag = "Documents";

/** Texts that are written or pasted instead of uploaded. */
export const textRoutes: Route[] = [
  route({
    id: "createText",
    method: "post",
    paths: ["/api/documents/text"],
    tag,
    summary: "Add a text to an assistant",
    description: "Processed in the background like an uploaded document: poll `status`.",
    credential: "owner",
    body: wire.NewText,
    bodyLimit: wire.textBodyLimit,
    asks: ["X-API-Dialect"],
    success: { status: 201, schema: SourceDocument, description: "The document, queued." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, body, request }) => {
      const { assistant_id: assistantId, title, text } = body;
      return toDocument(await createText(ctx, { accountId: caller.accountId, assistantId, title, text }), request);
    },
  }),
  ...(["put", "patch"] as const).map((method) =>
    route({
      id: `${method}Text`,
      method,
      paths: ["/api/documents/{doc_id}/text"],
      tag,
      summary: "Change a written text",
      description: "Omitted fields are not changed. The old text is used until the new one is processed.",
      credential: "owner",
      params: DocumentPath,
      body: wire.TextChanges,
      bodyLimit: wire.textBodyLimit,
      asks: ["X-API-Dialect"],
      success: { status: 200, schema: SourceDocument, description: "The document, queued." },
      refusals: ["not_found", "conflict"],
      handle: async ({ ctx, caller, params, body, request }) => {
        const changed = await updateText(ctx, { accountId: caller.accountId, sourceId: params.doc_id, ...body });
        return toDocument(changed, request);
      },
    }),
  ),
];

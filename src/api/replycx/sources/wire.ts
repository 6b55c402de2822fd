import * as z from "zod";
import { maxUploadedParts } from "../../../domain/knowledge/catalogue/source-uploads.ts";
import type { FormPart } from "../../kit/read-input.ts";

const id = z.int();
const status = z.enum(["in-progress", "completed", "failed"]);

/** `errors` is null unless the source has failed. */
const errors = z.array(z.string()).nullable();

export const UploadedSource = z
  .object({ id, type: z.enum(["text", "file"]), name: z.string(), status, errors })
  .meta({ id: "UploadedSource" });

/** The sources of each field under its name, and what document 003 puts beside them. */
export const UploadedSources = z
  .object({ knowledge_base_id: z.int(), ok: z.literal(true) })
  // The other two are for generated types, whose index covers the named fields too.
  .catchall(z.union([z.array(UploadedSource), z.int(), z.boolean()]))
  .meta({
    id: "UploadedSources",
    examples: [
      {
        prices: [{ id: 41, type: "file", name: "prices.pdf", status: "in-progress", errors: null }],
        ...{ knowledge_base_id: 7, ok: true },
      },
    ],
  });

/** A text that is no id is answered like an id that does not exist. */
export const KnowledgeBasePath = z.object({ knowledge_base_id: z.string() });

/** Names that would collide with the answer's own (CONFLICTS S3-4). */
const reserved = new Set(["ok", "knowledge_base_id"]);

/** A form with any field names, each with files or texts. */
export const SourceUpload = z
  .custom<FormPart[]>(Array.isArray)
  .superRefine((parts, ctx) => {
    const issue = (path: string[], message: string) => ctx.addIssue({ code: "custom", path, message });
    if (parts.length === 0) issue([], "must have at least one file or text");
    if (parts.length > maxUploadedParts) issue([], `must have at most ${maxUploadedParts} files and texts`);
    for (const name of new Set(parts.map((part) => part.name))) {
      if (name === "") issue([], "must not have a field without a name");
      if (reserved.has(name)) issue([name], "is a reserved name. Call this field otherwise.");
    }
  })
  .meta({
    id: "SourceUpload",
    type: "object",
    minProperties: 1,
    description: "Any field names. A field is a file or a text; several fields with one name are a list.",
    additionalProperties: {
      anyOf: [
        { type: "string", format: "binary" },
        { type: "array", items: { type: "string", format: "binary" } },
      ],
    },
  });

const ids = /^[1-9]\d{0,14}( *, *[1-9]\d{0,14})*$/;

export const SourceStatusQuery = z.object({
  source_ids: z
    .string()
    .max(8_000)
    .regex(ids, "must be ids of sources with commas between them")
    .transform((text) => text.split(",").map(Number)),
});

export const SourceStatuses = z
  .object({
    sources: z.array(z.object({ id, name: z.string(), status, knowledge_base_id: z.int(), errors })),
    ok: z.literal(true),
  })
  .meta({
    id: "SourceStatuses",
    examples: [
      {
        sources: [{ id: 41, name: "prices.pdf", status: "completed", knowledge_base_id: 7, errors: null }],
        ok: true,
      },
    ],
  });

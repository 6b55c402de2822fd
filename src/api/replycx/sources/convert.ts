import type { z } from "zod";
import type { UploadedPart } from "../../../domain/knowledge/catalogue/check-part.ts";
import type { Source } from "../../../domain/knowledge/catalogue/source.ts";
import { CONTENT_TYPE_OF } from "../../../domain/knowledge/format/document-format.ts";
import type { FormPart } from "../../kit/read-input.ts";
import type * as wire from "./wire.ts";

export async function fromPart({ name, value }: FormPart): Promise<UploadedPart> {
  if (typeof value === "string") return { name, text: value };
  return { name, filename: value.name, contentType: value.type, bytes: new Uint8Array(await value.arrayBuffer()) };
}

/** The uploaded sources by the name of their field; `made` has one for each part, in the same order. */
export function toUploadedSources(
  knowledgeBaseId: number,
  parts: FormPart[],
  made: Source[],
): z.input<typeof wire.UploadedSources> {
  const named = made.map((source, at) => ({ name: parts[at]?.name ?? "", source }));
  const fields = Array.from(
    Map.groupBy(named, ({ name }) => name),
    ([name, sources]) => [name, sources.map(({ source }) => toUploadedSource(source))],
  );
  return { ...Object.fromEntries(fields), knowledge_base_id: knowledgeBaseId, ok: true };
}

export function toSourceStatus(source: Source): z.input<typeof wire.SourceStatuses>["sources"][number] {
  const { id, filename: name, knowledgeBaseId } = source;
  return { id, name, status: statusOf(source), knowledge_base_id: knowledgeBaseId, errors: errorsOf(source) };
}

/** The document shows a text file as a text. */
function toUploadedSource(source: Source): z.input<typeof wire.UploadedSource> {
  const isText = source.kind === "text" || source.contentType === CONTENT_TYPE_OF.text;
  const { id, filename: name } = source;
  return { id, type: isText ? "text" : "file", name, status: statusOf(source), errors: errorsOf(source) };
}

function statusOf({ status }: Source): "in-progress" | "completed" | "failed" {
  return status === "completed" || status === "failed" ? status : "in-progress";
}

function errorsOf({ status, errorMessage, errorCode }: Source): string[] | null {
  return status === "failed" ? [errorMessage ?? errorCode ?? "Processing failed."] : null;
}

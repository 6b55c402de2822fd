import { nameKey, type UploadRecord } from "../upload/upload-record.ts";

/**
 * The questions of a golden set with the document of each file that was not uploaded, because another one has its content: the
 * platform knows it only by the other name.
 */
export function resolveSources(questions: Record<string, unknown>[], record: UploadRecord): Record<string, unknown>[] {
  return questions.map((question) => {
    const { expected_source: name, ...rest } = question;
    const id = typeof name === "string" ? record.idOf(nameKey(name.trim())) : undefined;
    return id === undefined ? question : { ...rest, expected_source_id: id };
  });
}

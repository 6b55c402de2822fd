import type { Output } from "../../client/call.ts";

type Document = Output<"GET /api/documents">[number];

/** At most so many documents are listed: the page of knowledge has them all. */
const most = 8;

/** The documents to show, failed ones first, and how many more there are. The pages of a website are told of with the website. */
export function listedDocuments<T extends Pick<Document, "kind" | "processing_status">>(
  documents: readonly T[],
): { listed: T[]; more: number } {
  const own = documents.filter(({ kind }) => kind !== "page");
  const isFailed = ({ processing_status: status }: T) => status === "failed";
  const ordered = [...own.filter(isFailed), ...own.filter((document) => !isFailed(document))];
  return { listed: ordered.slice(0, most), more: Math.max(0, ordered.length - most) };
}

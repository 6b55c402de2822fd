import { expect, test } from "vitest";
import { listedDocuments } from "../../../src/web/console/pages/start/listed-documents.ts";

const documentOf = (id: number, status: "completed" | "failed", kind: "file" | "page" = "file") => ({
  ...{ id, kind, processing_status: status },
});

test("documents that failed are listed first, and those that are left out are counted without pages", () => {
  const ready = Array.from({ length: 9 }, (_, at) => documentOf(20 - at, "completed"));
  const pages = [documentOf(30, "completed", "page"), documentOf(29, "failed", "page")];
  const { listed, more } = listedDocuments([...pages, ...ready, documentOf(2, "failed"), documentOf(1, "failed")]);
  expect(listed.map(({ id }) => id)).toEqual([2, 1, 20, 19, 18, 17, 16, 15]);
  expect(more).toBe(3);
  expect(listedDocuments([documentOf(1, "completed")]).more).toBe(0);
});

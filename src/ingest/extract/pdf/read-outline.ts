import type { PDFDocumentProxy } from "unpdf/pdfjs";

/** A bookmark of the document: its title, depth from 1, and target page, from 1. */
export interface OutlineEntry {
  title: string;
  level: number;
  page: number;
}

/** Bookmarks beyond this number are not read, because each needs a lookup. */
const MAX_ENTRIES = 5_000;
const MAX_DEPTH = 6;

type Node = Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>[number];

/** The document's bookmarks in order; those without a target are left out, and a broken outline counts as none. */
export async function readOutline(pdf: PDFDocumentProxy): Promise<OutlineEntry[]> {
  try {
    const flat: { node: Node; level: number }[] = [];
    flatten((await pdf.getOutline()) ?? [], 1, flat);
    const entries: OutlineEntry[] = [];
    for (const { node, level } of flat) {
      const page = await pageOf(pdf, node);
      if (page !== null && node.title.trim() !== "") entries.push({ title: node.title.trim(), level, page });
    }
    return entries;
  } catch {
    return [];
  }
}

function flatten(nodes: Node[], level: number, into: { node: Node; level: number }[]): void {
  for (const node of nodes) {
    if (into.length >= MAX_ENTRIES) return;
    into.push({ node, level });
    if (level < MAX_DEPTH) flatten(node.items ?? [], level + 1, into);
  }
}

async function pageOf(pdf: PDFDocumentProxy, node: Node): Promise<number | null> {
  try {
    const target = typeof node.dest === "string" ? await pdf.getDestination(node.dest) : node.dest;
    const place = target?.[0];
    if (typeof place === "number") return place + 1;
    return place === null || place === undefined ? null : (await pdf.getPageIndex(place)) + 1;
  } catch {
    return null;
  }
}

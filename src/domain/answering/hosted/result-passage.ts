import { renderResult } from "../tools/render-result.ts";
import type { CitedTool } from "../tools/types.ts";
import type { QuotablePassage } from "./group-passages.ts";

/**
 * What a tool has returned as a passage, so that sentences are checked against it and cite it as they do sources. `asked` is what it
 * was called with: a sentence may repeat that.
 */
export function resultPassage(tool: CitedTool, asked: Record<string, unknown>, text: string): QuotablePassage {
  const given = renderResult(asked, "en").replaceAll("\n", ", ").slice(0, 200);
  return {
    ...{ chunkId: "", sourceId: 0, knowledgeBaseId: 0, title: `${tool.plugin}: ${tool.name}` },
    ...{ page: null, headingPath: given === "" ? [] : [given], start: 0, end: text.length, text, score: 0, tool },
  };
}

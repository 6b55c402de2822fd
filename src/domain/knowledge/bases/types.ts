/** A knowledge base as its owner sees it. */
export interface KnowledgeBaseDetail {
  id: number;
  accountId: number;
  name: string;
  description: string;
  /** The assistants that answer from it; the first one is the one that it belongs to. */
  assistantIds: number[];
  /** Sources that are not deleted. */
  itemsCount: number;
  createdAt: number;
  updatedAt: number;
}

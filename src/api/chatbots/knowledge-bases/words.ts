import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const knowledgeBasesWords: Words = {
  "FoundPassage.page": "Page of the document, from 1; null where it has no pages.",
  "KnowledgeItem.content": "The text of a text, only where the item is read alone.",
  "KnowledgeItem.status": "How far the item is.",
  "NewKnowledgeBase.knowledgeBaseId": "Id of a knowledge base of another chatbot that this one shares from now on.",
  "?itemId": "Id of the item.",
  "?knowledgeBaseId": "Id of the knowledge base.",
  "?q": "The question, under a shorter name.",
  "?query": "The question to search for.",
  chatbotIds: "Ids of the chatbots that answer from it; it belongs to the first one.",
  evidence: "How much of the question the best passages cover, from 0 to 1.",
  isExact: "Whether the first passage is the stored answer to this very question.",
  itemsCount: "Number of items.",
  knowledgeBaseId: "Id of the knowledge base.",
  score: "Score of the search: higher is better, within one search.",
  tags: "Words that group items.",
};

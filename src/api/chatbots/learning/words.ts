import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const learningWords: Words = {
  "GeneratedLearning.answered": "Number of items that have an answer now.",
  "LearningChange.status": "What you decide about the item.",
  "LearningItem.answer": "The proposed answer; null: nobody has answered it yet.",
  "LearningItem.author": "Name of who wrote the answer; null: nobody.",
  "LearningItem.status": "What was decided about the item.",
  "?learningId": "Id of the item.",
  "?status": "Only items in this state.",
  allowPersonalData: "Whether to approve it although its text seems to have personal data.",
  answerMessageId: "Id of the message with the answer; null: there is none.",
  applied: "Items that became knowledge.",
  appliedAt: "When it became knowledge; null: not yet.",
  clusterId: "Id of the group of like questions; null: none.",
  created: "Number of items that were created.",
  failed: "Items that could not be applied, with the reason.",
  ids: "Ids of the items; default: all that are approved.",
  knowledgeItemId: "Id of the question and answer that it became; null: it did not.",
  origin: "Where the question comes from.",
  personalData: "Kinds of personal data that the text seems to have.",
  questionMessageId: "Id of the message with the question; null: there is none.",
  remaining: "Approved items that are left: call again.",
};

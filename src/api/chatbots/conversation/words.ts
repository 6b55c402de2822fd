import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const conversationWords: Words = {
  "Citation.page": "Page of the document, from 1; null where it has no pages.",
  "Conversation.status": "State of the conversation.",
  Exchange: "A message and its answer.",
  "Exchange.message": "The message as it was stored.",
  Message: "An entry of a conversation that somebody wrote.",
  "Message.rating": "The user's rating of the answer; null: none.",
  "NewMessage.conversationId":
    "Id of an earlier conversation; without it, the user's newest one that has not ended, or a new one.",
  "NewMessage.message": "The user's message, 1 to 20,000 characters.",
  "NewMessage.userId": "Your application's own id of the end user who writes; without it, you.",
  Trace: "What an answer was made with, for people: its fields may change.",
  "?conversationId": "Id of the conversation; without it, the user's newest one.",
  citations: "Where the sentences of the answer come from.",
  clientMessageId: "Your own id of the message: a resend returns the first message.",
  comment: "What the user added to the rating, at most 2,000 characters; null: nothing.",
  marker: "Number of the marker in the text: `[1]` is 1.",
  outcome: "What kind of answer it is.",
  quote: "The words of the item.",
  ratedAt: "When it was rated.",
  rating: "The user's rating of the answer.",
  replyTo: "Id of the message that it answers.",
  response: "The answer; null: a person answers, or the chatbot is inactive.",
  stream: "Whether to answer with an event stream, as `Accept: text/event-stream` does.",
  trace: "How the answer came about, step by step.",
};

/** What the routes of a tag are about. */
export const tags: Readonly<Record<string, string>> = {
  Bots: "The account's assistants.",
  Conversations: "Conversations with contacts: their start, messages, events and variables.",
  "Knowledge base": "Files and texts that assistants answer from.",
  Webhooks: "Events for your own server.",
};

/** What the routes of a tag are about. */
export const tags: Readonly<Record<string, string>> = {
  Analytics: "Figures of a chatbot's messages, users, sessions and answers.",
  Authentication: "Registration, sign-in, passwords and API keys.",
  Chatbots: "The AIs that answer for an account.",
  Context: "What a chatbot knows of an end user: variables, topics and entities.",
  Conversations: "Messages of end users, and their answers.",
  Health: "The state of the platform.",
  "Knowledge bases": "What chatbots answer from.",
  Personalities: "How a chatbot speaks.",
  Plugins: "Tools that chatbots may call.",
  Training: "Data and sessions of the classifier of messages.",
  Users: "Users of the platform, for administrators.",
  Webhooks: "Events for your own server.",
};

/** The demo account, made by `npm start` on a machine of one's own. */
export const demoEmail = "demo@switchboard.example";
export const demoAssistantName = "Brass & Bean help";

/** Who answers for the demo shop. */
export const demoOperator = { email: "demo-operator@switchboard.example", firstName: "Mara", lastName: "Kupfer" };

/** How the demo shop's widget looks, and what it lets visitors ask. */
export const demoWidget = {
  primaryColor: "#8a4b14",
  position: "bottom-left" as const,
  quickReplies: [
    "How long is the warranty?",
    "What does an inspection cost?",
    "How do I descale the Brass One?",
    "Сколько действует подарочная карта?",
    "I want to talk to a person",
  ],
};

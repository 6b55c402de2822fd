/** The demo account, created by `npm start` in local development. */
export const demoEmail = "demo@switchboard.example";
export const demoAssistantName = "Brass & Bean help";

/** The operator of the demo shop. */
export const demoOperator = { email: "demo-operator@switchboard.example", firstName: "Mara", lastName: "Kupfer" };

/** The appearance of the demo shop's widget, and the questions that it suggests. */
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

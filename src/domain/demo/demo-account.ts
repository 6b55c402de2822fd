/** The demo account, made by `npm start` on a machine of one's own. */
export const demoEmail = "demo@switchboard.example";
export const demoAssistantName = "Brass & Bean help";

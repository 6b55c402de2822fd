/** The tools by which a hosted model reports an outcome (`answerTools`): no tool of a plugin may have such a name. */
export const reservedToolNames: readonly string[] = ["abstain", "ask_clarification", "hand_over"];

/** The bodies of document 003's errors, word for word (`code` is missing where the document has none). */
const error = (status: number, code: string, message: unknown) => ({ ok: false, error: code, code, message, status });

export const invalidToken = error(401, "JWT_SIGNATURE_EXCEPTION", "Invalid JWT token");
export const bareInvalidToken = {
  ok: false,
  error: "JWT_SIGNATURE_EXCEPTION",
  message: "Invalid JWT token",
  status: 401,
};
export const wrongAccountToken = {
  ...{ ok: false, error: "UNAUTHORIZED", status: 401 },
  message: "Invalid token. Provide the valid account token.",
};
export const unauthorizedFeature = error(
  401,
  "UNAUTHORIZED_FEATURE",
  "Please reach out to support to use this feature",
);
export const accountNotFound = error(404, "ACCOUNT_DETAILS_NOT_FOUND", "Account Details are Not Found!");
export const knowledgeBaseNotFound = error(404, "KNOWLEDGE_BASE_NOT_FOUND", "KnowledgeBase Not Found in DB!");
export const foreignKnowledgeBase = (accountId: number) =>
  error(400, "BAD_REQUEST", `Knowledge base does not belong to the account(${accountId})`);
export const conversationNotFound = error(404, "CONVERSATION_NOT_FOUND", "Conversation is not available.");
export const conversationClosed = error(
  400,
  "CONVERSATION_CLOSED",
  "Assignee cannot be changed on closed conversation.",
);
export const assignedToBot = error(
  400,
  "CONVERSATION_ASSIGNED_TO_BOT",
  "Agent message cannot be sent on bot assigned conversation.",
);
export const messageNotSent = error(400, "MESSAGE_NOT_SENT", "Message is not sent due to user limit validation.");
export const conversationNotClosed = error(
  400,
  "CONVERSATION_NOT_CLOSED",
  "Conversation is not closed due to user limit validation.",
);
export const sameAssignee = error(
  400,
  "ASSIGNEE_CHANGE_EXCEPTION",
  "By and To user are same. Can not assign conversation to same user.",
);
export const assigneeNotChanged = error(
  400,
  "ASSIGNEE_NOT_CHANGED",
  "Assignee is not changed due to user limit validationt.",
);
export const invalidData = (message: unknown) => error(400, "INVALID_DATA", message);
export const badRequest = (message: unknown) => error(400, "BAD_REQUEST", message);
export const tokenExpired = error(
  400,
  "CHANNEL_TOKEN_EXPIRED",
  "Token used to configure the channel is expired. Please reconfigure the channel.",
);
export const creationException = error(
  400,
  "CONVERSATION_CREATION_EXCEPTION",
  "Conversation is not created. Please try again after some time.",
);
export const channelNotEnabled = error(400, "CHANNEL_NOT_ENABLED", "This channel is not enabled in the account.");
export const contactBlocked = error(400, "CONTACT_IS_BLOCKED", "Conversation cannot be created for blocked contact.");
export const conversationNotCreated = error(
  400,
  "CONVERSATION_NOT_CREATED",
  "Conversation is not created due to user limit validation",
);
export const numberNotConfigured = error(
  404,
  "PHONE_NUMBER_IS_NOT_CONFIGURED",
  "’From’ phone number is not configured in the account.",
);
export const templateNotFound = error(
  404,
  "WHATSAPP_TEMPLATE_NOT_FOUND",
  "WhatsApp template is not available in the account.",
);
export const templateNotApproved = error(404, "TEMPLATE_NOT_APPROVED", "Oops, template is not approved");
export const teamNotFound = error(400, "TEAM_NOT_FOUND", "Team does not exist.");
export const unknownConversation = error(404, "CONVERSATION_NOT_FOUND", "Conversation is not found");
export const badVariables = (variables: unknown) => ({
  ...{ ok: false, error: "BAD_REQUEST", status: 400 },
  message: { variables },
});

import type { Credential } from "./model.ts";

const token = {
  ...{ own: "token", header: "authorization", isBearer: true, required: false },
  docs: "The access token of a user, from logging in, or an API token.",
} as const;
const serviceKey = {
  ...{ own: "service_key", header: "x-service-key", isBearer: false, required: false },
  docs: "The key of a worker of your own.",
} as const;

/** What each client can show. */
export const credentialsOf: Record<string, Credential[]> = {
  ReplyX: [token, serviceKey],
  Visitor: [
    {
      ...{ own: "site_token", header: "x-site-token", isBearer: false, required: true },
      docs: "The token of the website's integration.",
    },
    {
      ...{ own: "guest_id", header: "x-guest-id", isBearer: false, required: false },
      docs: "Who the visitor is: the signed id from opening a session.",
    },
  ],
  ReplyCX: [
    {
      ...{ own: "account_token", header: "authorization", isBearer: true, required: true },
      docs: "The token of the account, which its owner creates.",
    },
  ],
  Chatbots: [
    { ...token, docs: "The access token of a user, from logging in." },
    {
      ...{ own: "api_key", header: "x-api-key", isBearer: false, required: false },
      docs: "The API key of a program.",
    },
    serviceKey,
  ],
};

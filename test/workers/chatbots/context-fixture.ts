import type { Account } from "../../support/client.ts";
import { api } from "../api.ts";

/** A chatbot, and the routes of the context of one of its end users. */
export async function openChatbot(account?: Account) {
  const owner = account ?? (await api.makeAccount());
  const { body } = await owner.call("POST", "/api/v1/chatbots", {
    json: { name: "Ferry", handoffAfterAbstentions: 0 },
  });
  const chatbotId: number = body.data.id;
  const path = (part: string, userId: string, id?: number) =>
    `/api/v1/chatbots/${chatbotId}/${part}/${userId}${id === undefined ? "" : `/${id}`}`;
  const read = async (part: "context" | "topics" | "entities", userId: string) =>
    (await owner.call("GET", path(part, userId))).body.data;
  const post = (part: "context" | "topics" | "entities", userId: string, json: object) =>
    owner.call("POST", path(part, userId), { json });
  const say = async (userId: string, message: string) =>
    (await owner.call("POST", `/api/v1/chatbots/${chatbotId}/conversation`, { json: { userId, message } })).body.data;
  return { owner, chatbotId, path, read, post, say };
}

import { type ChatClient, connectChatClient } from "./chat-client.ts";
import type { Customer } from "./customer.ts";
import { request } from "./load.ts";

export interface RoomClients {
  dialog: number;
  visitor: ChatClient;
  operator: ChatClient;
}

const productFrame = (text: string) => JSON.stringify({ type: "send_message", text, client_message_id: text });

/** Opens dialogs that an operator has taken, each with the sockets of one visitor and one operator. */
export async function visitRooms(url: string, customer: Customer, rooms: number): Promise<RoomClients[]> {
  const code = await customer.get<{ iframe_url: string }>(`/api/assistants/${customer.assistant}/embed-code`);
  const siteToken = new URL(code.iframe_url).searchParams.get("token") ?? "";
  const token = customer.headers["authorization"]?.slice("Bearer ".length) ?? "";
  const open = async () => {
    const create = { method: "POST" as const, url: `${url}/api/site/dialogs`, headers: { "x-site-token": siteToken } };
    const made = JSON.parse(await request({ ...create, body: "{}" })) as { id: number; guest_id: string };
    await customer.post(`/api/dialogs/${made.id}/takeover`, {});
    const at = (query: Record<string, string>) =>
      `${url}/ws/dialogs/${made.id}?${new URLSearchParams({ ...query, batch: "1" })}`;
    const guest = { token: siteToken, guest_id: made.guest_id };
    const visitor = await connectChatClient(at(guest), productFrame);
    return { dialog: made.id, visitor, operator: await connectChatClient(at({ token }), productFrame) };
  };
  const visited: RoomClients[] = [];
  while (visited.length < rooms) {
    const wanted = Math.min(20, rooms - visited.length);
    visited.push(...(await Promise.all(Array.from({ length: wanted }, open))));
  }
  return visited;
}

/** Opens the same number of bare rooms with two sockets each. */
export async function bareRooms(url: string, name: string, rooms: number): Promise<RoomClients[]> {
  const open = async (at: number) => {
    const address = `${url}/rooms/${name}-${at}/socket`;
    const frame = (text: string) => text;
    return {
      dialog: at,
      visitor: await connectChatClient(address, frame),
      operator: await connectChatClient(address, frame),
    };
  };
  return Promise.all(Array.from({ length: rooms }, (_, at) => open(at)));
}

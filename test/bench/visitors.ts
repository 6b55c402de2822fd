import type { Customer } from "./customer.ts";
import { request } from "./load.ts";
import { connectTalker, type Talker } from "./talk.ts";

export interface Visited {
  dialog: number;
  visitor: Talker;
  operator: Talker;
}

const productFrame = (text: string) => JSON.stringify({ type: "send_message", text, client_message_id: text });

/** Visitors' dialogs that an operator has taken, one visitor and one operator on a socket each. */
export async function visitRooms(url: string, customer: Customer, rooms: number): Promise<Visited[]> {
  const code = await customer.get<{ iframe_url: string }>(`/api/assistants/${customer.assistant}/embed-code`);
  const siteToken = new URL(code.iframe_url).searchParams.get("token") ?? "";
  const token = customer.headers["authorization"]?.slice("Bearer ".length) ?? "";
  const open = async () => {
    const order = { method: "POST" as const, url: `${url}/api/site/dialogs`, headers: { "x-site-token": siteToken } };
    const made = JSON.parse(await request({ ...order, body: "{}" })) as { id: number; guest_id: string };
    await customer.post(`/api/dialogs/${made.id}/takeover`, {});
    const at = (query: Record<string, string>) => `${url}/ws/dialogs/${made.id}?${new URLSearchParams(query)}`;
    const guest = { token: siteToken, guest_id: made.guest_id };
    const visitor = await connectTalker(at(guest), productFrame);
    return { dialog: made.id, visitor, operator: await connectTalker(at({ token }), productFrame) };
  };
  const visited: Visited[] = [];
  while (visited.length < rooms) {
    const wanted = Math.min(20, rooms - visited.length);
    visited.push(...(await Promise.all(Array.from({ length: wanted }, open))));
  }
  return visited;
}

/** As many bare rooms with two sockets each. */
export async function bareRooms(url: string, name: string, rooms: number): Promise<Visited[]> {
  const open = async (at: number) => {
    const address = `${url}/rooms/${name}-${at}/socket`;
    const frame = (text: string) => text;
    return { dialog: at, visitor: await connectTalker(address, frame), operator: await connectTalker(address, frame) };
  };
  return Promise.all(Array.from({ length: rooms }, (_, at) => open(at)));
}

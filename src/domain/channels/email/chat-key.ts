import { sha256 } from "../../../kit/sha256.ts";

/**
 * A thread of mails with one address, named after the message that begins it, as one string. Dialogs and the outbox tell threads
 * apart by it; limits are those of the address. No domain has a slash.
 */
export async function mailChatKey(address: string, firstMessageId: string): Promise<string> {
  return `${address}/${(await sha256(firstMessageId)).slice(0, 16)}`;
}

/** The address of a key. */
export function addressOfMailChat(key: string): string {
  const end = key.lastIndexOf("/");
  return end < 0 ? key : key.slice(0, end);
}

import { env } from "cloudflare:workers";
import type { Account } from "../../support/client.ts";
import { api } from "../api.ts";
import type { Site } from "../site/visitor-client.ts";

/** The contact of a dialog. */
export const contactOf = async (account: Account, dialogId: number): Promise<number> =>
  (await account.call("GET", `/api/dialogs/${dialogId}`)).body.contact_id;
export const read = async (account: Account, contactId: number) =>
  (await account.call("GET", `/api/contacts/${contactId}`)).body;
export const dialogsOf = async (account: Account, contactId: number): Promise<number[]> => {
  const { body } = await account.call("GET", `/api/contacts/${contactId}/dialogs`);
  return body.dialogs.map(({ id }: { id: number }) => id);
};

export async function accountIdOf(account: Account): Promise<number> {
  const row = await env.DB.prepare("SELECT account_id AS id FROM users WHERE id = ?").bind(account.id).first();
  return Number(row?.["id"]);
}

/** A visitor who filled in the form. */
export async function visitAs(site: Site, info: Record<string, unknown>, guestId?: string) {
  const headers = { "x-site-token": site.siteToken, ...(guestId === undefined ? {} : { "x-guest-id": guestId }) };
  const { body } = await api.call("POST", "/api/site/dialogs", { json: { customer_info: info }, headers });
  return { dialogId: body.id as number, guestId: body.guest_id as string };
}

import type { Account, Answer, Call } from "../../support/client.ts";
import { api } from "../api.ts";

export interface Site {
  account: Account;
  assistantId: number;
  siteToken: string;
  /** A visitor of the site: a guest id, and its requests. */
  visit(headers?: Record<string, string>): Promise<Visit>;
}

export interface Visit {
  guestId: string;
  dialogId: number;
  call(method: string, path: string, options?: Omit<Call, "token">): Promise<Answer>;
}

/** An account with an assistant on websites. */
export async function openSite(assistant: Record<string, unknown> = {}): Promise<Site> {
  const account = await api.makeAccount();
  const made = await account.call("POST", "/api/assistants", { json: { name: "Keeper", ...assistant } });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  const assistantId = made.body.id as number;
  const siteToken = (await account.call("GET", "/api/site-token")).body.site_token as string;
  const visit = async (headers: Record<string, string> = {}) => {
    const shown = { "x-site-token": siteToken, ...headers };
    const { body } = await api.call("POST", "/api/site/dialogs", { json: {}, headers: shown });
    const guestId = body.guest_id as string;
    return {
      ...{ guestId, dialogId: body.id as number },
      call: (method: string, path: string, options: Omit<Call, "token"> = {}) =>
        api.call(method, path, { ...options, headers: { ...shown, "x-guest-id": guestId, ...options.headers } }),
    };
  };
  return { account, assistantId, siteToken, visit };
}

import type { Client } from "./client.ts";
import type { Operation } from "./operation.ts";

/** The header that proves who calls. None where anyone may call. */
export async function authorize(client: Client, { kinds, path }: Operation): Promise<Record<string, string>> {
  const { kind } = client;
  const credential = client.credential();
  if (kinds.includes("anonymous")) return {};
  if (credential === undefined || !kinds.includes(kind)) {
    throw new TypeError(`${path} takes a caller of the kind ${kinds.join(" or ")}; this one is ${kind}.`);
  }
  if ("token" in credential) {
    const { token } = credential;
    return {
      authorization: `Bearer ${client.session().token ?? (typeof token === "function" ? await token() : token)}`,
    };
  }
  if ("apiKey" in credential) return { "x-api-key": credential.apiKey };
  if ("serviceKey" in credential) return { "x-service-key": credential.serviceKey };
  if ("accountToken" in credential) return { authorization: `Bearer ${credential.accountToken}` };
  return {
    "x-site-token": credential.siteToken,
    ...(credential.guestId === undefined ? {} : { "x-guest-id": credential.guestId }),
  };
}

/** Renews an expired access token, once for all requests that found it expired. False when there is no way to. */
export async function renew(client: Client, operation: Operation): Promise<boolean> {
  if (operation.kinds.includes("anonymous")) return false;
  const credential = client.credential();
  const session = client.session();
  if (credential === undefined || !("token" in credential) || credential.renew === undefined) return false;
  session.renewal ??= credential.renew().finally(() => {
    delete session.renewal;
  });
  session.token = await session.renewal;
  return true;
}

/** A user's access token, or a function that reads it. `renew` is called once when it has expired, and returns the next one. */
export interface BearerCredential {
  token: string | (() => string | Promise<string>);
  renew?: () => Promise<string>;
}

/**
 * Who calls: a user (`token`), an API key, a page of a site (`siteToken`), a visitor of it (with the `guestId` that the server
 * returned with the first dialog), an account's token of the ReplyCX API, or the platform's service key.
 */
export type Credential =
  | BearerCredential
  | { apiKey: string }
  | { siteToken: string; guestId?: undefined }
  | { siteToken: string; guestId: string }
  | { accountToken: string }
  | { serviceKey: string };

/** The kind of a caller. Each operation declares which kinds it takes. */
export type Kind = "anonymous" | "bearer" | "apiKey" | "site" | "guest" | "account" | "service";

/** The kind of caller that a credential makes. */
export type KindOf<C> = C extends BearerCredential
  ? "bearer"
  : C extends { apiKey: string }
    ? "apiKey"
    : C extends { siteToken: string; guestId: string }
      ? "guest"
      : C extends { siteToken: string }
        ? "site"
        : C extends { accountToken: string }
          ? "account"
          : C extends { serviceKey: string }
            ? "service"
            : "anonymous";

export function kindOf(credential: Credential | undefined): Kind {
  if (credential === undefined) return "anonymous";
  if ("token" in credential) return "bearer";
  if ("apiKey" in credential) return "apiKey";
  if ("siteToken" in credential) return credential.guestId === undefined ? "site" : "guest";
  return "accountToken" in credential ? "account" : "service";
}

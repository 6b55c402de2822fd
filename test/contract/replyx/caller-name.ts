/** Whose credential a request carries. `guest` is a site token and a guest id, `site` a site token alone, `service` the service key. */
export type CallerName = "nobody" | "owner" | "operator" | "admin" | "stranger" | "site" | "guest" | "service";

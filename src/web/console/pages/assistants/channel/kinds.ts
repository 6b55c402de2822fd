export const kindNames = ["sms", "whatsapp", "email"] as const;
export type KindName = (typeof kindNames)[number];

export const fieldNames = [
  "address",
  "provider_account",
  "sender_id",
  "auth_token",
  "access_token",
  "app_secret",
] as const;
export type FieldName = (typeof fieldNames)[number];

export interface Kind {
  provider: "twilio" | "meta" | "mail";
  /** What is asked, in the order of the provider's own pages. */
  fields: readonly FieldName[];
}

/** What each kind of channel takes. */
export const kinds: Record<KindName, Kind> = {
  sms: { provider: "twilio", fields: ["provider_account", "auth_token", "address"] },
  whatsapp: { provider: "meta", fields: ["address", "sender_id", "provider_account", "access_token", "app_secret"] },
  email: { provider: "mail", fields: ["address"] },
};

/** Values that are shown masked, and are never sent back. */
export function isSecret(field: FieldName): boolean {
  return field === "auth_token" || field === "access_token" || field === "app_secret";
}

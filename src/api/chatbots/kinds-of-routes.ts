/** What routes have in common that only read, for any user or an API key that may read. */
export const readingRoute = (tag: string) => ({
  ...{ tag, requestClass: "management" as const },
  ...{ credential: "user_or_key" as const, scope: "read" as const },
});

/** What routes have in common that change something, for owners or an API key that may do so. */
export const managingRoute = (tag: string) => ({
  ...{ tag, requestClass: "management" as const },
  ...{ credential: "owner_or_key" as const, scope: "manage" as const },
});

/** What routes have in common that talk for end users, for any user or an API key that may do so. */
export const conversingRoute = (tag: string) => ({
  ...{ tag, requestClass: "conversation" as const },
  ...{ credential: "user_or_key" as const, scope: "conversation" as const },
});

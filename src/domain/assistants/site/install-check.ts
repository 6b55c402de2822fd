/** Why a page may not show an assistant's widget; null: it may. */
export type PageRefusal = "switched_off" | "revoked" | "not_listed" | "port";

/**
 * What a page's HTML has of an assistant's snippet: `other` is the snippet of another assistant or of an earlier token. A page
 * whose scripts add the snippet has `none`.
 */
export type SnippetFound = "present" | "other" | "none";

/** What a page would need to show an assistant's widget. */
export interface InstallCheck {
  /** The page that answered, after redirects. */
  url: string;
  refusal: PageRefusal | null;
  /** null: the page was not read. */
  snippet: SnippetFound | null;
  /** Why the page was not read, as a sentence; null: it was. */
  failure: string | null;
}

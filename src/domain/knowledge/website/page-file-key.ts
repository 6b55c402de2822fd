/** Where the bytes of a page are stored as one crawl fetched them: repeating the step of a crawl uses the same key. */
export function pageFileKey({ accountId }: { accountId: number }, pageId: number, crawl: number): string {
  return `accounts/${accountId}/pages/${pageId}/${crawl}`;
}

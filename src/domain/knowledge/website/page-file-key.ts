/** Where the bytes of a page are kept as one crawl fetched them: the same for whoever repeats that crawl's step. */
export function pageFileKey({ accountId }: { accountId: number }, pageId: number, crawl: number): string {
  return `accounts/${accountId}/pages/${pageId}/${crawl}`;
}

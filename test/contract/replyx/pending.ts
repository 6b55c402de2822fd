/** Documented endpoints that no row proves yet. This list only shrinks; the ledger fails when one of them has a row. */
export const pending = `
qs.site.get.embed-js
`
  .trim()
  .split("\n");

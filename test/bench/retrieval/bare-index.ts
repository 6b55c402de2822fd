import { DurableObject } from "cloudflare:workers";

/** The floor: one FTS5 table over the plain text, one OR query of the question's words, nothing else. */
export class BareIndex extends DurableObject {
  constructor(ctx: DurableObjectState, env: never) {
    super(ctx, env);
    ctx.storage.sql.exec("CREATE VIRTUAL TABLE IF NOT EXISTS bare USING fts5(text)");
  }

  add(texts: string[]): void {
    this.ctx.storage.transactionSync(() => {
      for (const text of texts) this.ctx.storage.sql.exec("INSERT INTO bare (text) VALUES (?)", text);
    });
  }

  search(words: string[], limit: number): { text: string }[] {
    const query = words.map((word) => `"${word}"`).join(" OR ");
    return this.ctx.storage.sql
      .exec<{ text: string }>("SELECT text FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT ?", query, limit)
      .toArray();
  }
}

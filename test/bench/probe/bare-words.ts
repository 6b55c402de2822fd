import { DurableObject } from "cloudflare:workers";

/** The floor of retrieval: the stems of every chunk in one FTS5 table, one OR query, ranked by its BM25. */
export class BareWords extends DurableObject {
  constructor(ctx: DurableObjectState, env: never) {
    super(ctx, env);
    ctx.storage.sql.exec("CREATE TABLE IF NOT EXISTS passages (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
    ctx.storage.sql.exec("CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(text, content='', tokenize='ascii')");
  }

  add(chunks: { id: number; text: string; stems: string }[]): void {
    this.ctx.storage.transactionSync(() => {
      for (const { id, text, stems } of chunks) {
        this.ctx.storage.sql.exec("INSERT INTO passages VALUES (?, ?)", id, text);
        this.ctx.storage.sql.exec("INSERT INTO words (rowid, text) VALUES (?, ?)", id, stems);
      }
    });
  }

  search(stems: string[], limit: number): { id: number; text: string }[] {
    const query = [...new Set(stems)].map((stem) => `"${stem}"`).join(" OR ");
    return this.ctx.storage.sql
      .exec<{ id: number; text: string }>(
        `SELECT passages.id, passages.text FROM
         (SELECT rowid AS id FROM words WHERE words MATCH ? ORDER BY bm25(words) LIMIT ?) AS found
         JOIN passages ON passages.id = found.id`,
        query,
        limit,
      )
      .toArray();
  }
}

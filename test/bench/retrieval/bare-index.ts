import { DurableObject } from "cloudflare:workers";
import { analyseText } from "../../../src/domain/language/text/analyse-text.ts";

/** The floor: the stems of every passage in one FTS5 table, one OR query ranked by its BM25, and the texts. */
export class BareIndex extends DurableObject {
  constructor(ctx: DurableObjectState, env: never) {
    super(ctx, env);
    ctx.storage.sql.exec("CREATE TABLE IF NOT EXISTS passages (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
    ctx.storage.sql.exec("CREATE VIRTUAL TABLE IF NOT EXISTS bare USING fts5(stems, content = '', tokenize = 'ascii')");
  }

  add(texts: string[]): void {
    const { sql } = this.ctx.storage;
    this.ctx.storage.transactionSync(() => {
      for (const text of texts) {
        const [row] = sql.exec<{ id: number }>("INSERT INTO passages (text) VALUES (?) RETURNING id", text).toArray();
        sql.exec("INSERT INTO bare (rowid, stems) VALUES (?, ?)", row!.id, analyseText(text).stems.join(" "));
      }
    });
  }

  search(stems: string[], limit: number): { text: string }[] {
    if (stems.length === 0) return [];
    const query = stems.map((stem) => `"${stem}"`).join(" OR ");
    return this.ctx.storage.sql
      .exec<{ text: string }>(
        `SELECT passages.text FROM (SELECT rowid AS id FROM bare WHERE bare MATCH ? ORDER BY bm25(bare) LIMIT ?) AS found
         JOIN passages ON passages.id = found.id`,
        query,
        limit,
      )
      .toArray();
  }
}

import type {
  AnalysedChunk,
  GenerationExtent,
  GenerationState,
  Published,
  StageInput,
} from "../../domain/knowledge/index/index-types.ts";
import { maxPassagesForAllGrams } from "../../domain/knowledge/ranking/choose-recipe.ts";
import { packGrams } from "./pack-grams.ts";
import { passageId, slotSize } from "./passage-id.ts";

interface SlotRow extends Record<string, SqlStorageValue> {
  slot: number;
  state: "staged" | "live" | "dead";
  extent: number;
}

const maxCachedStems = 200_000;

/** All writes to the index of a knowledge base. Each function is one transaction. */
export function writeStore(storage: DurableObjectStorage) {
  const { sql } = storage;
  /** Stems that are known to be stored. */
  const known = new Set<string>();

  function keepStems(stems: Iterable<string>): void {
    if (known.size > maxCachedStems) known.clear();
    for (const stem of stems) {
      if (known.has(stem)) continue;
      known.add(stem);
      sql.exec("INSERT OR IGNORE INTO stems VALUES (?)", stem);
    }
  }

  function stateOf(sourceId: number, generation: number): GenerationState {
    const source = sql
      .exec<{ live_generation: number | null; is_removed: number }>(
        "SELECT live_generation, is_removed FROM sources WHERE source_id = ?",
        sourceId,
      )
      .toArray()[0];
    if (source === undefined) return "staged";
    if (source.is_removed === 1) return "removed";
    const live = source.live_generation;
    if (live === null || generation > live) return "staged";
    return generation === live ? "live" : "superseded";
  }

  function openSlot(input: Omit<StageInput, "chunks">): SlotRow {
    return sql
      .exec<SlotRow>(
        `INSERT INTO slots (source_id, generation, assistant_id, title, url, state) VALUES (?, ?, ?, ?, ?, 'staged')
         ON CONFLICT (source_id, generation) DO UPDATE SET title = excluded.title, url = excluded.url
         RETURNING slot, state, extent`,
        input.sourceId,
        input.generation,
        input.assistantId,
        input.title,
        input.url ?? null,
      )
      .one();
  }

  function slotOf(sourceId: number, generation: number): SlotRow | undefined {
    return sql
      .exec<SlotRow>(
        "SELECT slot, state, extent FROM slots WHERE source_id = ? AND generation = ?",
        sourceId,
        generation,
      )
      .toArray()[0];
  }

  function put(slot: number, chunk: AnalysedChunk): void {
    const id = passageId(slot, chunk.ordinal);
    drop(id, id);
    sql.exec(
      "INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      id,
      chunk.text,
      chunk.start,
      chunk.end,
      chunk.page,
      JSON.stringify(chunk.headingPath),
      chunk.titleStems,
      chunk.textStems,
      chunk.stemCount,
    );
    sql.exec("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)", id, chunk.titleStems, chunk.textStems);
    keepStems(new Set(`${chunk.titleStems} ${chunk.textStems}`.split(" ")));
    sql.exec("INSERT INTO grams (rowid, text) VALUES (?, ?)", id, chunk.grams);
    const { isCounted } = sql
      .exec<{ isCounted: number }>(
        `UPDATE totals SET passages = passages + 1, stems = stems + ?1, counted = counted + (passages < ?2)
         RETURNING passages <= ?2 AS isCounted`,
        chunk.stemCount,
        maxPassagesForAllGrams,
      )
      .one();
    if (isCounted === 1) sql.exec("INSERT INTO gram_counts VALUES (?, ?)", id, packGrams(chunk.grams).buffer);
  }

  /** Removes the passages `from` to `to`, inclusive. Returns their number. */
  function drop(from: number, to: number): number {
    const gone = sql
      .exec<{ id: number; stem_count: number }>(
        "DELETE FROM passages WHERE id BETWEEN ? AND ? RETURNING id, stem_count",
        from,
        to,
      )
      .toArray();
    if (gone.length === 0) return 0;
    const ids = JSON.stringify(gone.map((row) => row.id));
    sql.exec("DELETE FROM words WHERE rowid IN (SELECT value FROM json_each(?))", ids);
    sql.exec("DELETE FROM grams WHERE rowid IN (SELECT value FROM json_each(?))", ids);
    const counted = sql
      .exec("DELETE FROM gram_counts WHERE id IN (SELECT value FROM json_each(?)) RETURNING id", ids)
      .toArray().length;
    const stems = gone.reduce((sum, row) => sum + row.stem_count, 0);
    sql.exec(
      "UPDATE totals SET passages = passages - ?, stems = stems - ?, counted = counted - ?",
      gone.length,
      stems,
      counted,
    );
    return gone.length;
  }

  function countOf(slot: number): number {
    return sql
      .exec<{ count: number }>(
        "SELECT count(*) AS count FROM passages WHERE id BETWEEN ? AND ?",
        passageId(slot, 0),
        passageId(slot, slotSize - 1),
      )
      .one().count;
  }

  function retired(sourceId: number): GenerationExtent[] {
    return sql
      .exec<{ generation: number; chunks: number }>(
        `SELECT generation, extent AS chunks FROM slots
         WHERE source_id = ? AND state = 'dead' AND has_vectors = 1 AND extent > 0 ORDER BY generation`,
        sourceId,
      )
      .toArray();
  }

  return {
    stage(input: StageInput): GenerationState {
      try {
        return storage.transactionSync(() => {
          const state = stateOf(input.sourceId, input.generation);
          if (state !== "staged") return state;
          const { slot, extent } = openSlot(input);
          for (const chunk of input.chunks) put(slot, chunk);
          const newExtent = Math.max(extent, ...input.chunks.map((chunk) => chunk.ordinal + 1));
          sql.exec("UPDATE slots SET extent = ? WHERE slot = ?", newExtent, slot);
          return "staged";
        });
      } catch (error) {
        known.clear();
        throw error;
      }
    },

    publish(sourceId: number, generation: number, chunks: number | null): Published {
      return storage.transactionSync(() => {
        const state = stateOf(sourceId, generation);
        if (state === "staged") {
          const { slot, extent } =
            slotOf(sourceId, generation) ?? openSlot({ sourceId, generation, assistantId: 0, title: "" });
          if (chunks !== null)
            for (let at = chunks; at < extent; at += 1) drop(passageId(slot, at), passageId(slot, at));
          sql.exec(
            `INSERT INTO sources (source_id, live_generation) VALUES (?, ?)
             ON CONFLICT (source_id) DO UPDATE SET live_generation = excluded.live_generation`,
            sourceId,
            generation,
          );
          sql.exec("UPDATE slots SET state = 'dead' WHERE source_id = ? AND generation < ?", sourceId, generation);
          sql.exec("UPDATE slots SET state = 'live' WHERE slot = ?", slot);
        }
        const live = sql
          .exec<SlotRow>("SELECT slot, state, extent FROM slots WHERE source_id = ? AND state = 'live'", sourceId)
          .toArray()[0];
        return {
          state: state === "staged" ? "live" : state,
          chunks: live === undefined ? 0 : countOf(live.slot),
          retired: retired(sourceId),
        };
      });
    },

    remove(sourceId: number): GenerationExtent[] {
      return storage.transactionSync(() => {
        sql.exec(
          `INSERT INTO sources (source_id, is_removed) VALUES (?, 1)
           ON CONFLICT (source_id) DO UPDATE SET is_removed = 1, live_generation = NULL`,
          sourceId,
        );
        sql.exec("UPDATE slots SET state = 'dead' WHERE source_id = ?", sourceId);
        return retired(sourceId);
      });
    },

    forgetVectors(sourceId: number, generations: number[]): void {
      sql.exec(
        `UPDATE slots SET has_vectors = 0
         WHERE source_id = ? AND state = 'dead' AND generation IN (SELECT value FROM json_each(?))`,
        sourceId,
        JSON.stringify(generations),
      );
    },

    /**
     * Removes up to `limit` passages of dead generations. Returns their number, at least 1 until all are removed; then 0.
     */
    clean(limit: number): number {
      return storage.transactionSync(() => {
        const dead = sql
          .exec<SlotRow>("SELECT slot, state, extent FROM slots WHERE state = 'dead' AND is_cleaned = 0 LIMIT 1")
          .toArray()[0];
        if (dead === undefined) return 0;
        const last = sql
          .exec<{ id: number | null }>(
            "SELECT max(id) AS id FROM (SELECT id FROM passages WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?)",
            passageId(dead.slot, 0),
            passageId(dead.slot, slotSize - 1),
            limit,
          )
          .one().id;
        const gone = last === null ? 0 : drop(passageId(dead.slot, 0), last);
        if (gone < limit) sql.exec("UPDATE slots SET is_cleaned = 1 WHERE slot = ?", dead.slot);
        return Math.max(1, gone);
      });
    },
  };
}

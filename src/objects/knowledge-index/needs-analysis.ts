/**
 * The version of what `analyseChunk` makes of a text: raise it whenever words are split, stemmed or ignored in another way. The
 * passages of older versions are analysed again by the object's alarm. Meanwhile they are found by the words that both versions
 * have in common.
 */
export const analysisVersion = 3;

export interface Progress {
  version: number;
  /** The last passage that was analysed again; absent: all are of this version. */
  after?: number;
}

/** Whether an index has passages of an older version. An index without passages has none, and is marked. */
export function needsAnalysis({ kv, sql }: DurableObjectStorage): boolean {
  const progress = kv.get<Progress>("analysis");
  if (progress?.version === analysisVersion) return progress.after !== undefined;
  const isEmpty = sql.exec("SELECT 1 FROM passages LIMIT 1").toArray().length === 0;
  kv.put("analysis", isEmpty ? { version: analysisVersion } : { version: analysisVersion, after: 0 });
  return !isEmpty;
}

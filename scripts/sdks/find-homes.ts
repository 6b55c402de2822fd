import { recordsIn } from "./arguments.ts";
import type { Operation, RecordType } from "./model.ts";

/**
 * The group that each record belongs to: that of most operations that take or answer it, first themselves, then inside of
 * something else. So a new operation elsewhere hardly ever moves it.
 */
export function findHomes(operations: Operation[], records: RecordType[]): Map<string, string> {
  const byName = new Map(records.map((record) => [record.name, record]));
  const uses = new Map<string, Map<string, number>>();
  const count = (name: string, tag: string, weight: number) => {
    const of = uses.get(name) ?? new Map<string, number>();
    uses.set(name, of.set(tag, (of.get(tag) ?? 0) + weight));
  };
  for (const { tag, body, answer, pages, query, path_ } of operations) {
    const types = [body?.type, answer.type, pages?.item].filter((type) => type !== undefined);
    const direct = new Set(types.flatMap(recordsIn));
    const all = new Set([...direct, ...[...query, ...path_].flatMap(({ type }) => recordsIn(type))]);
    for (const name of all)
      for (const { type } of byName.get(name)?.fields ?? []) for (const inner of recordsIn(type)) all.add(inner);
    for (const name of all) count(name, tag, direct.has(name) ? 1000 : 1);
  }
  const most = (of: Map<string, number>) => [...of].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
  return new Map(records.map(({ name, group }) => [name, most(uses.get(name) ?? new Map([[group, 1]]))]));
}

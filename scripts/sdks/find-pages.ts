import type { Field, Operation, Pages, RecordType, Type } from "./model.ts";
import { pascal } from "./names.ts";

type Unpaged = Pick<Operation, "id" | "query" | "answer">;

/** How a list goes on; null: an operation that has no pages. */
export function findPages({ id, query, answer }: Unpaged, records: Map<string, RecordType>): Pages | null {
  const list = listOf(answer.type, records);
  if (list === null) return null;
  const has = (name: string) => query.some((each) => each.name === name);
  const next = list.fields.find(({ name }) => name.startsWith("next_") && has(name.slice("next_".length)));
  const own = ["page", "offset", "cursor", "before_id"].filter(has);
  const of = (style: Pages["style"], parameter: string): Pages => ({
    ...{ id: nameOf(id, list.items), style, parameter, own: [...new Set([...own, parameter])] },
    ...{ items: list.items, item: list.item, next: style === "next" ? (next?.name ?? null) : null },
  });
  if (next !== undefined) return of("next", next.name.slice("next_".length));
  if (has("before_id")) return of("last", "before_id");
  if (has("page")) return of("page", "page");
  if (has("offset")) return of("offset", "offset");
  return has("before") ? of("last", "before") : null;
}

/** `listDialogs` has `allDialogs`, `searchInbox` has `searchAllInbox`, `readEvaluation` has `allEvaluationResults`. */
function nameOf(id: string, items: string | null): string {
  const [, verb = "", rest = ""] = /^(adminList|[a-z]+)(.*)$/.exec(id) ?? [];
  if (verb === "list") return `all${rest}`;
  if (verb === "read") return `all${rest}${items === null || items === "data" ? "" : pascal(items)}`;
  return `${verb}All${rest}`;
}

interface List {
  items: string | null;
  item: Type;
  fields: Field[];
}

/** The list in an answer: the answer itself, or the field with the most telling items. */
function listOf(type: Type, records: Map<string, RecordType>): List | null {
  if (type.kind === "list") return { items: null, item: type.items, fields: [] };
  if (type.kind !== "record") return null;
  const fields = records.get(type.name)?.fields ?? [];
  const lists = fields.flatMap((field) => {
    if (field.type.kind !== "list") return [];
    const { items } = field.type;
    const isOwn = items.kind === "record" && !items.name.startsWith(type.name);
    return [{ items: field.name, item: items, fields, weight: isOwn ? 2 : Number(items.kind === "record") }];
  });
  const heaviest = Math.max(...lists.map(({ weight }) => weight));
  return lists.find(({ weight }) => weight === heaviest) ?? null;
}

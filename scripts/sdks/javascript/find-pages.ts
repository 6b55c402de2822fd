import type { PagePlan } from "../../../sdks/javascript/src/core/each-item.ts";
import type { Schema } from "./schema.ts";

/** How the pages of a list follow one another; null for an operation that has none. `query` has the names of its parameters. */
export function findPages(query: string[], result: Schema, components: Record<string, Schema>): PagePlan | null {
  const page = resolve(result, components);
  const properties = (page["properties"] ?? {}) as Record<string, Schema>;
  const lists = Object.keys(properties).filter((name) => properties[name]?.["type"] === "array");
  const items = lists.find((name) => name === "data" || name === "results") ?? lists[0];
  if (page["type"] !== "array" && items === undefined) return null;
  const of = (plan: PagePlan): PagePlan => ({
    ...plan,
    ...(page["type"] === "array" ? {} : { items: items ?? "data" }),
  });
  const next = ["cursor", "before"].find((name) => query.includes(name) && `next_${name}` in properties);
  if (next !== undefined) return of({ by: next, next: `next_${next}` });
  if (query.includes("before_id")) return of({ by: "before_id", last: "id" });
  if (query.includes("offset")) return of({ by: "offset" });
  if (query.includes("page")) return of({ by: "page" });
  if (query.includes("after_seq") && "last_seq" in properties)
    return of({ by: "after_seq", next: "last_seq", first: 0 });
  return query.includes("before") ? of({ by: "before", last: "id" }) : null;
}

function resolve(schema: Schema, components: Record<string, Schema>): Schema {
  const ref = schema["$ref"];
  return typeof ref === "string" ? resolve(components[ref.slice(ref.lastIndexOf("/") + 1)] ?? {}, components) : schema;
}

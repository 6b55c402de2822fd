import type { Field, Operation, Type } from "./model.ts";
import { snake } from "./names.ts";

/** An argument of a method, and where its value goes. */
export interface Argument extends Field {
  /** Its name in snake case, which no other argument of the method has. */
  own: string;
  place: "path" | "query" | "body" | "whole body";
}

/** What a method takes: the path's values, then what must be given, then what may be. */
export function argumentsOf(operation: Operation): Argument[] {
  const { path_, query, body } = operation;
  const of = (place: Argument["place"], fields: Field[]) =>
    fields.map((field) => ({ ...field, own: snake(field.name), place }));
  const whole: Field[] =
    body === null || body.fields !== null
      ? []
      : [{ name: body.kind === "form" ? "fields" : "body", type: body.type, required: true }];
  const path = of("path", path_);
  const named = [...of("query", query), ...of("body", body?.fields ?? []), ...of("whole body", whole)];
  const taken = new Set(path.map(({ own }) => own));
  const free = named.map((each) => {
    const own = taken.has(each.own) ? `${each.place === "query" ? "query" : "body"}_${each.own}` : each.own;
    taken.add(own);
    return { ...each, own };
  });
  return [...path, ...free.filter(({ required }) => required), ...free.filter(({ required }) => !required)];
}

/** The arguments of a method that goes through all pages. */
export function argumentsOfPages(operation: Operation): Argument[] {
  const own = operation.pages?.own ?? [];
  return argumentsOf(operation).filter(({ name, place }) => place !== "query" || !own.includes(name));
}

/** The records that a type is made of. */
export function recordsIn(type: Type): string[] {
  switch (type.kind) {
    case "record":
      return [type.name];
    case "list":
      return recordsIn(type.items);
    case "map":
      return recordsIn(type.values);
    case "union":
      return type.of.flatMap(recordsIn);
    default:
      return [];
  }
}

import type { Client, RecordType, Type } from "./model.ts";
import { camel, pascal } from "./names.ts";

const reserved = new Set(
  (
    "abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally " +
    "float for goto if implements import instanceof int interface long native new package private protected public return short " +
    "static strictfp super switch synchronized this throw throws transient try void volatile while true false null " +
    // What a record may not have as a component, or already has.
    "clone finalize getClass hashCode notify notifyAll toString wait equals of"
  ).split(" "),
);

/** A name of the wire as that of a component, method or parameter. */
export function javaName(name: string): string {
  const own = camel(name);
  return reserved.has(own) || /^\d/.test(own) ? `${own}_` : own;
}

/** The names of a record's fields. Two that differ in letter case only, stay two. */
export function javaNames(fields: { name: string }[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name } of fields) {
    const taken = [...names.values()];
    names.set(name, taken.includes(javaName(name)) ? `${javaName(name)}_` : javaName(name));
  }
  return names;
}

export function packageOf(clientName: string): string {
  return `chatbots.platform.${clientName.toLowerCase()}`;
}

/** The class of a group: its methods, and the records that belong to it. */
export function apiOf(tag: string): string {
  return `${pascal(tag)}Api`;
}

/** How types are written in one class: its own records by their names, others by the class that has them. */
export interface JavaTypes {
  type(type: Type): string;
  boxed(type: Type): string;
}

export function javaTypes(records: RecordType[], client: Client, tag: string): JavaTypes {
  const groups = new Map(records.map(({ name, home }) => [name, home]));
  const isOwnPackage = client.name === client.typesOf;
  const recordOf = (name: string) => {
    const group = groups.get(name) ?? "";
    if (isOwnPackage && group === tag) return name;
    return `${isOwnPackage ? "" : `${packageOf(client.typesOf)}.`}${apiOf(group)}.${name}`;
  };
  const boxed = (type: Type): string => {
    switch (type.kind) {
      case "record":
        return recordOf(type.name);
      case "list":
        return `List<${boxed(type.items)}>`;
      case "map":
        return `Map<String, ${boxed(type.values)}>`;
      case "file":
        return "Upload";
      case "union":
      case "any":
        return "Object";
      default:
        return { string: "String", integer: "Long", number: "Double", boolean: "Boolean" }[type.kind];
    }
  };
  const plain: Record<string, string> = { Long: "long", Double: "double", Boolean: "boolean" };
  return { boxed, type: (type) => (type.nullable ? boxed(type) : (plain[boxed(type)] ?? boxed(type))) };
}

import { javadoc } from "./java-docs.ts";
import { type JavaTypes, javaNames } from "./java-names.ts";
import type { Field, RecordType, Type } from "./model.ts";

/** A record that is received, or that is both sent and received: its components are the fields. */
export function receivedRecord({ name, fields, description }: RecordType, types: JavaTypes): string[] {
  const names = javaNames(fields);
  const components = fields.map((field) => {
    const wire = names.get(field.name) === field.name ? "" : `@Wire("${field.name}") `;
    const type = field.required ? types.type(field.type) : types.boxed(field.type);
    return `${wire}${type} ${names.get(field.name)}`;
  });
  const docs = docsOf(description, paramsOf(fields));
  const head = `public record ${name}(`;
  const short = `${head}${components.join(", ")}) {}`;
  if (short.length <= 110) return [...docs, short];
  return [
    ...docs,
    head,
    ...components.map((each, index) => `        ${each}${index + 1 < components.length ? "," : ") {}"}`),
  ];
}

/** A record that is only sent: what must be given to `of`, and a method for each field that may be. */
export function sentRecord(record: Pick<RecordType, "name" | "fields" | "description">, types: JavaTypes): string[] {
  const { name, fields, description } = record;
  const names = javaNames(fields);
  const required = fields.filter((field) => field.required);
  const parameters = required.map((field) => `${types.type(field.type)} ${names.get(field.name)}`);
  const empty = `new ${name}(Map.of())`;
  const made = required.reduce((before, field) => `${before}.with("${field.name}", ${names.get(field.name)})`, empty);
  const setters = fields.flatMap((field) => [
    "",
    ...docsOf(field.description ?? valuesOf(field.type)).map((line) => `    ${line}`),
    `    public ${name} ${names.get(field.name)}(${types.type(field.type)} value) {`,
    `        return with("${field.name}", value);`,
    "    }",
  ]);
  return [
    ...docsOf(description),
    `public record ${name}(Map<String, Object> fields) implements Body {`,
    ...docsOf(undefined, paramsOf(required)).map((line) => `    ${line}`),
    `    public static ${name} of(${parameters.join(", ")}) {`,
    `        return ${made};`,
    "    }",
    ...setters,
    "",
    `    private ${name} with(String name, Object value) {`,
    `        return new ${name}(Body.with(fields, name, value));`,
    "    }",
    "}",
  ];
}

function docsOf(description: string | undefined, params: string[] = []): string[] {
  if (description === undefined && params.length === 0) return [];
  return javadoc(description === undefined ? [] : [description], params);
}

function paramsOf(fields: Field[]): string[] {
  const names = javaNames(fields);
  return fields.flatMap(({ name, description, type }) => {
    const text = description ?? valuesOf(type);
    return text === undefined ? [] : [`@param ${names.get(name)} ${text}`];
  });
}

function valuesOf(type: Type): string | undefined {
  if (!("values" in type) || !Array.isArray(type.values)) return undefined;
  return `One of ${type.values.map((value) => `\`${value}\``).join(", ")}.`;
}

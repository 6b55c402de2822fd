import { expect, test } from "vitest";
import { toldOf } from "../../../src/api/reference/told-of.ts";
import { documents, operationsOf, type Schema, schemasIn } from "./documents.ts";

/** The fields of a part of a document with their place in it. */
function fieldsIn(value: unknown, place: string) {
  return schemasIn(value, place).flatMap(({ path, schema }) =>
    Object.entries(schema.properties ?? {}).map(([name, field]) => ({ place: `${path}.${name}`, field })),
  );
}

test.for(documents)("%s: every field and every parameter is described", ([, document]) => {
  const inline = operationsOf(document).flatMap(({ operationId, requestBody, responses }) =>
    [requestBody, ...Object.values(responses)].flatMap((one) =>
      Object.values(one?.content ?? {}).flatMap(({ schema }) => fieldsIn(schema, operationId)),
    ),
  );
  const named = Object.entries(document.components.schemas).flatMap(([name, schema]) => fieldsIn(schema, name));
  const fields = [...named, ...inline];
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter(({ field }) => !isDescribed(field)).map(({ place }) => place)).toEqual([]);
  const parameters = operationsOf(document, true).flatMap((operation) =>
    operation.parameters.filter((one) => !isDescribed(one)).map(({ name }) => `${operation.operationId}?${name}`),
  );
  expect(parameters).toEqual([]);
});

test.for(documents)("%s: every description is of something in the document, and is said once", ([name, document]) => {
  const told = Object.keys(toldOf(name).words);
  const schemas = Object.entries(document.components.schemas).flatMap(([id, schema]) => placesOf(schema, id));
  const inline = operationsOf(document).flatMap(({ operationId, requestBody, responses }) =>
    [requestBody, ...Object.values(responses)].flatMap((one) =>
      Object.values(one?.content ?? {}).flatMap(({ schema }) => placesOf(schema, operationId)),
    ),
  );
  const places = new Set(
    [...schemas, ...inline].flatMap((place) => [
      place,
      place.split(".").slice(-2).join("."),
      place.split(".").at(-1) ?? "",
    ]),
  );
  const parameters = new Set(
    operationsOf(document).flatMap(({ operationId, parameters: all }) =>
      all.flatMap((one) => [`?${one.name}`, `${operationId}.${one.name}`]),
    ),
  );
  const known = (word: string) =>
    places.has(word) || parameters.has(word) || document.components.schemas[word.replace(/\.\*$/, "")] !== undefined;
  expect(told.filter((word) => !known(word))).toEqual([]);
});

/** Where the fields of a schema are, as descriptions name the place: without positions. */
function placesOf(schema: unknown, id: string): string[] {
  const own = fieldsIn(schema, id).map(({ place }) =>
    place
      .split(".")
      .filter((part) => !/^\d+$/.test(part))
      .join("."),
  );
  return own.map((place) => place.replace(/^(\w+?)(?:Input|Output)\./, "$1."));
}

function isDescribed({ description }: { description?: unknown } | Schema): boolean {
  return typeof description === "string" && /^[A-Z`9].{3,400}\.$/s.test(description);
}

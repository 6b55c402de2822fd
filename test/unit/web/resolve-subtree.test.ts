import { expect, test } from "vitest";
import { resolveSubtree } from "../../../src/web/docs/resolve-subtree.ts";

const document = {
  paths: {
    "/a/{id}": {
      get: {
        parameters: [{ $ref: "#/components/parameters/a~1id" }],
        responses: { 200: { content: { schema: { $ref: "#/components/schemas/Page", description: "The first." } } } },
      },
    },
  },
  components: {
    parameters: { "a/id": { name: "id" } },
    schemas: {
      Page: { description: "A page.", properties: { items: { items: { $ref: "#/components/schemas/Tree" } } } },
      Tree: { type: "object", properties: { children: { items: { $ref: "#/components/schemas/Tree" } } } },
    },
  },
};

test("a part of the document has what its references name, and the words beside a reference", async () => {
  const { spec, errors } = await resolveSubtree(document, ["paths", "/a/{id}", "get"], { baseDoc: "https://x/docs/" });
  expect(errors).toEqual([]);
  expect(spec).toMatchObject({
    parameters: [{ name: "id", $$ref: "https://x/docs/#/components/parameters/a~1id" }],
    responses: {
      200: { content: { schema: { description: "The first.", $$ref: "https://x/docs/#/components/schemas/Page" } } },
    },
  });
});

test("a schema that contains itself is shown once, with the reference inside", async () => {
  const { spec } = await resolveSubtree(document, ["components", "schemas", "Page", "properties", "items"]);
  expect(spec).toEqual({
    items: {
      type: "object",
      properties: { children: { items: { $ref: "#/components/schemas/Tree" } } },
      $$ref: "#/components/schemas/Tree",
    },
  });
});

test("a reference to nothing stays, and a part that is missing is none", async () => {
  const broken = { a: { $ref: "#/components/schemas/Gone" }, b: { $ref: "https://other.example/schema" } };
  expect((await resolveSubtree(broken, ["a"])).spec).toEqual({ $ref: "#/components/schemas/Gone" });
  expect((await resolveSubtree(broken, ["b"])).spec).toEqual({ $ref: "https://other.example/schema" });
  expect((await resolveSubtree(broken, ["c", "d"])).spec).toBe(null);
});

import { addItem } from "../../../domain/knowledge/bases/add-item.ts";
import { deleteItem } from "../../../domain/knowledge/bases/delete-item.ts";
import { listItems } from "../../../domain/knowledge/bases/list-items.ts";
import { readItem } from "../../../domain/knowledge/bases/read-item.ts";
import { updateItem } from "../../../domain/knowledge/bases/update-item.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done, PageQuery, page, rangeOf, success } from "../envelope.ts";
import { managingRoute, readingRoute } from "../kinds-of-routes.ts";
import { toItem } from "./convert.ts";
import * as wire from "./wire.ts";

const reading = readingRoute("Knowledge bases");
const managing = managingRoute("Knowledge bases");
const paths: Route["paths"] = ["/api/v1/knowledge-bases/{id}/items"];
const pathsOfOne: Route["paths"] = ["/api/v1/knowledge-bases/{id}/items/{itemId}"];

export const itemRoutes: Route[] = [
  route({
    ...reading,
    id: "listKnowledgeItems",
    method: "get",
    paths,
    summary: "Get the items of a knowledge base",
    params: wire.BasePath,
    query: PageQuery,
    success: { status: 200, schema: wire.ItemList, description: "Newest first." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      const { items, total } = await listItems(ctx, caller.accountId, params.id, rangeOf(query));
      return page(
        items.map((item) => toItem(item)),
        total,
        query,
      );
    },
  }),
  route({
    ...managing,
    id: "addKnowledgeItem",
    method: "post",
    paths,
    summary: "Add a knowledge item",
    description: "A text, or a question with its answer. It is searched as soon as its status is `completed`.",
    params: wire.BasePath,
    body: wire.NewItem,
    idempotent: true,
    success: { status: 201, schema: wire.ItemResult, description: "The new item." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) =>
      success(toItem(await addItem(ctx, caller.accountId, params.id, body)), "The item was added."),
  }),
  route({
    ...reading,
    id: "readKnowledgeItem",
    method: "get",
    paths: pathsOfOne,
    summary: "Get a knowledge item",
    params: wire.ItemPath,
    success: { status: 200, schema: wire.ItemResult, description: "The item, with the content of a text." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      const item = await readItem(ctx, caller.accountId, { id: params.itemId, baseId: params.id });
      return success(toItem(item, item.kind === "text" ? await ctx.files.readText(item.fileKey) : null));
    },
  }),
  route({
    ...managing,
    id: "updateKnowledgeItem",
    method: "put",
    paths: pathsOfOne,
    summary: "Update a knowledge item",
    description: "Omitted fields are not changed. Files and pages of websites cannot be changed here.",
    params: wire.ItemPath,
    body: wire.ItemChanges,
    success: { status: 200, schema: wire.ItemResult, description: "The updated item." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const { content: text, ...changes } = body;
      const place = { id: params.itemId, baseId: params.id };
      const changed = await updateItem(ctx, caller.accountId, place, { ...changes, text });
      return success(toItem(changed), "The item was updated.");
    },
  }),
  route({
    ...managing,
    id: "deleteKnowledgeItem",
    method: "delete",
    paths: pathsOfOne,
    summary: "Delete a knowledge item",
    params: wire.ItemPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteItem(ctx, caller.accountId, { id: params.itemId, baseId: params.id });
      return success(null, "The item was deleted.");
    },
  }),
];

import { chatbots } from "../../src/api/chatbots/dialect.ts";
import type { Dialect } from "../../src/api/kit/dialect.ts";
import { replycx } from "../../src/api/replycx/dialect.ts";
import { replyx } from "../../src/api/replyx/dialect.ts";
import { readOpenApi } from "../read-openapi.ts";
import { credentialsOf } from "./credentials-of.ts";
import { findHomes } from "./find-homes.ts";
import { findPages } from "./find-pages.ts";
import type { Client, Field, Group, Operation, Type } from "./model.ts";
import { pascal, snake } from "./names.ts";
import { readSchemas, type Schema, type SchemaReader } from "./schema-reader.ts";

type Content = Record<string, { schema: Schema }>;

interface Described {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  security: Record<string, unknown>[];
  parameters: { name: string; in: string; required: boolean; description?: string; schema: Schema }[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
}

export interface Document {
  paths: Record<string, Record<string, Described>>;
  /** What the platform sends to webhooks, by the type of the event. */
  webhooks?: Record<string, { post: { requestBody: { content: Content } } }>;
  components: { schemas: Record<string, Schema> };
}

/** The classes of the libraries, from the OpenAPI documents of the three dialects. */
export function readModel(): Client[] {
  const whole = readClient("ReplyX", readDocument(replyx));
  const isVisitors = ({ credentials }: Operation) => credentials.includes("siteToken");
  const isOnlyVisitors = ({ credentials }: Operation) => credentials.every((each) => each === "siteToken");
  return [
    { ...whole, groups: only(whole.groups, (each) => each.credentials.length === 0 || !isOnlyVisitors(each)) },
    {
      ...whole,
      name: "Visitor",
      title: visitorTitle,
      credentials: credentialsOf["Visitor"] ?? [],
      groups: only(whole.groups, isVisitors),
      ...{ records: [], events: [] },
    },
    readClient("ReplyCX", readDocument(replycx)),
    readClient("Chatbots", readDocument(chatbots)),
  ];
}

const visitorTitle = "Switchboard API (ReplyX dialect) for a visitor of a website";

/** The OpenAPI document of a dialect, as it is served. */
export function readDocument(dialect: Dialect): Document & { info: { title: string } } {
  return readOpenApi(dialect);
}

function only(groups: Group[], isWanted: (operation: Operation) => boolean): Group[] {
  return groups
    .map(({ tag, operations }) => ({ tag, operations: operations.filter(isWanted) }))
    .filter(({ operations }) => operations.length > 0);
}

function readClient(name: string, document: ReturnType<typeof readDocument>): Client {
  const reader = readSchemas(document.components.schemas);
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { operationId }]) => !/Alias\d+$/.test(operationId))
      .map(([method, described]) => readOperation(method, path, described, reader)),
  );
  const events = readEvents(document, reader);
  const records = reader.records();
  const byName = new Map(records.map((record) => [record.name, record]));
  const paged = operations.map((each) => ({ ...each, pages: findPages(each, byName) }));
  refuseDoubles(paged);
  const homes = findHomes(paged, records);
  for (const record of records) record.home = homes.get(record.name) ?? record.group;
  const groups = [...Map.groupBy(paged, ({ tag }) => tag)].map(([tag, of]) => ({ tag, operations: of }));
  const { title } = document.info;
  return { name, typesOf: name, title, credentials: credentialsOf[name] ?? [], groups, records, events };
}

/** The names of the records that webhooks get. */
function readEvents({ webhooks = {} }: Document, reader: SchemaReader): string[] {
  reader.begin("Webhooks", "received");
  return Object.values(webhooks).flatMap(({ post }) =>
    Object.values(post.requestBody.content).flatMap(({ schema }) => {
      const type = reader.typeOf(schema, "Event");
      return type.kind === "record" ? [type.name] : [];
    }),
  );
}

function readOperation(method: string, path: string, described: Described, reader: SchemaReader): Operation {
  const { operationId: id, tags, security, parameters, requestBody, responses } = described;
  const tag = tags[0] ?? "Other";
  const credentials = [...new Set(security.flatMap((each) => Object.keys(each)))].filter((each) => each !== "guestId");
  const isVisitors = credentials.includes("siteToken");
  reader.begin(tag, "sent");
  const fieldsIn = (place: string): Field[] =>
    parameters
      .filter((each) => each.in === place)
      .map(({ name, required, description, schema }) => ({
        ...{ name, required, type: reader.typeOf(schema, pascal(id) + pascal(name)) },
        ...(description === undefined ? {} : { description }),
      }));
  const ofPath = fieldsIn("path");
  const ofQuery = fieldsIn("query").filter(({ name }) => {
    // A visitor's credential, which the client sends in headers; and what the path already says.
    return !(isVisitors && ["token", "guest_id"].includes(name)) && !ofPath.some((each) => each.name === name);
  });
  const ofBody = (schema: Schema) => reader.fieldsOf(schema, nameOf(schema, `${pascal(id)}Body`));
  const [kind, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  const body: Operation["body"] =
    content === undefined
      ? null
      : bodyOf(kind === "application/json", reader.typeOf(content.schema, `${pascal(id)}Body`), ofBody(content.schema));
  reader.begin(tag, "received");
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1].content ?? {};
  const json = success["application/json"]?.schema ?? { not: {} };
  return {
    ...{ id, method: method.toUpperCase(), path, tag, summary: described.summary, path_: ofPath, query: ofQuery, body },
    ...(described.description === undefined ? {} : { description: described.description }),
    answer: "not" in json ? bytes : { kind: "json", type: reader.typeOf(json, `${pascal(id)}Answer`) },
    streams: "text/event-stream" in success,
    pages: null,
    takesKey:
      parameters.some(({ name }) => name.toLowerCase() === "idempotency-key") ||
      /`Idempotency-Key`/.test(described.description ?? ""),
    credentials,
  };
}

function bodyOf(isJson: boolean, type: Type, fields: Field[] | null): Operation["body"] {
  if (isJson) return { kind: "json", type, fields };
  return { kind: "form", type: fields === null ? anyForm : type, fields };
}

/** A form whose fields have any names: files and texts, several of one name too. */
const anyForm: Type = {
  kind: "map",
  values: { kind: "list", items: { kind: "union", of: [{ kind: "file" }, { kind: "string" }] } },
};

const bytes: { kind: "bytes"; type: Type } = { kind: "bytes", type: { kind: "any" } };

function nameOf(schema: Schema, otherwise: string): string {
  const ref = schema["$ref"];
  return typeof ref === "string" ? ref.slice(ref.lastIndexOf("/") + 1) : otherwise;
}

/** Two methods of a group with one name would hide each other. */
function refuseDoubles(operations: Operation[]): void {
  const names = operations.flatMap(({ tag, id, pages, streams }) =>
    [id, ...(pages === null ? [] : [pages.id]), ...(streams ? [`${id}Stream`] : [])].map(
      (each) => `${tag}.${snake(each)}`,
    ),
  );
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== undefined) throw new Error(`two methods have the name ${double}`);
}

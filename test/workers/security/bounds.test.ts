import { expect, test } from "vitest";
import { idNameOf } from "../../support/chatbot-records.ts";
import type { Account, Answer } from "../../support/client.ts";
import { makeTarget, type Target } from "../../support/fuzz/target.ts";
import { makeAdmin } from "../admin/make-admin.ts";
import { api } from "../api.ts";
import { type Body, type Bound, boundsOf, neighboursOf, resolve } from "./bounds-of.ts";

interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  schema: Bound;
}
interface Operation {
  operationId: string;
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: Bound }> };
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Bound> };
}
interface Case {
  method: string;
  path: string;
  operation: Operation;
  schemas: Document["components"]["schemas"];
}

const serviceKey = "the service key of the tests, long enough";
/** Nothing has this id: what would change something with it changes nothing. */
const nobody = Number.MAX_SAFE_INTEGER;

const documents = await Promise.all(
  ["replyx", "chatbots"].map(
    async (name) => (await (await api.send("GET", `/openapi/${name}.json`)).json()) as Document,
  ),
);
// An alias is the same route with another path.
const cases: Case[] = documents.flatMap(({ paths, components: { schemas } }) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { operationId }]) => !/Alias\d+$/.test(operationId))
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation, schemas })),
  ),
);

test("a number in an address or a query is accepted and refused exactly as the document says", async () => {
  const callers = await makeCallers();
  const wrong: string[] = [];
  let sent = 0;
  for (const one of cases) {
    const tries = one.operation.parameters
      .filter(({ schema }) => schema.type === "integer")
      .flatMap((parameter) => neighboursOf(parameter.schema).map((neighbour) => ({ ...parameter, ...neighbour })))
      // What a route without a body does to record 1 of the platform, it would really do.
      .filter(({ value, isAllowed }) => !(isAllowed && value === 1 && one.method !== "GET" && isBare(one)));
    sent += tries.length;
    await Promise.all(
      tries.map(async ({ in: part, name, value, isAllowed }) => {
        const { status, refused } = await send(callers, one, { [`${part} ${name}`]: String(value) });
        const isRefused = refused.some((loc) => loc.join() === `${part},${name}`);
        if (status >= 500 || isRefused === isAllowed)
          wrong.push(`${one.operation.operationId} ${name}=${value}: ${status}`);
      }),
    );
  }
  expect(sent).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
}, 180_000);

test("a length or number in a body is accepted and refused exactly as the document says", async () => {
  const callers = await makeCallers();
  const wrong: string[] = [];
  let sent = 0;
  for (const one of cases) {
    const schema = one.operation.requestBody?.content["application/json"]?.schema;
    if (schema === undefined || judged.has(one.operation.operationId)) continue;
    const tries = boundsOf(resolve(schema, one.schemas), one.schemas).flatMap(({ at, bound }) =>
      neighboursOf(bound).map((neighbour) => ({ at, ...neighbour })),
    );
    sent += tries.length;
    await Promise.all(
      tries.map(async ({ at, value, isAllowed }) => {
        const { status, refused } = await send(callers, one, {}, bodyWith(at, value));
        const place = ["body", ...at].join();
        const isRefused = refused.some((loc) => loc.length > 1 && place.startsWith(loc.join()));
        const shown = `${at.join(".")}=${JSON.stringify(value).slice(0, 30)}`;
        if (status >= 500 || isRefused === isAllowed) wrong.push(`${one.operation.operationId} ${shown}: ${status}`);
      }),
    );
  }
  expect(sent).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
}, 180_000);

/** Routes that refuse a text of the right form for what it says. */
const judged = new Set([
  ...["validateResetToken", "resetPassword", "readInvitation", "acceptInvitation", "createWebhook", "updatePlugin"],
]);

function isBare({ operation }: Case): boolean {
  return operation.requestBody === undefined;
}

/** A body in which only this place has a value: what else is required is missing, so the request does nothing. */
function bodyWith(at: (string | number)[], value: unknown): Body {
  const [key, ...rest] = at;
  if (key === undefined) return value as Body;
  const inner = bodyWith(rest, value);
  return typeof key === "number" ? [inner] : { [key]: inner };
}

interface Callers {
  target: Target;
  owner: Account;
  admin: Account;
}

async function makeCallers(): Promise<Callers> {
  const admin = await makeAdmin();
  const owner = await api.makeAccount();
  return { admin, owner, target: await makeTarget(api, { adminToken: admin.token, serviceKey }) };
}

/** Sends a request of a route, as whoever may call it. `refused`: the places of the request that were refused. */
async function send(
  { owner, admin, target }: Callers,
  { method, path, operation }: Case,
  values: Record<string, string>,
  json?: Body,
): Promise<{ status: number; refused: (string | number)[][] }> {
  const isNamed = (name: string) =>
    operation.parameters.some((one) => one.name === name && /\[a-z]/.test(one.schema.pattern ?? ""));
  const other = (name: string) =>
    isNamed(name)
      ? "a_name"
      : String(method === "GET" || json !== undefined ? (target.known[idNameOf(path, name)] ?? 1) : nobody);
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[`path ${name}`] ?? other(name));
  const query = new URLSearchParams(
    operation.parameters
      .filter((one) => one.in === "query" && (one.required || values[`query ${one.name}`] !== undefined))
      .map((one) => [one.name, values[`query ${one.name}`] ?? "x"]),
  );
  const body = operation.requestBody === undefined ? {} : bodyOf(operation, json);
  const site = target.credentials.find(({ headers }) => headers?.["X-Site-Token"] !== undefined)?.headers ?? {};
  const tries = [
    { token: owner.token },
    { token: admin.token },
    { headers: { "X-Service-Key": serviceKey } },
    { headers: site },
  ];
  let status = 0;
  for (const credential of tries) {
    const answer = await api.call(method, `${address}?${query}`, { ...credential, ...body });
    status = answer.status;
    if (status === 401 || status === 403) continue;
    return { status, refused: refusedPlaces(answer, json === undefined ? Object.keys(values) : ["body"]) };
  }
  return { status, refused: [] };
}

/** The places that an answer refuses, each with its part of the request; the chatbots dialect names fields only. */
function refusedPlaces({ status, body }: Answer, sent: string[]): (string | number)[][] {
  if (status === 422 && Array.isArray(body.detail)) return body.detail.map(({ loc }: { loc: string[] }) => loc);
  if (status !== 400 || !Array.isArray(body.errors)) return [];
  const [part = ""] = sent[0]?.split(" ") ?? [];
  return body.errors.map(({ field }: { field: string }) => [part, ...field.split(".").filter(Boolean)]);
}

/** A body that is refused, so that a request about its address or query does nothing, or the one to send. */
function bodyOf({ requestBody }: Operation, json: Body | undefined) {
  if (requestBody?.content["multipart/form-data"] !== undefined) return { form: { none: "" } };
  return { json: json ?? "no object" };
}

import { type Check, checkAgainst } from "./check-against-openapi.ts";
import { type DialectName, dialectOfPath } from "./dialect-of-path.ts";

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies freely; their shape is checked against the OpenAPI document.
  body: any;
}

export interface Call {
  token?: string | undefined;
  json?: unknown;
  /** A list is several fields with one name. */
  form?: Record<string, string | File | (string | File)[]>;
  headers?: Record<string, string>;
  /** A body sent as it stands. */
  raw?: string;
}

export interface Account {
  id: number;
  email: string;
  password: string;
  token: string;
  call(method: string, path: string, options?: Omit<Call, "token">): Promise<Answer>;
}

/** A request with the answer to it; `operation` is the one of the dialect's document that it is of. */
export interface Exchange {
  dialect: DialectName;
  operation: string | undefined;
  status: number;
  /** The JSON, or the fields of a form, with files as their names. */
  body: unknown;
  /** Null unless it is JSON. */
  answer: unknown;
}

/** The check of each server and dialect: a document of half a megabyte, read once for all its clients. */
const checks = new Map<string, Promise<Check>>();

/**
 * A client of the API under test. Every response it gets is checked against the served OpenAPI document; `note` is told of every
 * exchange.
 */
export function clientOf(fetch: Fetch, base = "http://localhost:8000", note?: (exchange: Exchange) => void) {
  const loadCheck = (path: string) => {
    const url = `${base}/openapi/${dialectOfPath(path)}.json`;
    let check = checks.get(url);
    if (check === undefined) {
      check = fetch(url)
        .then((response) => response.json())
        .then(checkAgainst);
      check.catch(() => checks.delete(url));
      checks.set(url, check);
    }
    return check;
  };

  async function send(method: string, path: string, options: Call = {}): Promise<Response> {
    const headers = new Headers(options.headers);
    if (options.token !== undefined) headers.set("authorization", `Bearer ${options.token}`);
    let body: BodyInit | undefined = options.raw;
    if (options.json !== undefined) {
      headers.set("content-type", "application/json");
      body = JSON.stringify(options.json);
    }
    if (options.form !== undefined) {
      const form = new FormData();
      for (const [name, values] of Object.entries(options.form)) {
        for (const value of [values].flat()) form.append(name, value);
      }
      body = form;
    }
    return fetch(`${base}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  }

  async function call(method: string, path: string, options: Call = {}): Promise<Answer> {
    const response = await send(method, path, options);
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.startsWith("application/json") ?? false;
    const body = isJson ? JSON.parse(text) : text;
    const operation = (await loadCheck(path))(method, path, response, body);
    note?.({
      ...{ dialect: dialectOfPath(path), operation, status: response.status },
      ...{ body: options.json ?? textsOf(options.form), answer: isJson ? body : null },
    });
    return { status: response.status, headers: response.headers, body };
  }

  /** A fresh account, logged in from an address of its own. */
  async function makeAccount(): Promise<Account> {
    const name = crypto.randomUUID();
    const credentials = { email: `${name}@example.com`, password: `pass-${name}` };
    const headers = { "cf-connecting-ip": name };
    const registration = { ...credentials, first_name: "Ada" };
    const registered = await call("POST", "/api/auth/register", { json: registration, headers });
    if (registered.status !== 201) throw new Error(`register: ${registered.status} ${JSON.stringify(registered.body)}`);
    const { body } = await call("POST", "/api/auth/login", { json: credentials, headers });
    const token = body.access_token as string;
    return {
      ...{ id: registered.body.id, token },
      ...credentials,
      call: (method, path, options) => call(method, path, { ...options, token }),
    };
  }

  return { call, send, makeAccount };
}

/** The fields of a form, of a file its name; null without a form. */
function textsOf(form: Call["form"]): unknown {
  if (form === undefined) return null;
  const textOf = (value: string | File) =>
    typeof value !== "string" ? value.name : /^\d{1,15}$/.test(value) ? Number(value) : value;
  const fields = Object.entries(form).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(textOf) : textOf(value),
  ]);
  return Object.fromEntries(fields);
}

import type { Answer } from "../../support/client.ts";
import { api } from "../../workers/api.ts";
import { type Endpoint, endpoints } from "./endpoints.ts";
import type { Refusal, RequestRow, Row } from "./row.ts";
import { credentialOf, fillPath, type Stage } from "./stage.ts";

/** The method and every path that a row proves. Throws when it names no documented endpoint, or two methods. */
export function endpointOf(row: Row): Endpoint {
  const named = row.ids.map((id) => endpoints.find((endpoint) => endpoint.id === id));
  const [first] = named;
  if (first === undefined || named.includes(undefined)) throw new Error(`no such endpoint among ${row.ids.join(", ")}`);
  const paths = new Set(named.flatMap((endpoint) => endpoint?.paths ?? []));
  if (named.some((endpoint) => endpoint?.method !== first.method)) throw new Error(`${row.ids}: two methods`);
  return { ...first, paths: [...paths] as [string, ...string[]] };
}

/** Sends a row's request, or one that is to be refused, to one of its paths. */
export async function play(stage: Stage, row: RequestRow, path: string, refusal?: Refusal): Promise<Answer> {
  const { method } = endpointOf(row);
  const { params = {}, ...prepared } = (await (refusal?.prepare ?? row.prepare)?.(stage)) ?? {};
  const { query, headers, ...body } = { ...(refusal?.request ?? row.request), ...prepared };
  const credential = await credentialOf(stage, refusal?.caller ?? row.caller);
  const filled = await fillPath(stage, path, params);
  return api.call(method, query === undefined ? filled : `${filled}?${new URLSearchParams(query)}`, {
    ...body,
    ...credential,
    headers: { "cf-connecting-ip": crypto.randomUUID(), ...headers, ...credential.headers },
  });
}

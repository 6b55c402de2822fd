import type { Deps } from "../../domain/deps.ts";
import { DomainError } from "../../domain/errors.ts";
import { isSame, markOf } from "../../protocol/mark-of.ts";
import { authorise } from "./authorise.ts";
import { parsePart } from "./read-input.ts";
import type { Reader } from "./reader-of.ts";
import type { Call } from "./route.ts";

/** The header with the marks of the fields that a client has read before it changes them. */
export const unchangedHeader = "If-Unchanged";

/** More fields than any record has. */
const maxFields = 100;

/** What of a request decides whether it is stale. `params` and `body` are as they were sent; the call has them as they are stored. */
export interface Change {
  call: Call<never, unknown, unknown, unknown>;
  params: Record<string, unknown>;
  body: unknown;
}

/**
 * Refuses a change of fields that have another value than the client has read, unless it is the wanted one. Without the header
 * nothing is checked. Throws `changed_elsewhere` with the fields and what they are now, `validation_failed` for a header that is
 * malformed, or where there is nothing to compare with.
 */
export async function refuseStale(ctx: Deps, reader: Reader | null, change: Change): Promise<void> {
  const header = change.call.request.headers.get(unchangedHeader);
  if (header === null) return;
  if (reader === null) throw refused("What this changes cannot be compared.");
  const marks = readMarks(header);
  const record = await read(ctx, reader, change);
  // A record that is gone is the handler's to refuse.
  if (typeof record !== "object" || record === null) return;
  const changed: Record<string, unknown> = {};
  for (const [field, mark] of marks) {
    // What is not read cannot be stale: a password, for example.
    if (!Object.hasOwn(record, field)) continue;
    const now = (record as Record<string, unknown>)[field];
    const isWanted = wantedOf(field, change).some((wanted) => isSame(now, wanted));
    if ((await markOf(now)) !== mark && !isWanted) changed[field] = now ?? null;
  }
  const names = Object.keys(changed);
  if (names.length === 0) return;
  const reason = `Changed by somebody else meanwhile: ${names.join(", ")}. Nothing was saved.`;
  throw new DomainError("changed_elsewhere", reason, { changed });
}

/** What a field is to become, as it was sent and as it is stored. */
function wantedOf(field: string, { call, body }: Change): unknown[] {
  const bodies = [body, call.body].filter((each) => typeof each === "object" && each !== null);
  return bodies.flatMap((each) => (Object.hasOwn(each, field) ? [(each as Record<string, unknown>)[field]] : []));
}

async function read(ctx: Deps, { route, recordIn }: Reader, change: Change): Promise<unknown> {
  const { call, params } = change;
  const { request, address, waitUntil } = call;
  // Who may change a record may not always read it.
  const { caller } = await authorise(ctx, route, request, null);
  const answer = await route.handle({
    ...{ ctx, caller: caller as never, request, headers: new Headers(), address, waitUntil, audit: () => {} },
    params: parsePart(route.params, params, "path"),
    query: parsePart(route.query, {}, "query"),
    body: undefined,
  });
  const sent = answer instanceof Response ? await answer.json() : JSON.parse(JSON.stringify(answer));
  return recordIn(sent, params);
}

function readMarks(header: string): [field: string, mark: string][] {
  const marks = header.split(",").map((part) => /^\s*([\w.-]{1,100})=([0-9a-f]{16})\s*$/.exec(part));
  if (marks.length > maxFields) throw refused(`More than ${maxFields} fields.`);
  return marks.map((found) => {
    if (found === null) throw refused('Expected "field=mark", separated by commas; a mark has 16 hexadecimal digits.');
    const [, field = "", mark = ""] = found;
    return [field, mark];
  });
}

function refused(issue: string): DomainError {
  const issues = [{ path: ["header", unchangedHeader], issue, kind: "invalid" as const }];
  return new DomainError("validation_failed", issue, { issues });
}

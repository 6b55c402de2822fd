import { isSame, markOf } from "../../../protocol/mark-of.ts";
import { ApiError } from "./api-error.ts";
import { type ComparedOperation, callAny, type Input, type Output } from "./call.ts";
import { askConflict } from "./conflict.ts";
import { hideSecret } from "./masked-secret.ts";
import { mergeField } from "./merge-field.ts";

type Fields = Record<string, unknown>;

/** By the base of a form that stays open: what the form has of the record by now, as it is stored. */
const savedSince = new WeakMap<object, Fields>();

/**
 * The base of one filling of a form that stays open and may save again: `save` remembers what it has stored of it. A form that is filled
 * from the same record later gets a base of its own, as it shows the record as it was read.
 */
export function baseOfFilling<T>(read: T): T {
  if (typeof read !== "object" || read === null) return read;
  const base = { ...read };
  savedSince.set(base, {});
  return base;
}

/**
 * Saves a change of something that others may change too. `base` is the record that the form was filled from, as it was read then, and
 * never as it was read later. What somebody else has changed meanwhile stays, unless the user has changed the same: then they choose.
 * Rejects as `call`; also when the user chooses neither. `fieldsOf` gives the fields of the change in what is read and answered, where
 * they have other names there. A form that stays open and saves again passes the same `baseOfFilling`.
 */
export async function save<K extends ComparedOperation>(
  operation: K,
  input: Input<K>,
  base: object,
  fieldsOf: (read: Output<K>) => object = (read) => read as object,
): Promise<Output<K>> {
  let known: Fields = { ...fieldsOf(base as Output<K>), ...savedSince.get(base) };
  const { body: mine } = input as { body: Fields };
  let body = { ...mine };
  for (;;) {
    try {
      const unchanged = await marksOf(known, body);
      const saved = await callAny(operation, { ...input, body }, unchanged === "" ? {} : { unchanged });
      const since = savedSince.get(base);
      if (since) savedSince.set(base, { ...since, ...storedOf(fieldsOf(saved), { body, mine, known }) });
      return saved;
    } catch (error) {
      if (!(error instanceof ApiError) || error.changed === null) throw error;
      body = await resolve(error, error.changed, body, known);
      known = { ...known, ...error.changed };
    }
  }
}

async function marksOf(known: Fields, body: Fields): Promise<string> {
  const names = Object.keys(body).filter((name) => name in known);
  return (await Promise.all(names.map(async (name) => `${name}=${await markOf(known[name])}`))).join(", ");
}

/** The change, with what others have changed. */
async function resolve(error: ApiError, theirs: Fields, body: Fields, known: Fields): Promise<Fields> {
  const merged = Object.keys(theirs).map((name) => ({
    name,
    ...mergeField(known[name], body[name], theirs[name]),
  }));
  const values = Object.fromEntries(merged.map(({ name, value }) => [name, value]));
  const conflicts = merged.filter(({ isConflict }) => isConflict);
  if (conflicts.length === 0) return { ...body, ...values };
  const choice = await askConflict(
    conflicts.map(({ name }) => ({ name, theirs: theirs[name], mine: hideSecret(body[name], theirs[name]) })),
  );
  if (choice === null) throw error;
  const chosen = conflicts.map(({ name, value }) => [name, choice === "theirs" ? theirs[name] : value]);
  return { ...body, ...values, ...Object.fromEntries(chosen) };
}

/** The fields of the form as the server has stored them; of what became somebody else's, as the form still has it. */
function storedOf(saved: object, { body, mine, known }: Record<"body" | "mine" | "known", Fields>): Fields {
  const record = saved as Fields;
  const names = Object.keys(mine).filter((name) => name in known);
  const isOwn = (name: string) => isSame(body[name], mine[name]);
  return Object.fromEntries(names.map((name) => [name, (isOwn(name) && name in record ? record : mine)[name]]));
}

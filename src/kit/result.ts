/**
 * The return type of a Durable Object's RPC methods: they never throw across the boundary, where an error would lose
 * its class. `E` is plain data.
 */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail<E>(error: E): { ok: false; error: E } {
  return { ok: false, error };
}

import { DomainError } from "../../domain/errors.ts";

export type Emit = (event: string, data: unknown) => Promise<void>;

/** How a stream of events is answered: its status, how an error is written, and what a log says of an unknown one. */
export interface EventStreamForm {
  status: 200 | 201;
  refuse(error: DomainError): unknown;
  about: Record<string, unknown>;
}

/** Server-sent events that a function emits; then `error` if it throws, and `done` in any case. */
export function streamEvents(
  write: (emit: Emit) => Promise<void>,
  { status, refuse, about }: EventStreamForm,
): Response {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  let isLeft = false;
  const emit: Emit = (event, data) =>
    writer.write(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)).catch((error: unknown) => {
      isLeft = true;
      throw error;
    });
  const written = write(emit)
    .catch((error: unknown) => {
      if (isLeft) throw error;
      const refusal =
        error instanceof DomainError ? error : new DomainError("dependency_failed", "There was no answer.");
      if (refusal !== error) console.error("event stream failed", { ...about, error });
      return emit("error", refuse(refusal));
    })
    .then(() => emit("done", {}))
    .then(() => writer.close())
    .catch(() => undefined);
  void written;
  return new Response(readable, {
    status,
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" },
  });
}

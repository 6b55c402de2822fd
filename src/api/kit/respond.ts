/** A response of a handler's own, or what becomes one: a body in JSON. */
export type Answer = Response | Written;

export interface Written {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/**
 * The response of an answer, with further headers. What is written as JSON gets all its headers at once: a `Headers` object of the
 * runtime costs more than the rest of a small answer.
 */
export function respond(answer: Answer, headers: Record<string, string> = {}): Response {
  if (!(answer instanceof Response)) {
    return Response.json(answer.body, { status: answer.status, headers: { ...answer.headers, ...headers } });
  }
  for (const [name, value] of Object.entries(headers)) {
    if (name === "Vary") answer.headers.append(name, value);
    else answer.headers.set(name, value);
  }
  return answer;
}

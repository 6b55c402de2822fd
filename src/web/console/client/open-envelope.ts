interface Envelope {
  data: unknown;
  pagination?: { total: number };
}

/**
 * What an answer is about: routes under `/api/v1` put a record into an envelope, and a page of records too, which is returned as
 * `{ items, total }`. Other answers are returned as they are.
 */
export function openEnvelope(operation: string, answer: unknown): unknown {
  if (!/^[A-Z]+ \/api\/v1\//.test(operation)) return answer;
  const { data, pagination } = answer as Envelope;
  return pagination === undefined ? data : { items: data, total: pagination.total };
}

/** Longer ids do not fit into the headers of an answer. */
const maxLength = 250;

/**
 * The ids of messages in the value of a header such as `References`, in order and without their angle brackets (RFC 5322, 3.6.4).
 * Only printable ASCII is taken: ids are written into headers again.
 */
export function readMessageIds(value: string): string[] {
  const ids = Array.from(value.matchAll(/<([^<>\s]+)>/g), ([, id = ""]) => id);
  return [...new Set(ids.filter((id) => id.length <= maxLength && /^[\x21-\x7e]+$/.test(id)))];
}

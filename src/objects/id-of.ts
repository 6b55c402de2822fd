/** The id of the record that an object is named by: `7`, or `whatsapp:7`. */
export function idOf({ id }: DurableObjectState): number {
  const { name = "" } = id;
  return Number(name.slice(name.lastIndexOf(":") + 1));
}

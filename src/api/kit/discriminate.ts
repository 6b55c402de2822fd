type Json = Record<string, unknown>;

/** Names the field that tells the members of a `oneOf` of components apart, where each has one value for it. */
export function discriminate(components: Record<string, Json>): void {
  for (const component of Object.values(components)) {
    const members = component["oneOf"];
    if (!Array.isArray(members)) continue;
    const mapping = mappingOf(members, components);
    if (mapping !== null) component["discriminator"] = mapping;
  }
}

function mappingOf(members: Json[], components: Record<string, Json>): Json | null {
  const targets = members.map(({ $ref }) => ({ $ref, schema: components[String($ref).split("/").at(-1) ?? ""] }));
  if (targets.some(({ schema }) => schema === undefined)) return null;
  const fields = targets.map(({ schema }) => schema?.["properties"] as Record<string, Json>);
  const propertyName = Object.keys(fields[0] ?? {}).find((name) =>
    fields.every((properties) => typeof properties?.[name]?.["const"] === "string"),
  );
  if (propertyName === undefined) return null;
  const mapping = targets.map(({ $ref }, at) => [fields[at]?.[propertyName]?.["const"], $ref]);
  return { propertyName, mapping: Object.fromEntries(mapping) };
}

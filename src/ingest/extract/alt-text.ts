/** Names of files, which programs fill in, and what they add to texts of their own. */
const FILE_NAME = /^\S*\.(png|jpe?g|gif|bmp|svg|webp|emf|wmf|tiff?)$|^([a-z]:)?[\\/]/i;
const GENERATED = /\s*(Description automatically generated|AI-generated content may be incorrect\.?).*$/s;

/** What a picture shows, in brackets; empty when its alternative text says nothing. */
export function altText(description: string | null): string {
  const text = (description ?? "").replace(GENERATED, "").replace(/\s+/g, " ").trim();
  return text === "" || FILE_NAME.test(text) ? "" : `[${text}]`;
}

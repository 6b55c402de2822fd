import { groupAliases, type Reference } from "./group-aliases.ts";
import { resolveSubtree } from "./resolve-subtree.ts";
import { hasWords, searchedTexts } from "./search-operations.ts";

type SwaggerUi = (options: Record<string, unknown>) => unknown;

declare global {
  interface Window {
    SwaggerUIBundle: SwaggerUi;
  }
}

/** The part of an immutable.js collection that the search uses. */
interface Collection<T> {
  map(change: (value: T) => T): Collection<T>;
  filter(keep: (value: T) => boolean): Collection<T>;
  get(key: string): Collection<never>;
  getIn(path: string[]): string;
  set(key: string, value: unknown): T;
  size: number;
}

const links = Array.from(document.querySelectorAll<HTMLElement>("[data-dialect]"));
const names = links.map((link) => link.dataset["dialect"] ?? "");
const asked = new URLSearchParams(location.search).get("dialect") ?? "";
const dialect = names.includes(asked) ? asked : "replyx";
links[names.indexOf(dialect)]?.setAttribute("aria-current", "page");

/** Searches the words and fields of operations. By itself, the filter compares the names of tags only. */
function searching(texts: Map<string, string>) {
  type Tag = Collection<Tag> & { get(key: "operations"): Collection<Tag> };
  const opsFilter = (tags: Collection<Tag>, phrase: string) =>
    tags
      .map((tag) => {
        const found = tag
          .get("operations")
          .filter((one) => hasWords(texts.get(one.getIn(["operation", "operationId"])) ?? "", phrase));
        return tag.set("operations", found);
      })
      .filter((tag) => tag.get("operations").size > 0);
  return () => ({ fn: { opsFilter } });
}

async function show(): Promise<void> {
  const response = await fetch(`/openapi/${dialect}.json`);
  if (!response.ok) throw new Error(`The document could not be read: ${response.status}.`);
  const spec = groupAliases((await response.json()) as Reference);
  nameSearch();
  window.SwaggerUIBundle({
    spec,
    dom_id: "#reference",
    deepLinking: true,
    // ReplyX has hundreds of routes: its groups are collapsed at first, with a search over all of them.
    docExpansion: dialect === "replyx" ? "none" : "list",
    filter: true,
    persistAuthorization: true,
    tryItOutEnabled: true,
    displayOperationId: true,
    defaultModelExpandDepth: 3,
    showCommonExtensions: true,
    validatorUrl: null,
    plugins: [searching(searchedTexts(spec)), () => ({ fn: { resolveSubtree } })],
  });
}

/** Says what the search covers, once its input is there. */
function nameSearch(): void {
  const name = "Search paths, summaries and fields";
  const place = document.querySelector("#reference");
  const set = () => {
    const input = place?.querySelector<HTMLInputElement>(".operation-filter-input");
    if (!input || input.placeholder === name) return;
    input.placeholder = name;
    input.setAttribute("aria-label", name);
  };
  if (place !== null) new MutationObserver(set).observe(place, { childList: true, subtree: true });
  set();
}

show().catch((error: unknown) => {
  const place = document.querySelector("#reference");
  if (place !== null)
    place.textContent = `The reference cannot be shown. ${error instanceof Error ? error.message : ""}`;
});

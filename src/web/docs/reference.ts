type SwaggerUi = (options: Record<string, unknown>) => unknown;

declare global {
  interface Window {
    SwaggerUIBundle: SwaggerUi;
  }
}

const links = Array.from(document.querySelectorAll<HTMLElement>("[data-dialect]"));
const names = links.map((link) => link.dataset["dialect"] ?? "");
const asked = new URLSearchParams(location.search).get("dialect") ?? "";
const dialect = names.includes(asked) ? asked : "replyx";
links[names.indexOf(dialect)]?.setAttribute("aria-current", "page");

window.SwaggerUIBundle({
  url: `/openapi/${dialect}.json`,
  dom_id: "#reference",
  deepLinking: true,
  // ReplyX has hundreds of routes: its groups are collapsed at first, with a filter for their names.
  docExpansion: dialect === "replyx" ? "none" : "list",
  filter: true,
  persistAuthorization: true,
  tryItOutEnabled: true,
  validatorUrl: null,
});

export {};

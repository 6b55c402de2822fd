type SwaggerUi = (options: Record<string, unknown>) => unknown;

declare global {
  interface Window {
    SwaggerUIBundle: SwaggerUi;
  }
}

window.SwaggerUIBundle({
  url: "/openapi/replyx.json",
  dom_id: "#reference",
  deepLinking: true,
  // Hundreds of routes: groups are collapsed at first, with a filter for the names of groups.
  docExpansion: "none",
  filter: true,
  persistAuthorization: true,
  tryItOutEnabled: true,
  validatorUrl: null,
});

export {};

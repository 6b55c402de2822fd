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
  // Hundreds of routes: their groups first, each opened when it is wanted, and a filter for the names of groups.
  docExpansion: "none",
  filter: true,
  persistAuthorization: true,
  tryItOutEnabled: true,
  validatorUrl: null,
});

export {};

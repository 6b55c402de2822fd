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
  persistAuthorization: true,
  tryItOutEnabled: true,
  validatorUrl: null,
});

export {};

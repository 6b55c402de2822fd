/** Prices per operation in micro-units, from document 000 (0.001 a message, 0.10 a document). */
export const prices = { aiMessage: 1_000, documentUpload: 100_000 } as const;

/** The price list: the charged services, by the `service_type` of their ledger lines. */
export const services = {
  ai_message: { priceMicro: prices.aiMessage, unit: "per message", description: "AI message processing" },
  widget_message: { priceMicro: prices.aiMessage, unit: "per message", description: "Widget message" },
  document_upload: {
    priceMicro: prices.documentUpload,
    unit: "per document",
    description: "Document upload and processing",
  },
} as const;

/** Credited once at registration, micro-units (document 001 shows 500.0). */
export const welcomeBonusMicro = 500_000_000;

/** The model of an assistant created without one (document 000's example). */
export const defaultAiModel = "gpt-4o-mini";

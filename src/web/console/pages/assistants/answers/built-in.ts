/** The name of the built-in model in the API. */
export const builtIn = "extractive";

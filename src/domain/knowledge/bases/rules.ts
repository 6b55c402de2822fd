/** Knowledge bases that an assistant may answer from: each is one more index to ask for every question. */
export const maxBasesOfAssistant = 20;

export const baseLimits = { name: 200, description: 2_000 };

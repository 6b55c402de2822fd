import { element } from "../demo/element.ts";
import { type Texts, texts } from "./texts.ts";

/**
 * The page behind the link of a password reset mail. The token is in the fragment, so that it appears in no server log.
 */
const language = navigator.language.toLowerCase().startsWith("ru") ? "ru" : "en";
const pageTexts = texts[language];
const token = location.hash.slice(1);
history.replaceState(null, "", location.pathname);

const form = element("choose", HTMLFormElement);
const password = element("password", HTMLInputElement);
const save = element("save", HTMLButtonElement);
const outcome = element("outcome", HTMLElement);

document.documentElement.lang = language;
document.title = pageTexts.title;
element("title", HTMLElement).textContent = pageTexts.title;
element("label", HTMLLabelElement).textContent = pageTexts.label;
save.textContent = pageTexts.save;

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  save.disabled = true;
  const answer = await ask("/api/reset-password", { token, new_password: password.value });
  save.disabled = false;
  form.hidden = answer === "saved" || answer === "unusable";
  outcome.textContent = pageTexts[answer];
});

if ((await ask("/api/validate-reset-token", { token })) === "unusable") {
  form.hidden = true;
  outcome.textContent = pageTexts.unusable;
}

async function ask(path: string, body: object): Promise<keyof Texts> {
  try {
    const headers = { "content-type": "application/json" };
    const response = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
    if (response.ok) return "saved";
    if (response.status === 429) return "later";
    const { error } = (await response.json()) as { error?: { details?: { field?: string } } };
    if (error?.details?.field === "token") return "unusable";
    return error?.details?.field === "new_password" ? "unsound" : "failed";
  } catch {
    return "failed";
  }
}

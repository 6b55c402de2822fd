import { element } from "./element.ts";

const suggestions = [
  "How long is the warranty?",
  "What does an inspection cost?",
  "How do I descale the Brass One?",
  "Сколько действует подарочная карта?",
];

export interface ComposerListener {
  onSend(words: string): void;
  onTyping(): void;
}

/** The field and the questions to try. Enter sends, Shift+Enter does not. */
export function startComposer({ onSend, onTyping }: ComposerListener): void {
  const composer = element("composer", HTMLFormElement);
  const text = element("text", HTMLTextAreaElement);
  composer.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = text.value.trim();
    text.value = "";
    if (words !== "") onSend(words);
  });
  text.addEventListener("input", onTyping);
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    composer.requestSubmit();
  });
  for (const words of suggestions) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words;
    button.addEventListener("click", () => onSend(words));
    const item = document.createElement("li");
    item.append(button);
    element("suggestions", HTMLElement).append(item);
  }
}

/** Nothing can be sent any more. */
export function stopComposer(): void {
  element("entry", HTMLFieldSetElement).disabled = true;
}

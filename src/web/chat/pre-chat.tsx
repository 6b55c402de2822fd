import type { PreChatField } from "./settings.ts";
import type { Words } from "./words/en.ts";

interface PreChatProps {
  fields: PreChatField[];
  words: Words;
  /** Why the chat could not begin with the last answers. */
  fault: string | null;
  onDone: (info: Record<string, string>) => void;
}

const inputs = {
  text: { type: "text", autocomplete: "on" },
  email: { type: "email", autocomplete: "email" },
  phone: { type: "tel", autocomplete: "tel" },
} as const;

/** What the owner wants to know before the first message. */
export function PreChat({ fields, words, fault, onDone }: PreChatProps) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const info = fields.map(({ name }) => [name, String(given.get(name) ?? "").trim()] as const);
    onDone(Object.fromEntries(info.filter(([, answer]) => answer !== "")));
  };
  return (
    <form class="pre-chat" onSubmit={submit}>
      <h2>{words.beforeChat}</h2>
      {fields.map(({ name, label, type, required }) => (
        <label key={name}>
          <span dir="auto">
            {label} {required && <small>({words.required})</small>}
          </span>
          <input name={name} {...inputs[type]} required={required} maxLength={2_000} dir="auto" />
        </label>
      ))}
      {fault !== null && <p role="alert">{words.notBegun(fault)}</p>}
      <button type="submit">{words.begin}</button>
    </form>
  );
}

import type { PreChatField } from "./settings.ts";
import type { Texts } from "./texts/en.ts";

interface PreChatProps {
  fields: PreChatField[];
  texts: Texts;
  /** Why the chat could not start with the last input. */
  error: string | null;
  onDone: (info: Record<string, string>) => void;
}

const inputs = {
  text: { type: "text", autocomplete: "on" },
  email: { type: "email", autocomplete: "email" },
  phone: { type: "tel", autocomplete: "tel" },
} as const;

/** The form that the owner requires before the first message. */
export function PreChat({ fields, texts, error, onDone }: PreChatProps) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const info = fields.map(({ name }) => [name, String(given.get(name) ?? "").trim()] as const);
    onDone(Object.fromEntries(info.filter(([, answer]) => answer !== "")));
  };
  return (
    <form class="pre-chat" onSubmit={submit}>
      <h2>{texts.beforeChat}</h2>
      {fields.map(({ name, label, type, required }) => (
        <label key={name}>
          <span dir="auto">
            {label} {required && <small>({texts.required})</small>}
          </span>
          <input name={name} {...inputs[type]} required={required} maxLength={2_000} dir="auto" />
        </label>
      ))}
      {error !== null && <p role="alert">{texts.notBegun(error)}</p>}
      <button type="submit">{texts.begin}</button>
    </form>
  );
}

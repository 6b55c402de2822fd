import { useState } from "preact/hooks";
import { language } from "../session/appearance.ts";
import { useTexts } from "../texts/use-texts.ts";
import { ForgotForm } from "./forgot-form.tsx";
import { LogInForm } from "./log-in-form.tsx";
import { RegisterForm } from "./register-form.tsx";
import { entryTexts } from "./texts.ts";

type Form = "log in" | "register" | "forgot";

/** The way in: log in, create an account, or ask for a reset link. The address stays, so that the page asked for follows. */
export function EntryPage() {
  const texts = useTexts(entryTexts);
  const [form, setForm] = useState<Form>("log in");
  return (
    <main class="entry">
      <div class="stack">
        <div>
          <h1>Switchboard</h1>
          <p class="quiet">{texts.intro}</p>
        </div>
        <div class="card stack">
          {form === "log in" && <LogInForm />}
          {form === "register" && <RegisterForm />}
          {form === "forgot" && <ForgotForm />}
        </div>
        <div class="row spread">
          {form === "log in" ? (
            <>
              <Choice onChoose={() => setForm("register")}>{texts.register}</Choice>
              <Choice onChoose={() => setForm("forgot")}>{texts.forgot}</Choice>
            </>
          ) : (
            <Choice onChoose={() => setForm("log in")}>
              {form === "register" ? texts.hasAccount : texts.backToLogIn}
            </Choice>
          )}
          <Choice onChoose={() => (language.value = language.value === "en" ? "ru" : "en")}>
            <span lang={language.value === "en" ? "ru" : "en"}>{language.value === "en" ? "Русский" : "English"}</span>
          </Choice>
        </div>
      </div>
    </main>
  );
}

function Choice({ onChoose, children }: { onChoose(): void; children: preact.ComponentChildren }) {
  return (
    <button type="button" class="button plain" onClick={onChoose}>
      {children}
    </button>
  );
}

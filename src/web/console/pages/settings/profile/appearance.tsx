import { direction, type Language, language, type Theme, theme } from "../../../session/appearance.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Field } from "../../../ui/field.tsx";
import { profileTexts } from "./texts.ts";

/** Language, theme and direction of this browser; they hold at once. */
export function Appearance() {
  const texts = useTexts(profileTexts);
  return (
    <section class="card stack">
      <h2>{texts.appearance}</h2>
      <Field label={texts.language}>
        {(control) => (
          <select
            class="input"
            {...control}
            value={language.value}
            onChange={(event) => (language.value = event.currentTarget.value as Language)}
          >
            <option value="en" lang="en">
              English
            </option>
            <option value="ru" lang="ru">
              Русский
            </option>
          </select>
        )}
      </Field>
      <Field label={texts.theme}>
        {(control) => (
          <select
            class="input"
            {...control}
            value={theme.value}
            onChange={(event) => (theme.value = event.currentTarget.value as Theme)}
          >
            {(["system", "light", "dark"] as const).map((each) => (
              <option key={each} value={each}>
                {texts.themes[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label class="check">
        <input
          type="checkbox"
          checked={direction.value === "rtl"}
          onChange={(event) => (direction.value = event.currentTarget.checked ? "rtl" : "ltr")}
        />
        {texts.mirrored}
      </label>
    </section>
  );
}

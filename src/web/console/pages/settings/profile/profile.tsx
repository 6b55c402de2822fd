import { save } from "../../../client/save.ts";
import { invalidate } from "../../../client/use-query.ts";
import { mayCall } from "../../../session/may-call.ts";
import { refreshUser, user } from "../../../session/session.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { StayingForm } from "../../../ui/staying-form.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { Appearance } from "./appearance.tsx";
import { EmailAddress } from "./email-address.tsx";
import { Password } from "./password.tsx";
import { profileTexts } from "./texts.ts";

/** What belongs to the user alone. */
export function Profile() {
  const texts = useTexts(profileTexts);
  return (
    <div class="settings-columns">
      <Names />
      <EmailAddress />
      <Password />
      <Appearance />
      <section class="card stack">
        <h2>{texts.notifications}</h2>
        <p class="quiet">{texts.notificationsHint}</p>
        <a href="/console/inbox">{texts.toInbox}</a>
        {mayCall("PUT /api/balance/limits") && (
          <>
            <p class="quiet">{texts.lowBalance}</p>
            <a href="/console/settings/money">{texts.toMoney}</a>
          </>
        )}
      </section>
    </div>
  );
}

function Names() {
  const texts = useTexts(profileTexts);
  const store = async (form: FormData, shown: typeof user.value) => {
    const text = (name: string) => String(form.get(name)).trim();
    const names = { first_name: text("first_name"), last_name: text("last_name") };
    await save("PATCH /api/me", { body: { ...names, avatar_url: text("picture") || null } }, shown ?? {});
    await refreshUser();
    await invalidate("GET /api/operators");
  };
  return (
    <StayingForm class="card" stored={user.value} calls="PATCH /api/me" onSave={store}>
      {(who) => (
        <>
          <h2>{texts.profile}</h2>
          <TextField
            label={texts.firstName}
            hint={texts.nameHint}
            name="first_name"
            autocomplete="given-name"
            maxLength={100}
            defaultValue={who?.first_name ?? ""}
          />
          <TextField
            label={texts.lastName}
            name="last_name"
            autocomplete="family-name"
            maxLength={100}
            defaultValue={who?.last_name ?? ""}
          />
          <TextField
            label={texts.picture}
            hint={texts.pictureHint}
            name="picture"
            type="url"
            pattern="https://.*"
            maxLength={2000}
            defaultValue={who?.avatar_url ?? ""}
          />
        </>
      )}
    </StayingForm>
  );
}

import { useLocation } from "preact-iso";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { userTexts } from "./texts.ts";

/** Asks for a new user's address and password, adds the user and opens the page of it. */
export function AddUser({ onClose }: { onClose(): void }) {
  const texts = useTexts(userTexts);
  const common = useTexts(commonTexts);
  const { route } = useLocation();
  const action = useAction(async (form: FormData) => {
    const field = (name: string) => String(form.get(name) ?? "").trim();
    const body = {
      ...{ email: field("email"), password: String(form.get("password") ?? "") },
      ...{ first_name: field("first"), last_name: field("last"), is_email_confirmed: form.get("known") === "on" },
    };
    const user = await call("POST /api/admin/users", { body });
    toast(texts.added(user.email));
    await invalidate("GET /api/admin/users");
    onClose();
    route(`/console/admin/users/${user.id}`);
  });
  return (
    <Modal title={texts.add} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run(new FormData(event.currentTarget));
        }}
      >
        <TextField label={texts.email} name="email" type="email" autocomplete="off" required />
        <TextField
          label={texts.password}
          hint={texts.passwordHint}
          name="password"
          type="password"
          autocomplete="new-password"
          minLength={8}
          required
        />
        <TextField label={texts.firstName} name="first" autocomplete="off" maxLength={100} />
        <TextField label={texts.lastName} name="last" autocomplete="off" maxLength={100} />
        <label class="check">
          <input type="checkbox" name="known" />
          <span>{texts.addressKnown}</span>
        </label>
        <p class="quiet">{texts.willAdd}</p>
        {action.problem && <Notice kind="bad">{action.problem}</Notice>}
        <div class="row">
          <Button type="submit" kind="primary" isRunning={action.isRunning}>
            {texts.add}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}

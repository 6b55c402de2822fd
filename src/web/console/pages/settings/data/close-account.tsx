import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { logOut, user } from "../../../session/session.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { dataTexts } from "./texts.ts";

/** Closes the account, when its address has been typed and the password given. */
export function CloseAccount({ onClose }: { onClose(): void }) {
  const texts = useTexts(dataTexts);
  const common = useTexts(commonTexts);
  const action = useAction(async (form: FormData) => {
    const body = { email: String(form.get("email")).trim(), password: String(form.get("password")) };
    await call("POST /api/account/close", { body });
    await logOut();
    toast(texts.closed);
  });
  return (
    <Modal title={texts.closeTitle} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run(new FormData(event.currentTarget));
        }}
      >
        <p>{texts.closeHint}</p>
        <TextField label={texts.typeEmail(user.value?.email ?? "")} name="email" autocomplete="off" required />
        <TextField label={texts.password} name="password" type="password" autocomplete="current-password" required />
        {action.problem && <Notice kind="bad">{action.problem}</Notice>}
        <div class="row">
          <Button type="submit" kind="danger" isRunning={action.isRunning}>
            {texts.closeNow}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}

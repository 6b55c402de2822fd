import { call } from "../../client/call.ts";
import { useAction } from "../../client/use-action.ts";
import { invalidate } from "../../client/use-query.ts";
import { commonTexts } from "../../texts/common.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Modal } from "../../ui/modal.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toasts.tsx";
import { teamTexts } from "./texts.ts";

/** Asks whom to invite. The colleague chooses the password, so nobody else knows it. */
export function Invite({ onClose }: { onClose(): void }) {
  const { people: texts } = useTexts(teamTexts);
  const common = useTexts(commonTexts);
  const action = useAction(async (email: string, firstName: string) => {
    await call("POST /api/operators", { body: { email, ...(firstName !== "" && { first_name: firstName }) } });
    await invalidate("GET /api/invitations");
    toast(texts.sent(email));
    onClose();
  });
  return (
    <Modal title={texts.invite} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          void action.run(String(form.get("email")).trim(), String(form.get("first_name")).trim());
        }}
      >
        <TextField label={texts.email} hint={texts.emailHint} name="email" type="email" maxLength={254} required />
        <TextField label={`${texts.firstName} (${common.optional})`} name="first_name" maxLength={100} />
        {action.problem && <Notice kind="bad">{action.problem}</Notice>}
        <div class="row">
          <Button type="submit" kind="primary" isRunning={action.isRunning}>
            {texts.send}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}

import { useState } from "preact/hooks";
import { save } from "../../../client/save.ts";
import { useAction } from "../../../client/use-action.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { reloadUser } from "./reload-user.ts";
import { type AdminUser, userTexts } from "./texts.ts";

/** Asks for the plan of a user's account. */
export function ChangePlan({ user, onClose }: { user: AdminUser; onClose(): void }) {
  const texts = useTexts(userTexts);
  const common = useTexts(commonTexts);
  const [read] = useState(user);
  const [plan, setPlan] = useState(user.plan);
  const action = useAction(async () => {
    await save("PATCH /api/admin/users/{user_id}", { path: { user_id: user.id }, body: { plan: plan.trim() } }, read);
    toast(common.saved);
    onClose();
    await reloadUser();
  });
  return (
    <Modal title={`${texts.changePlan}: ${user.email}`} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run();
        }}
      >
        <TextField
          label={texts.planName}
          hint={texts.planHint}
          value={plan}
          onInput={(event) => setPlan(event.currentTarget.value)}
          maxLength={50}
          required
        />
        {action.problem && <Notice kind="bad">{action.problem}</Notice>}
        <div class="row">
          <Button type="submit" kind="primary" isRunning={action.isRunning}>
            {common.save}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}

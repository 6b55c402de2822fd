import { logOut, type User } from "../session/session.ts";
import { useTexts } from "../texts/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { Modal } from "../ui/modal.tsx";
import { LogInForm } from "./log-in-form.tsx";
import { entryTexts } from "./texts.ts";

/** The login has expired while the user was working: the page stays behind it, and what was being sent waits. */
export function LogInAgain({ user }: { user: User }) {
  const texts = useTexts(entryTexts);
  return (
    <Modal title={texts.logInAgain} onClose={() => {}}>
      <p>{texts.expired}</p>
      <p class="quiet">{user.email}</p>
      <LogInForm email={user.email} />
      <Button onClick={() => void logOut()}>{texts.otherUser}</Button>
    </Modal>
  );
}

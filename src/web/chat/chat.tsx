import { useEffect, useRef, useState } from "preact/hooks";
import { Announcer } from "./announcer.tsx";
import type { ChatSession } from "./chat-session.ts";
import { maxFileMegabytes } from "./files/limits.ts";
import { useDroppedFiles } from "./files/use-dropped-files.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { History } from "./history/history.tsx";
import { Log } from "./log.tsx";
import { PreChat } from "./pre-chat.tsx";
import { reasonText } from "./reason-text.ts";
import type { ChatSettings } from "./settings.ts";
import type { Chime } from "./sound/chime.ts";
import { useSound } from "./sound/use-sound.ts";
import type { Texts } from "./texts/en.ts";

export interface ChatProps {
  session: ChatSession;
  settings: ChatSettings;
  texts: Texts;
  siteToken: string;
  /** null: the widget has no sound. */
  chime: Chime | null;
  /** null: the chat is not in a frame, and there is nothing to close. */
  onClose: (() => void) | null;
}

/** The whole chat. */
export function Chat({ session, settings, texts, siteToken, chime, onClose }: ChatProps) {
  const [isAsked, setAsked] = useState(false);
  const [isListed, setListed] = useState(false);
  const listButton = useRef<HTMLButtonElement>(null);
  const sound = useSound(chime);
  const { conversation, state, saved } = session;
  const mustAsk = state === "idle" && settings.pre_chat_fields.length > 0 && !isAsked;
  const isOver = state === "refused" || conversation.isArchived;
  const sendFiles = (files: File[]) => {
    for (const file of files) {
      const isTooLarge = file.size > maxFileMegabytes * 2 ** 20;
      session.sendFile(file, isTooLarge ? texts.tooLarge(maxFileMegabytes) : null);
    }
  };
  const isDragOver = useDroppedFiles(settings.file_upload && !mustAsk && !isOver && !isListed ? sendFiles : null);
  useEffect(() => {
    if (state === "idle") setAsked(false);
  }, [state]);
  const leaveList = () => {
    setListed(false);
    listButton.current?.focus();
  };
  const earlier = {
    isListed,
    // Pending messages would be lost.
    isDisabled: conversation.pending.some(({ refusal }) => refusal === null),
    button: listButton,
    onToggle: () => (isListed ? leaveList() : setListed(true)),
  };
  return (
    <div class="chat">
      <Header
        settings={settings}
        texts={texts}
        sound={sound}
        earlier={saved?.hasEarlier ? earlier : null}
        onClose={onClose}
      />
      <main>
        {isListed && saved !== null ? (
          <History
            saved={saved}
            siteToken={siteToken}
            texts={texts}
            onBack={leaveList}
            onNew={() => {
              session.startAgain();
              leaveList();
            }}
            onPick={(dialogId) => {
              session.open(dialogId);
              leaveList();
            }}
          />
        ) : mustAsk ? (
          <PreChat
            fields={settings.pre_chat_fields}
            texts={texts}
            error={conversation.failure === null ? null : reasonText(conversation.failure, texts)}
            onDone={(info) => {
              setAsked(true);
              session.startWith(info);
            }}
          />
        ) : (
          <Log session={session} greeting={settings.greeting ?? texts.greeting} texts={texts} siteToken={siteToken} />
        )}
        {isDragOver && <p class="drop">{texts.dropHere}</p>}
      </main>
      {!mustAsk && (
        <Footer
          session={session}
          settings={settings}
          texts={texts}
          isOver={isOver}
          isHidden={isListed}
          onFiles={settings.file_upload ? sendFiles : null}
        />
      )}
      <Announcer latest={session.latest} texts={texts} />
    </div>
  );
}

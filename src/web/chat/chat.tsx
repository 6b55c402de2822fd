import { useEffect, useRef, useState } from "preact/hooks";
import { Announcer } from "./announcer.tsx";
import { maxFileMegabytes } from "./files/limits.ts";
import { useGivenFiles } from "./files/use-given-files.ts";
import { Foot } from "./foot.tsx";
import { Header } from "./header.tsx";
import { History } from "./history/history.tsx";
import { Log } from "./log.tsx";
import { PreChat } from "./pre-chat.tsx";
import type { ChatSettings } from "./settings.ts";
import type { Chime } from "./sound/chime.ts";
import { useSound } from "./sound/use-sound.ts";
import type { Talk } from "./talk.ts";
import type { Words } from "./words/en.ts";

export interface ChatProps {
  talk: Talk;
  settings: ChatSettings;
  words: Words;
  siteToken: string;
  /** null: the widget has no sound. */
  chime: Chime | null;
  /** null: the chat stands alone, and there is nothing to close. */
  onClose: (() => void) | null;
}

/** The whole chat. */
export function Chat({ talk, settings, words, siteToken, chime, onClose }: ChatProps) {
  const [isAsked, setAsked] = useState(false);
  const [isListed, setListed] = useState(false);
  const listButton = useRef<HTMLButtonElement>(null);
  const sound = useSound(chime);
  const { conversation, state, kept } = talk;
  const mustAsk = state === "idle" && settings.pre_chat_fields.length > 0 && !isAsked;
  const isOver = state === "refused" || conversation.isArchived;
  const sendFiles = (files: File[]) => {
    for (const file of files) {
      const isTooLarge = file.size > maxFileMegabytes * 2 ** 20;
      talk.sendFile(file, isTooLarge ? words.tooLarge(maxFileMegabytes) : null);
    }
  };
  const isHeldOver = useGivenFiles(settings.file_upload && !mustAsk && !isOver && !isListed ? sendFiles : null);
  useEffect(() => {
    if (state === "idle") setAsked(false);
  }, [state]);
  const leaveList = () => {
    setListed(false);
    listButton.current?.focus();
  };
  const earlier = {
    isListed,
    // What is on its way would be left behind.
    isOff: conversation.pending.some(({ refusal }) => refusal === null),
    button: listButton,
    onTurn: () => (isListed ? leaveList() : setListed(true)),
  };
  return (
    <div class="chat">
      <Header
        settings={settings}
        words={words}
        sound={sound}
        earlier={kept?.hasEarlier ? earlier : null}
        onClose={onClose}
      />
      <main>
        {isListed && kept !== null ? (
          <History
            kept={kept}
            siteToken={siteToken}
            words={words}
            onBack={leaveList}
            onNew={() => {
              talk.startAgain();
              leaveList();
            }}
            onPick={(dialogId) => {
              talk.open(dialogId);
              leaveList();
            }}
          />
        ) : mustAsk ? (
          <PreChat
            fields={settings.pre_chat_fields}
            words={words}
            fault={conversation.failure}
            onDone={(info) => {
              setAsked(true);
              talk.begin(info);
            }}
          />
        ) : (
          <Log talk={talk} greeting={settings.greeting ?? words.greeting} words={words} siteToken={siteToken} />
        )}
        {isHeldOver && <p class="drop">{words.dropHere}</p>}
      </main>
      {!mustAsk && (
        <Foot
          talk={talk}
          settings={settings}
          words={words}
          isOver={isOver}
          isHidden={isListed}
          onFiles={settings.file_upload ? sendFiles : null}
        />
      )}
      <Announcer heard={talk.heard} words={words} />
    </div>
  );
}

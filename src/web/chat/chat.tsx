import { useEffect, useState } from "preact/hooks";
import { Announcer } from "./announcer.tsx";
import { Composer } from "./composer.tsx";
import { maxFileMegabytes } from "./files/limits.ts";
import { useGivenFiles } from "./files/use-given-files.ts";
import { Header } from "./header.tsx";
import { Log } from "./log.tsx";
import { PreChat } from "./pre-chat.tsx";
import type { ChatSettings } from "./settings.ts";
import { StateLine } from "./state-line.tsx";
import type { Talk } from "./talk.ts";
import type { Words } from "./words/en.ts";

export interface ChatProps {
  talk: Talk;
  settings: ChatSettings;
  words: Words;
  siteToken: string;
  /** null: the chat stands alone, and there is nothing to close. */
  onClose: (() => void) | null;
}

/** The whole chat. */
export function Chat({ talk, settings, words, siteToken, onClose }: ChatProps) {
  const [isAsked, setAsked] = useState(false);
  const { conversation, state } = talk;
  const isNew = conversation.entries.length + conversation.pending.length === 0;
  const mustAsk = state === "idle" && settings.pre_chat_fields.length > 0 && !isAsked;
  const isOver = state === "refused" || conversation.isArchived;
  const sendFiles = (files: File[]) => {
    for (const file of files) {
      const isTooLarge = file.size > maxFileMegabytes * 2 ** 20;
      talk.sendFile(file, isTooLarge ? words.tooLarge(maxFileMegabytes) : null);
    }
  };
  const takeFiles = settings.file_upload && !mustAsk && !isOver ? sendFiles : null;
  const isHeldOver = useGivenFiles(takeFiles);
  useEffect(() => {
    if (state === "idle") setAsked(false);
  }, [state]);
  return (
    <div class="chat">
      <Header settings={settings} words={words} onClose={onClose} />
      <main>
        {mustAsk ? (
          <PreChat
            fields={settings.pre_chat_fields}
            words={words}
            onDone={(info) => {
              setAsked(true);
              talk.begin(info);
            }}
          />
        ) : (
          <Log talk={talk} greeting={settings.greeting ?? words.greeting} words={words} siteToken={siteToken} />
        )}
      </main>
      <footer>
        <StateLine state={state} isArchived={conversation.isArchived} words={words} onAgain={() => talk.startAgain()} />
        {isNew && !mustAsk && !isOver && settings.quick_replies.length > 0 && (
          <ul class="suggestions" aria-label={words.suggestions}>
            {settings.quick_replies.map((reply) => (
              <li key={reply}>
                <button type="button" dir="auto" onClick={() => talk.send(reply)}>
                  {reply}
                </button>
              </li>
            ))}
          </ul>
        )}
        {!mustAsk && (
          <Composer
            placeholder={settings.placeholder ?? words.placeholder}
            words={words}
            isOff={isOver}
            onSend={(text) => talk.send(text)}
            onTyping={() => talk.sendTyping()}
            onFiles={settings.file_upload ? sendFiles : null}
          />
        )}
      </footer>
      {isHeldOver && <p class="drop">{words.dropHere}</p>}
      <Announcer heard={talk.heard} words={words} />
    </div>
  );
}

import { useState } from "preact/hooks";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { assistantsTexts } from "../texts.ts";

interface CopyButtonProps {
  text: string;
  /** What is copied, for who does not see what is beside the button. */
  name: string;
  kind?: "primary";
}

/** Copies a text and says so; where the browser refuses, says how else. */
export function CopyButton({ text, name, kind }: CopyButtonProps) {
  const texts = useTexts(assistantsTexts);
  const common = useTexts(commonTexts);
  const [isCopied, setCopied] = useState(false);
  return (
    <Button
      {...(kind && { kind })}
      aria-label={`${common.copy}: ${name}`}
      onClick={async () => {
        try {
          await navigator.clipboard.writeText(text);
          setCopied(true);
          toast(common.copied);
        } catch {
          toast(texts.copyByHand);
        }
      }}
    >
      {isCopied ? common.copied : common.copy}
    </Button>
  );
}

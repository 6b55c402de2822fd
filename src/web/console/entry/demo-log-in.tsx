import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { isRefusal } from "../../lib/is-refusal.ts";
import { readDemo } from "../../lib/read-demo.ts";
import { ApiError } from "../client/api-error.ts";
import { problemOf } from "../client/problem-of.ts";
import { logIn } from "../session/session.ts";
import { useTexts } from "../texts/use-texts.ts";
import { entryTexts } from "./texts.ts";

/** The pause after a failure, milliseconds; longer when the server asks for it. */
const retryMs = 3_000;

/** Logs in as the demo's operator, again and again until the server answers. Draws `otherwise` where there is no demo. */
export function DemoLogIn({ otherwise }: { otherwise: ComponentChildren }) {
  const texts = useTexts(entryTexts);
  const [problem, setProblem] = useState<string | null>(null);
  const [hasDemo, setHasDemo] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const enter = async () => {
      try {
        const demo = await readDemo().catch(() => {
          throw ApiError.unreachable();
        });
        if (demo === null) setHasDemo(false);
        else await logIn(demo.operator);
      } catch (error) {
        if (isGone) return;
        setProblem(problemOf(error));
        const { status, retryAfter } = error instanceof ApiError ? error : ApiError.unreachable();
        if (isRefusal(status)) setHasDemo(false);
        else timer = setTimeout(() => void enter(), Math.max(retryMs, (retryAfter ?? 0) * 1_000));
      }
    };
    void enter();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);
  if (!hasDemo) return otherwise;
  return (
    <div class="banner" role={problem === null ? "status" : "alert"}>
      {problem === null ? texts.loggingIn : texts.tryingAgain(problem)}
    </div>
  );
}

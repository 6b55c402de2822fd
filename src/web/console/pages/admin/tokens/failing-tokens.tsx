import { serverNow } from "../../../client/server-time.ts";
import { useQuery } from "../../../client/use-query.ts";
import { modelFailureTexts } from "../../../texts/model-failures.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { adminTexts } from "../texts.ts";
import { standingOf } from "./standing-of.ts";

/** Failures that end only when a person acts at the provider. */
const needPerson = ["unauthorized", "insufficient_quota", "model_unavailable"];

/** Tells at the top of the page which AI tokens fail, and why. */
export function FailingTokens({ isOnTokens }: { isOnTokens: boolean }) {
  const texts = useTexts(adminTexts);
  const failures = useTexts(modelFailureTexts);
  const { data: tokens = [] } = useQuery("GET /api/admin/ai-tokens", {});
  const failing = tokens.flatMap((token) => {
    const standing = standingOf(token, new Date(serverNow()));
    return standing.kind === "failing" ? [{ name: token.name, reason: standing.reason }] : [];
  });
  const [first] = failing;
  if (first === undefined) return null;
  const title = failing.length === 1 ? texts.failingKey(first.name) : texts.failingKeys(failing.length);
  return (
    <Notice kind={failing.some(({ reason }) => needPerson.includes(reason)) ? "bad" : "warn"}>
      <div class="row spread">
        <div>
          <strong>{title}</strong>
          <ul>
            {failing.map(({ name, reason }, at) => (
              <li key={at}>{`${failing.length === 1 ? "" : `${name}: `}${failures[reason] ?? reason}`}</li>
            ))}
          </ul>
        </div>
        {!isOnTokens && (
          <a class="button" href="/console/admin/tokens">
            {texts.showTokens}
          </a>
        )}
      </div>
    </Notice>
  );
}

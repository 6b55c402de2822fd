import type { ComponentChildren } from "preact";
import { problemOf } from "../client/problem-of.ts";
import type { Query } from "../client/use-query.ts";
import { commonTexts } from "../texts/common.ts";
import { useTexts } from "../texts/use-texts.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

interface LoadedProps<T> {
  query: Query<T>;
  children: (data: T) => ComponentChildren;
}

/** What a query returned; until then that it loads, or why it failed with a way to try again. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const texts = useTexts(commonTexts);
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (!query.isError) {
    return (
      <p class="quiet" role="status">
        {texts.loading}
      </p>
    );
  }
  return (
    <Notice kind="bad">
      <div class="row spread">
        <span>{problemOf(query.error)}</span>
        <Button onClick={() => void query.refetch()}>{texts.retry}</Button>
      </div>
    </Notice>
  );
}

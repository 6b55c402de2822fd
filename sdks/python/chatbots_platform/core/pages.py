"""Lists that come in pages."""

from __future__ import annotations

from typing import Any, List, Optional, Tuple

from .call import Pages


class PageReader:
    """Where a list is, and how it goes on. Four styles: `next` (a field names what asks for the next page), `last` (the id of the
    last item does), `page` and `offset` (counted)."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._page = 1
        self._seen = 0

    def read(self, answer: Any) -> Tuple[List[Any], Optional[Any]]:
        """The items of a page, and the parameter for the next one; None: it was the last."""
        pages = self._pages
        items: List[Any] = answer if pages.items is None else answer[pages.items]
        whole = answer if isinstance(answer, dict) else {}
        self._page += 1
        self._seen += len(items)
        if pages.style == "next":
            return items, whole.get(pages.next)
        if not items or self._is_over(whole):
            return items, None
        if pages.style == "last":
            return items, items[-1]["id"]
        return items, self._page if pages.style == "page" else self._seen

    def _is_over(self, whole: Any) -> bool:
        counted = whole.get("pagination") or whole
        if whole.get("has_more") is False:
            return True
        return self._pages.style != "last" and isinstance(counted.get("total"), int) and self._seen >= counted["total"]

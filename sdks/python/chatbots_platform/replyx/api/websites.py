# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, segment
from ...replyx.types import (
    Done,
    SourceDocument,
    Website,
    WebsitePreview,
    WebsiteReport,
)


class WebsitesApi:
    """Websites."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def ingest_website(
        self,
        assistant_id: int,
        *,
        url: Union[str, Omit] = OMIT,
        website_url: Union[str, Omit] = OMIT,
        max_pages: Union[int, Omit] = OMIT,
        recrawl_every_hours: Union[Optional[float], Omit] = OMIT,
        include: Union[List[str], Omit] = OMIT,
        exclude: Union[List[str], Omit] = OMIT,
        mode: Union[Literal["page", "sitemap", "crawl"], Omit] = OMIT,
    ) -> WebsiteReport:
        """Add a website to an assistant.

        `page` reads one page, `sitemap` the pages in the site's sitemap, `crawl` the pages linked on the
        same host. robots.txt is respected. Adding the same address again changes its settings and reads it
        again. Each page becomes a document. Read the website for its progress. Called by an owner of the
        account.

        POST /api/assistants/{assistant_id}/ingest-website

        max_pages: Default 100.
        """
        return self._core.send(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/ingest-website",
            body={
                "url": url,
                "website_url": website_url,
                "max_pages": max_pages,
                "recrawl_every_hours": recrawl_every_hours,
                "include": include,
                "exclude": exclude,
                "mode": mode,
            },
        ))

    def preview_website(
        self,
        assistant_id: int,
        *,
        url: Union[str, Omit] = OMIT,
        website_url: Union[str, Omit] = OMIT,
        max_pages: Union[int, Omit] = OMIT,
        recrawl_every_hours: Union[Optional[float], Omit] = OMIT,
        include: Union[List[str], Omit] = OMIT,
        exclude: Union[List[str], Omit] = OMIT,
        mode: Union[Literal["page", "sitemap", "crawl"], Omit] = OMIT,
    ) -> WebsitePreview:
        """See what would be read of a website.

        Asks the site as the crawl would begin: robots.txt, the start page and its links, the sitemaps.
        Nothing is stored. At most 30 in ten minutes. Called by an owner of the account.

        POST /api/assistants/{assistant_id}/website-preview

        max_pages: Default 100.
        """
        return self._core.send(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/website-preview",
            body={
                "url": url,
                "website_url": website_url,
                "max_pages": max_pages,
                "recrawl_every_hours": recrawl_every_hours,
                "include": include,
                "exclude": exclude,
                "mode": mode,
            },
        ))

    def import_website(
        self,
        *,
        assistant_id: int,
        url: Union[str, Omit] = OMIT,
        website_url: Union[str, Omit] = OMIT,
        max_pages: Union[int, Omit] = OMIT,
        recrawl_every_hours: Union[Optional[float], Omit] = OMIT,
        include: Union[List[str], Omit] = OMIT,
        exclude: Union[List[str], Omit] = OMIT,
        mode: Union[Literal["page", "sitemap", "crawl"], Omit] = OMIT,
    ) -> SourceDocument:
        """Import a page of a website as a document.

        `page` reads one page, `sitemap` the pages in the site's sitemap, `crawl` the pages linked on the
        same host. robots.txt is respected. Adding the same address again changes its settings and reads it
        again. Returns the document of the start page. Called by an owner of the account.

        POST /api/documents/import-website

        max_pages: Default 100.
        """
        return self._core.send(Call(
            "POST",
            "/api/documents/import-website",
            body={
                "assistant_id": assistant_id,
                "url": url,
                "website_url": website_url,
                "max_pages": max_pages,
                "recrawl_every_hours": recrawl_every_hours,
                "include": include,
                "exclude": exclude,
                "mode": mode,
            },
        ))

    def list_websites(self, assistant_id: int) -> List[Website]:
        """List an assistant's websites.

        Called by any user of the account.

        GET /api/assistants/{assistant_id}/websites
        """
        return self._core.send(Call("GET", f"/api/assistants/{segment(assistant_id)}/websites"))

    def read_website(self, website_id: int) -> WebsiteReport:
        """Read the progress and problems of a website.

        Called by any user of the account.

        GET /api/websites/{website_id}
        """
        return self._core.send(Call("GET", f"/api/websites/{segment(website_id)}"))

    def delete_website(self, website_id: int) -> Done:
        """Delete a website and all its pages.

        Answers no longer use them. Called by an owner of the account.

        DELETE /api/websites/{website_id}
        """
        return self._core.send(Call("DELETE", f"/api/websites/{segment(website_id)}"))

    def recrawl_website(self, website_id: int) -> WebsiteReport:
        """Recrawl a website.

        Only changed pages are reindexed. A running crawl continues. Called by an owner of the account.

        POST /api/websites/{website_id}/recrawl
        """
        return self._core.send(Call("POST", f"/api/websites/{segment(website_id)}/recrawl"))

# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Websites: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict


class WebsiteToIngest(TypedDict, total=False):
    url: str
    website_url: str
    max_pages: int
    """Default 100."""
    recrawl_every_hours: Optional[float]
    include: List[str]
    exclude: List[str]
    mode: Literal["page", "sitemap", "crawl"]


class WebsiteReport(TypedDict):
    id: int
    assistant_id: int
    url: str
    mode: Literal["page", "sitemap", "crawl"]
    max_pages: int
    recrawl_every_hours: Optional[float]
    include: List[str]
    exclude: List[str]
    status: Literal["queued", "processing", "completed", "failed"]
    error_code: Optional[str]
    error_message: Optional[str]
    pages: CrawlProgress
    created_at: str
    crawled_at: Optional[str]
    next_crawl_at: Optional[str]
    problems: List[WebsiteReportProblem]


class CrawlProgress(TypedDict):
    found: int
    fetched: int
    unchanged: int
    failed: int
    skipped: int
    skipped_by_robots: int
    left: int


class WebsiteReportProblem(TypedDict):
    url: str
    state: Literal["failed", "skipped"]
    reason: str
    message: str


class WebsitePreview(TypedDict):
    start: WebsitePreviewStart
    robots: WebsitePreviewRobots
    sitemaps: List[WebsitePreviewSitemap]
    pages: List[str]
    found: int
    left_out: List[WebsitePreviewLeftOutItem]
    left_out_count: int
    limit: int
    is_whole: bool


class WebsitePreviewStart(TypedDict):
    url: str
    title: Optional[str]
    reason: Optional[str]
    message: Optional[str]


class WebsitePreviewRobots(TypedDict):
    is_there: bool
    crawl_delay_seconds: Optional[float]


class WebsitePreviewSitemap(TypedDict):
    url: str
    pages: int
    message: Optional[str]


class WebsitePreviewLeftOutItem(TypedDict):
    url: str
    reason: Literal["robots_disallowed", "excluded"]


class _WebsiteToImportRequired(TypedDict):
    assistant_id: int


class WebsiteToImport(_WebsiteToImportRequired, total=False):
    url: str
    website_url: str
    max_pages: int
    """Default 100."""
    recrawl_every_hours: Optional[float]
    include: List[str]
    exclude: List[str]
    mode: Literal["page", "sitemap", "crawl"]


class Website(TypedDict):
    id: int
    assistant_id: int
    url: str
    mode: Literal["page", "sitemap", "crawl"]
    max_pages: int
    recrawl_every_hours: Optional[float]
    include: List[str]
    exclude: List[str]
    status: Literal["queued", "processing", "completed", "failed"]
    error_code: Optional[str]
    error_message: Optional[str]
    pages: CrawlProgress
    created_at: str
    crawled_at: Optional[str]
    next_crawl_at: Optional[str]

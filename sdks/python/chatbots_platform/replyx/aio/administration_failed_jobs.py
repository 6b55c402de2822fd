# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import AsyncIterator, List, Literal, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...replyx.types import (
    Done,
    FailedJob,
    FailedJobs,
)


class AsyncAdministrationFailedJobsApi:
    """Administration: failed jobs."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list_failed_jobs(
        self,
        *,
        kind: Union[Literal["document", "website", "mail", "webhook", "channel", "bot", "evaluation", "training", "all"], Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> FailedJobs:
        """List work that failed and is not tried again by itself.

        Documents, websites, mails, stopped webhook endpoints, refused channel accounts and bots,
        evaluations and trainings, newest first, and the number of each kind. Called by an administrator of
        the platform.

        GET /api/admin/failed-jobs
        """
        return await self._core.send(Call(
            "GET",
            "/api/admin/failed-jobs",
            query={"kind": kind, "limit": limit, "offset": offset},
        ))

    def all_failed_jobs(
        self,
        *,
        kind: Union[Literal["document", "website", "mail", "webhook", "channel", "bot", "evaluation", "training", "all"], Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[FailedJob]:
        """List work that failed and is not tried again by itself. All pages, one after the other.

        Documents, websites, mails, stopped webhook endpoints, refused channel accounts and bots,
        evaluations and trainings, newest first, and the number of each kind. Called by an administrator of
        the platform.

        GET /api/admin/failed-jobs
        """
        return self._core.pages(Call("GET", "/api/admin/failed-jobs", query={"kind": kind, "limit": limit}), Pages("offset", "offset", "jobs", None))

    async def retry_failed_job(
        self,
        kind: Literal["document", "website", "mail", "webhook", "channel", "bot", "evaluation", "training"],
        job_id: int,
    ) -> Done:
        """Do failed work again.

        In the name of its account: a document is read again, a mail is sent again, a webhook endpoint is
        resumed. Called by an administrator of the platform.

        POST /api/admin/failed-jobs/{kind}/{job_id}/retry
        """
        return await self._core.send(Call("POST", f"/api/admin/failed-jobs/{segment(kind)}/{segment(job_id)}/retry"))

"""When a call is tried again, and after how long."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Mapping, Optional

_SAFE = {"GET", "HEAD", "PUT", "DELETE"}
_FAULTS = {500, 502, 503, 504}


@dataclass(frozen=True)
class Retries:
    """How often, and how patiently, a call is tried again."""

    limit: int = 3
    """Attempts after the first one."""
    first_wait: float = 0.5
    """Seconds before the first retry; twice as long before each further one, less up to half of it by chance."""
    longest_wait: float = 30.0
    """Seconds. A `Retry-After` that asks for more is not waited for: the error is raised."""

    def wait(self, attempt: int, retry_after: Optional[float]) -> Optional[float]:
        """Seconds before the attempt after number `attempt` (from 0); None: there is none."""
        if attempt >= self.limit:
            return None
        backoff = min(self.first_wait * 2**attempt, self.longest_wait) * random.uniform(0.5, 1)
        if retry_after is None:
            return backoff
        return None if retry_after > self.longest_wait else retry_after + random.uniform(0, 0.25) * self.first_wait


def is_repeatable(method: str, takes_key: bool) -> bool:
    """Whether a call that may have had its effect can be sent again."""
    return method in _SAFE or takes_key


def is_retried(status: int, repeatable: bool, retry_after: Optional[float]) -> bool:
    """Whether a refusal is tried again: 429 did nothing; a fault may have, and so may an attempt that is still running."""
    if status == 429:
        return True
    return repeatable and (status in _FAULTS or (status == 409 and retry_after is not None))


def retry_after_of(headers: Mapping[str, str]) -> Optional[float]:
    """`Retry-After` in seconds, which is a number or a date."""
    value = headers.get("retry-after", "").strip()
    if value == "":
        return None
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (TypeError, ValueError):
        return None

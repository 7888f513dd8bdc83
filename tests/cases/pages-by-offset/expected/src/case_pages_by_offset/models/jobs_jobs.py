from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .job import Job


@dataclass(slots=True, kw_only=True, repr=False)
class JobsJobs(Model):
    jobs: list[Job]
    offset: int
    limit: int
    total_entries: int

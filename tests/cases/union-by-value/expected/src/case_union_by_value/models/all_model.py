from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from .._runtime.model import Model, Unknown
from .bound import Bound
from .broad import Broad
from .dates import Dates
from .dense import Dense
from .first import First
from .free import Free
from .http import Http
from .known import Known
from .numbers import Numbers
from .one import One
from .sparse import Sparse
from .stdio import Stdio
from .three import Three
from .two import Two
from .yes import Yes


@dataclass(slots=True, kw_only=True, repr=False)
class All(Model):
    number: AllNumber | None = None
    flag: AllFlag | None = None
    range: AllRange | None = None
    vector: AllVector | None = None
    server: AllServer | None = None
    broad: AllBroad | None = None
    level: AllLevel | None = None
    longer: AllLonger | None = None


AllNumber: TypeAlias = One | Two | Unknown

AllFlag: TypeAlias = Yes | First | Unknown

AllRange: TypeAlias = Numbers | Dates

AllVector: TypeAlias = Dense | Sparse | Unknown

AllServer: TypeAlias = Stdio | Http

AllBroad: TypeAlias = Known | Broad | Unknown

AllLevel: TypeAlias = Bound | Free | Unknown

AllLonger: TypeAlias = Three | One | Unknown

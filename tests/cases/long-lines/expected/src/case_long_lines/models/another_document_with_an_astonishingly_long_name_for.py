from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class AnotherDocumentWithAnAstonishinglyLongNameForASchema(Model):
    kind_of_the_supplementary_document_of_the: Literal["another"] = "another"

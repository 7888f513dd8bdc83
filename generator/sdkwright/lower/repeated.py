"""Notes on habits of a description: what stands in a hundred places is said once."""

from __future__ import annotations

from dataclasses import dataclass, field

from sdkwright.diagnostics import Location, Report


@dataclass(frozen=True, slots=True)
class Repeated:
    _found: dict[tuple[str, str, str], list[tuple[str, Location]]] = field(
        default_factory=dict[tuple[str, str, str], list[tuple[str, Location]]]
    )
    """By code, text and hint: the subjects, and where they stand."""

    def note(
        self, code: str, text: str, subject: str, location: Location, hint: str = ""
    ) -> None:
        self._found.setdefault((code, text, hint), []).append((subject, location))

    def report(self, report: Report) -> None:
        """One note for each text, at the first place."""
        for (code, text, hint), places in self._found.items():
            subject, location = places[0]
            more = len(places) - 1
            others = f" (and {more} other{'s' * (more > 1)})" if more else ""
            report.note(code, f"{subject}{others}: {text}", location, hint or None)

"""The file that `--report` names: all that was found for every SDK, as text or JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sdkwright.config import SdkConfig
from sdkwright.pipeline import Result, Size
from sdkwright.reporting import count_codes, render_rows, render_text, summary, visible


@dataclass(slots=True)
class ReportFile:
    """Gathers results, and writes them at the end: JSON when the name ends in `.json`."""

    path: Path
    _sdks: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    _rows: list[dict[str, object]] = field(default_factory=list[dict[str, object]])
    _texts: list[str] = field(default_factory=list[str])

    def add(self, config: SdkConfig, result: Result) -> None:
        """Take what became of one SDK."""
        codes = count_codes(result.report)
        if self._is_json:
            size = result.size._asdict() if result.size else {}
            self._sdks.append(
                {"spec": config.spec, "output": config.output, **size, "codes": codes}
            )
            self._rows += render_rows(result.report, result.sources)
            return
        lines = [f"{visible(config.spec)} -> {visible(config.output)}"]
        if result.size:
            lines.append(f"  {describe_size(result.size)}")
        lines.append(f"  {summary(result.report) or 'nothing to report'}")
        lines += (f"  {count:7,} {code}" for code, count in codes.items())
        text = render_text(result.report, result.sources)
        self._texts.append("\n".join(lines) + (f"\n\n{text}" if text else "\n"))

    def write(self) -> None:
        """Write the file anew. Raises OSError."""
        if self._is_json:
            content = {"sdks": self._sdks, "diagnostics": self._rows}
            text = json.dumps(content, indent=2) + "\n"
        else:
            text = "\n".join(self._texts)
        self.path.write_text(text, "utf-8", "backslashreplace")

    @property
    def _is_json(self) -> bool:
        return self.path.suffix.lower() == ".json"


def describe_size(size: Size) -> str:
    """Such as `19 operations, 18 methods, 6 types`."""
    return ", ".join(
        f"{number:,} {word if number != 1 else word[:-1]}"
        for word, number in size._asdict().items()
    )

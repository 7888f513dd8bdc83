"""pyproject.toml or sdkwright.toml -> settings, with every fault at its line."""

from __future__ import annotations

import dataclasses
import difflib
import os
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, TypeGuard, cast, get_args

from sdkwright.config import Naming, PageRule, SdkConfig, ToolConfig, package_fault
from sdkwright.config_pages import read_rule
from sdkwright.diagnostics import Location, Report

_NAMINGS: Final[tuple[str, ...]] = get_args(Naming)
_PATHS: Final = ("spec", "output", "templates")
_KEYS: Final = (
    *(*_PATHS, "package", "client", "version", "naming", "names"),
    *("references", "strict", "pages"),
)


def read_config(directory: Path, report: Report) -> ToolConfig:
    """The settings of the nearest configuration file, from `directory` upwards.

    A pyproject.toml without a `tool.sdkwright` table does not count. Every fault is
    reported; an SDK without a `spec` or an `output` is left out.
    """
    for folder in (directory, *directory.resolve().parents):
        for name in ("sdkwright.toml", "pyproject.toml"):
            path = folder / name
            if path.is_file():
                reader = _Reader(path, report)
                if reader.read_table():
                    return reader.read_tool()
    return ToolConfig()


def choose_sdks(
    config: ToolConfig,
    spec: str | None,
    output: str | None,
    package: str | None,
    references: tuple[str, ...] = (),
    *,
    is_strict: bool = False,
) -> tuple[SdkConfig, ...]:
    """The SDKs to work on: that of `spec`, or else all; given values come first.

    `references` are allowed besides those that are configured.
    Raises ValueError when there are none, or when one output would be for several.
    """
    sdks = config.sdks if spec is None else (config.for_spec(spec),)
    if not sdks:
        where = f"`{config.file}` lists no SDKs" if config.file else "no configuration"
        raise ValueError(f"name a description: there is none given, and {where}")
    given = {"output": output, "package": package}
    changes: dict[str, Any] = {key: value for key, value in given.items() if value}
    if changes and len(sdks) > 1:
        names = " and ".join(f"--{key}" for key in changes)
        raise ValueError(f"name a description: {names} cannot be for {len(sdks)} SDKs")
    if is_strict:
        changes["strict"] = True
    return tuple(
        dataclasses.replace(sdk, **changes, references=(*sdk.references, *references))
        for sdk in sdks
    )


class _Reader:
    """Reads one file, and knows where its tables and keys are."""

    def __init__(self, path: Path, report: Report) -> None:
        # As a user sees it: from here when it is below, whole when it is not.
        below = os.path.relpath(path)
        self._file = Path(path if below.startswith("..") else below).as_posix()
        self._path = path
        self._report = report
        self._text = ""
        self._table: Mapping[str, Any] = {}

    def read_table(self) -> bool:
        """Whether the file has a table for this tool, or a fault that hides it."""
        try:
            self._text = self._path.read_text("utf-8")
            document = tomllib.loads(self._text)
        except tomllib.TOMLDecodeError as error:
            return self._fail("invalid-toml", f"this is not valid TOML: {error}")
        except UnicodeDecodeError:
            return self._fail("invalid-toml", "this is not UTF-8, as TOML must be")
        except RecursionError:
            return self._fail("invalid-toml", "values are nested too deeply")
        except (OSError, ValueError) as error:
            return self._fail("unreadable-file", f"it cannot be read: {error}")
        if self._path.name == "sdkwright.toml":
            self._table = document
            return True
        value = _table(document.get("tool")).get("sdkwright")
        if value is not None and type(value) is not dict:
            return self._fail("wrong-type", "`tool.sdkwright` must be a table")
        self._table = _table(value)
        return bool(self._table)

    def _fail(self, code: str, message: str) -> bool:
        at_line = re.search(r"\(at line (\d+), column (\d+)\)$", message)
        line, column = (int(at_line[1]), int(at_line[2])) if at_line else (None, None)
        place = Location(self._file, line=line, column=column)
        self._report.error(code, message, place)
        return True

    def read_tool(self) -> ToolConfig:
        """The settings of all SDKs."""
        self._check_keys(self._table, ("sdks",), None)
        tables: Any = self._table.get("sdks", [])
        if type(tables) is not list:
            self._wrong_type(None, "sdks", "a list of tables")
            tables = []
        sdks = [
            sdk
            for index, table in enumerate(cast("list[Any]", tables))
            if (sdk := self._read_sdk(index, table)) is not None
        ]
        self._check_outputs(sdks)
        return ToolConfig(sdks=tuple(sdks), file=self._file)

    def _read_sdk(self, index: int, table: Any) -> SdkConfig | None:
        if type(table) is not dict:
            self._wrong_type(index, "sdks", "a list of tables")
            return None
        members = _table(table)
        self._check_keys(members, _KEYS, index)
        values: dict[str, Any] = {}
        for key in _KEYS:
            value = members.get(key)
            if value is None:
                continue
            if key == "pages":
                values[key] = self._read_pages(index, value)
            elif self._is_valid(index, key, value):
                values[key] = value
        folder = Path(self._file).parent
        for key in _PATHS:
            if key in values:
                values[key] = _path(folder, values[key])
        if "references" in values:
            values["references"] = tuple(
                _path(folder, each) for each in values["references"]
            )
        for key in ("spec", "output"):
            if key not in members:
                hint = f'write `{key} = "..."` into its [[tool.sdkwright.sdks]] table'
                message = f"an SDK has no `{key}`"
                self._error("missing-key", message, index, None, hint)
        if "spec" not in values or "output" not in values:
            return None
        return SdkConfig(**values)

    def _is_valid(self, index: int, key: str, value: Any) -> bool:
        if key == "names":
            texts = _table(value).values()
            if type(value) is dict and all(type(text) is str for text in texts):
                return True
            self._wrong_type(index, key, "a table of texts")
            return False
        if key == "references":
            if _is_list(value) and all(map(_is_path, value)):
                return True
            self._wrong_type(index, key, "a list of texts that are not empty")
            return False
        if key == "strict":
            if type(value) is bool:
                return True
            self._wrong_type(index, key, "`true` or `false`")
            return False
        if not _is_path(value):
            self._wrong_type(index, key, "a text that is not empty")
            return False
        if key == "naming" and value not in _NAMINGS:
            choices = ", ".join(f'"{naming}"' for naming in _NAMINGS)
            message = f"`naming` is one of {choices}"
            self._error("wrong-value", message, index, key, _closest(value, _NAMINGS))
            return False
        fault = package_fault(value) if key == "package" else None
        if fault is not None:
            message = f'a package cannot be called "{value}": {fault}'
            self._error("bad-package-name", message, index, key)
            return False
        if key == "client" and not value.isidentifier():
            message = f'a class cannot be called "{value}"'
            self._error("bad-client-name", message, index, key)
            return False
        return True

    def _read_pages(self, index: int, value: Any) -> dict[str, PageRule]:
        if type(value) is not dict:
            self._wrong_type(index, "pages", "a table of operations")
            return {}
        rules: dict[str, PageRule] = {}
        for operation, told in _table(value).items():

            def fail(
                code: str, message: str, hint: str | None, key: str = operation
            ) -> None:
                self._error(code, message, index, key, hint)

            place = Location(
                self._file, line=find_line(self._text, index, operation), column=1
            )
            rule = read_rule(told, place, fail)
            if rule is not None:
                rules[operation] = rule
        return rules

    def _check_keys(
        self, table: Mapping[str, Any], known: Iterable[str], index: int | None
    ) -> None:
        for key in table:
            if key not in known:
                hint = _closest(key, known)
                self._error("unknown-key", f"there is no key `{key}`", index, key, hint)

    def _check_outputs(self, sdks: Iterable[SdkConfig]) -> None:
        seen: set[str] = set()
        for index, sdk in enumerate(sdks):
            output = os.path.abspath(sdk.output)
            if output in seen:
                message = f"two SDKs are written to `{sdk.output}`"
                self._error("same-output", message, index, "output")
            seen.add(output)

    def _wrong_type(self, index: int | None, key: str, expected: str) -> None:
        self._error("wrong-type", f"`{key}` must be {expected}", index, key)

    def _error(
        self,
        code: str,
        message: str,
        index: int | None,
        key: str | None,
        hint: str | None = None,
    ) -> None:
        line = find_line(self._text, index, key)
        column = None if line is None else 1
        place = Location(self._file, line=line, column=column)
        self._report.error(code, message, place, hint)


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return type(value) is list


def _is_path(value: Any) -> bool:
    return type(value) is str and value != "" and "\0" not in value


def _path(folder: Path, value: str) -> str:
    """A path of the configuration from the working directory; an address as it is."""
    return value if "://" in value else (folder / value).as_posix()


def _table(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if type(value) is dict else {}


def _closest(word: str, known: Iterable[str]) -> str:
    names = sorted(known)
    near = difflib.get_close_matches(word, names, 1)
    return f"did you mean `{near[0]}`?" if near else "there are: " + ", ".join(names)


def find_line(text: str, index: int | None, key: str | None) -> int | None:
    """The line of a key in the SDK table of this index, or of that table's head.

    Finds tables written in the usual way, `[[tool.sdkwright.sdks]]`; None for others.
    """
    wanted = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=") if key else None
    last = (key or "").replace(" ", "")
    table = -1
    is_inside = index is None
    for number, line in enumerate(text.splitlines(), 1):
        head = line.split("#")[0].replace(" ", "").strip()
        if head.startswith("[["):
            table += head.endswith("sdks]]")
            is_inside = table == index and head.endswith("sdks]]")
            if is_inside and wanted is None:
                return number
        elif head.startswith("[") and head.endswith("]"):
            is_inside = (
                head == "[tool.sdkwright]"
                if index is None
                else table == index and re.match(r"\[(.*\.)?sdks\.", head) is not None
            )
            if is_inside and key and head.replace('"', "").endswith(f".{last}]"):
                return number
        if is_inside and wanted is not None and wanted.match(line):
            return number
    return None

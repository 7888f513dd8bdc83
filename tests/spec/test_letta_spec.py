"""Compares `spec/letta.yaml` with what Letta's servers and its reference page say.

Both sides are flattened into facts, such as `TextContent.text.type` is `"string"`, and
must agree on every one of them. The differences that are wanted are listed; a listed
difference that no longer exists fails, as one that is not listed does.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
PATH = "/v1/steps/{step_id}/messages"
REFERENCE = "#/components/schemas/"
ANNOTATIONS = frozenset({"title", "description", "summary", "example", "examples"})

# What the vendor calls a schema that has a simpler name here: its own name carries a
# Python module, and every reader knows the schema by its title.
RENAMED = {"letta__schemas__letta_message__ToolReturn": "ToolReturn"}

Facts = dict[str, str]


class Difference(NamedTuple):
    fact: str
    here: str | None
    there: str | None
    reason: str


HEADERS = "A header for the vendor's own tools; the page does not have it."
TAGS = (
    "Servers since 2026-01-30 send the newer tag, older ones the older: both are read."
)
PARTS = "Servers since 0.16.7 may send content parts."
STATS = "Servers since 0.16.7 send it; 0.16.2 does not know it."
SECURITY = "The page shows a bearer token; the server's description leaves it out."

EITHER_SUMMARY = '["summary", "summary_message"]'
EITHER_EVENT = '["event", "event_message"]'
UNION = "answer 200[] mapping"

DIFFERENCES_EVER = [
    Difference("SummaryMessage.message_type enum", EITHER_SUMMARY, None, TAGS),
    Difference("EventMessage.message_type enum", EITHER_EVENT, None, TAGS),
]

DIFFERENCES_0_16_2 = [
    *DIFFERENCES_EVER,
    Difference("security", '[{"bearerAuth": []}]', None, SECURITY),
    *(
        Difference(f"header {name}", None, "present", HEADERS)
        for name in (
            "user_id",
            "User-Agent",
            "X-Project-Id",
            "X-Letta-Source",
            "X-Stainless-Package-Version",
            "X-Experimental-Message-Async",
            "X-Experimental-Letta-V1-Agent",
            "X-Experimental-Letta-V1-Agent-Message-Async",
            "X-Experimental-Modal-Sandbox",
        )
    ),
    Difference("SummaryMessage.message_type const", None, '"summary"', TAGS),
    Difference("EventMessage.message_type const", None, '"event"', TAGS),
    Difference(f"{UNION} summary_message", '"SummaryMessage"', None, TAGS),
    Difference(f"{UNION} event_message", '"EventMessage"', None, TAGS),
    Difference("SummaryMessage.compaction_stats", "present", None, STATS),
    Difference("CompactionStats", "present", None, STATS),
    Difference("ToolReturn.tool_return type", None, '"string"', PARTS),
    Difference("ToolReturn.tool_return anyOf", '["array", "string"]', None, PARTS),
    Difference("ToolReturn.tool_return|array", "present", None, PARTS),
    Difference("ToolReturn.tool_return|string", "present", None, PARTS),
]

DIFFERENCES_0_16_7 = [
    *DIFFERENCES_EVER,
    Difference("SummaryMessage.message_type const", None, '"summary_message"', TAGS),
    Difference("EventMessage.message_type const", None, '"event_message"', TAGS),
    Difference(f"{UNION} summary", '"SummaryMessage"', None, TAGS),
    Difference(f"{UNION} event", '"EventMessage"', None, TAGS),
]


class Flattener:
    """Turns the operation and all that it reaches into facts, notation aside.

    `anyOf` with `null` and a list of types are the same, and so are a union that is
    written in its place and one that is referred to.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.schemas: dict[str, Any] = document["components"]["schemas"]
        self.facts: Facts = {}
        self.seen: set[str] = set()

    def flatten(self) -> Facts:
        operation = self.document["paths"][PATH]["get"]
        for key in ("operationId", "tags", "requestBody"):
            self.add(key, operation.get(key))
        self.add("security", operation.get("security", self.document.get("security")))
        for parameter in operation["parameters"]:
            self.flatten_parameter(parameter)
        for status, answer in operation["responses"].items():
            for media_type, content in answer["content"].items():
                self.add(f"answer {status} media type", media_type)
                self.flatten_schema(f"answer {status}", content["schema"])
        return self.facts

    def add(self, fact: str, value: object) -> None:
        if value is not None:
            self.facts[fact] = json.dumps(value)

    def flatten_parameter(self, parameter: dict[str, Any]) -> None:
        fact = f"{parameter['in']} {parameter['name']}"
        self.facts[fact] = "present"
        if parameter["in"] == "header":
            return
        self.add(f"{fact} required", parameter.get("required", False))
        for key in ("style", "explode", "allowReserved", "deprecated"):
            self.add(f"{fact} {key}", parameter.get(key))
        self.flatten_schema(fact, parameter["schema"])

    def flatten_schema(self, fact: str, schema: dict[str, Any]) -> None:
        schema = self.settle(schema)
        name = schema.pop("$ref", None)
        if name is not None:
            self.add(f"{fact} $ref", name)
            self.flatten_named(name)
        if "items" in schema:
            self.flatten_schema(f"{fact}[]", schema.pop("items"))
        mapping = schema.get("discriminator", {}).pop("mapping", {})
        for tag, target in mapping.items():
            self.add(f"{fact} mapping {tag}", self.name_of(target))
        for keyword in ("oneOf", "anyOf"):
            self.flatten_members(fact, keyword, schema)
        self.flatten_properties(fact, schema)
        for key, value in schema.items():
            self.add(f"{fact} {key}", value)

    def flatten_members(self, fact: str, keyword: str, schema: dict[str, Any]) -> None:
        members = [self.settle(member) for member in schema.pop(keyword, [])]
        names = [str(member.get("$ref") or member["type"]) for member in members]
        if names:
            self.add(f"{fact} {keyword}", sorted(names))
        for name, member in zip(names, members, strict=True):
            self.facts[f"{fact}|{name}"] = "present"
            self.flatten_schema(f"{fact}|{name}", member)

    def flatten_properties(self, fact: str, schema: dict[str, Any]) -> None:
        required = schema.pop("required", [])
        for name, property_ in schema.pop("properties", {}).items():
            self.facts[f"{fact}.{name}"] = "present"
            self.add(f"{fact}.{name} required", name in required)
            self.flatten_schema(f"{fact}.{name}", property_)

    def flatten_named(self, name: str) -> None:
        if name in self.seen:
            return
        self.seen.add(name)
        self.facts[name] = "present"
        self.flatten_schema(name, self.find(name))

    def find(self, name: str) -> dict[str, Any]:
        there = {here: there for there, here in RENAMED.items()}.get(name, name)
        schema: dict[str, Any] = self.schemas.get(there) or self.schemas[name]
        return schema

    @staticmethod
    def name_of(reference: str) -> str:
        name = reference.removeprefix(REFERENCE)
        return RENAMED.get(name, name)

    def settle(self, schema: dict[str, Any]) -> dict[str, Any]:
        """A copy in one notation: without annotations, `null` as a member of `type`."""
        schema = {k: v for k, v in schema.items() if k not in ANNOTATIONS}
        if "discriminator" in schema:
            schema["discriminator"] = dict(schema["discriminator"])
        if "$ref" in schema:
            name = self.name_of(schema.pop("$ref"))
            target = self.find(name)
            if "oneOf" in target or "anyOf" in target:
                return self.settle({**target, **schema})
            return {"$ref": name, **schema}
        if isinstance(schema.get("type"), list):
            schema["type"] = sorted(schema["type"])
        members = schema.get("anyOf", [])
        rest = [member for member in members if member != {"type": "null"}]
        if len(rest) == 1 and len(rest) < len(members) and "type" in rest[0]:
            del schema["anyOf"]
            schema |= rest[0]
            schema["type"] = sorted([rest[0]["type"], "null"])
        return schema


def compare(here: Facts, there: Facts) -> Iterator[tuple[str, str | None, str | None]]:
    """Every fact that differs; of a thing on one side alone, only that it is there."""
    absent = [
        fact
        for fact in here.keys() ^ there.keys()
        if "present" in (here.get(fact), there.get(fact))
    ]
    inside = tuple(fact + end for fact in absent for end in (" ", ".", "|", "["))
    for fact in sorted(here.keys() | there.keys()):
        if here.get(fact) != there.get(fact) and not fact.startswith(inside):
            yield fact, here.get(fact), there.get(fact)


def load_description(path: Path) -> dict[str, Any]:
    if not path.exists():
        pytest.skip(f"{path.name} is not here: it is found in ../shared")
    text = path.read_text(encoding="utf-8")
    document: dict[str, Any] = (
        json.loads(text) if path.suffix == ".json" else yaml.safe_load(text)
    )
    return document


@pytest.mark.parametrize(
    ("file", "differences"),
    [
        pytest.param("letta/openapi-0.16.2.json", DIFFERENCES_0_16_2, id="0.16.2"),
        pytest.param("corpus/letta-2026-03-31.json", DIFFERENCES_0_16_7, id="0.16.7"),
    ],
)
def test_it_says_what_the_server_says(file: str, differences: list[Difference]) -> None:
    there = Flattener(load_description(SHARED / file)).flatten()
    here = Flattener(load_description(ROOT / "spec/letta.yaml")).flatten()

    assert len(here) > 500, "the comparison has lost its way"
    found = set(compare(here, there))
    wanted = {difference[:3] for difference in differences}
    assert found - wanted == set(), "differences that nobody wanted"
    assert wanted - found == set(), "differences that no longer exist"
    assert all(difference.reason for difference in differences)


@pytest.mark.parametrize(("there", "here"), RENAMED.items())
def test_a_renamed_schema_still_has_its_odd_name(there: str, here: str) -> None:
    theirs = load_description(SHARED / "letta/openapi-0.16.2.json")
    ours = load_description(ROOT / "spec/letta.yaml")

    assert there in theirs["components"]["schemas"]
    assert here in ours["components"]["schemas"]


# The page's headings of schemas that carry another name here.
HEADINGS = {
    "URL": "UrlImage",
    "Base64": "Base64Image",
    "Letta": "LettaImage",
    "Approval": "ApprovalReturn",
}
# Fields that the page does not have.
ADDED = {"SummaryMessage": ["compaction_stats"]}


def test_fields_stand_in_the_order_of_the_page() -> None:
    page = SHARED / "reference/list-messages-for-step.txt"
    if not page.exists():
        pytest.skip(f"{page.name} is not here: it is found in ../shared")
    schemas = load_description(ROOT / "spec/letta.yaml")["components"]["schemas"]
    headings: list[tuple[str, str]] = re.findall(
        r"^(\w+) = object \{ (.+?) \}$", page.read_text(encoding="utf-8"), re.MULTILINE
    )

    assert len({heading for heading, _ in headings}) == 20
    for heading, listed in headings:
        name: str = HEADINGS.get(heading, heading)
        fields = [
            f for f in schemas[name]["properties"] if f not in ADDED.get(name, [])
        ]
        first = re.sub(r", (\d+) more$", "", listed).split(", ")
        more = re.search(r", (\d+) more$", listed)
        assert fields[: len(first)] == first, name
        assert len(fields) == len(first) + int(more[1] if more else 0), name
        required = schemas[name].get("required", [])
        assert (
            fields[: len(required)] == required
        ), f"{name}: the optional ones come last"
        assert fields[len(required) :] == sorted(fields[len(required) :]), name

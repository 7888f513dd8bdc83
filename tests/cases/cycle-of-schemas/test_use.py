"""A cycle is one module, and nothing else is in it."""

from __future__ import annotations

import typing

from tests.cases.conftest import Sdk


def test_which_modules_there_are(sdk: Sdk) -> None:
    models = sdk.models
    homes = {
        name: getattr(models, name).__module__.rsplit(".", 1)[-1]
        for name in ("Staff", "Person", "Team", "Badge")
    }
    assert homes["Person"] == homes["Team"]
    assert len({homes["Staff"], homes["Person"], homes["Badge"]}) == 3
    assert models.Member == models.Person | models.Team


def test_annotations_can_be_read_in_any_order(sdk: Sdk) -> None:
    models = sdk.models
    members = typing.get_args(typing.get_type_hints(models.Team)["members"])[0]
    assert typing.get_args(members) == (models.Member,)
    assert typing.get_type_hints(models.Person)["team"] == (models.Team | None)


def test_round_trip(sdk: Sdk) -> None:
    data = {
        "head": {
            "name": "Ida",
            "team": {
                "members": [{"name": "Bo", "badge": {"number": 1}}, {"members": []}]
            },
        }
    }
    staff = sdk.models.Staff.from_dict(data)
    bo, team = staff.head.team.members
    assert bo == sdk.models.Person(name="Bo", badge=sdk.models.Badge(number=1))
    assert team == sdk.models.Team(members=[])
    assert staff.to_dict() == data

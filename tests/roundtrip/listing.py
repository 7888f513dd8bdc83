"""Lists that are walked in six styles of pages."""

from __future__ import annotations

from typing import Annotated, Generic, TypeVar

from fastapi import APIRouter, Query, Request, Response
from pydantic import AnyUrl, BaseModel
from tests.roundtrip.witness import Heard

router = APIRouter(prefix="/pages")
T = TypeVar("T")


class Item(BaseModel):
    id: str
    number: int


ITEMS = [Item(id=f"item-{number:03}", number=number) for number in range(1, 48)]
Limit = Annotated[int, Query(ge=1, le=100)]


class Counted(BaseModel, Generic[T]):
    items: list[T]
    total: int


class Cursored(BaseModel, Generic[T]):
    data: list[T]
    next_cursor: str | None = None


class Numbered(BaseModel, Generic[T]):
    items: list[T]
    page: int
    total_pages: int


class Linked(BaseModel, Generic[T]):
    results: list[T]
    next: AnyUrl | None


class Listed(BaseModel, Generic[T]):
    data: list[T]
    has_more: bool


@router.get("/after")
def after(
    heard: Heard,
    after: Annotated[
        str | None, Query(description="The id of the last item that was seen.")
    ] = None,
    limit: Limit = 10,
) -> list[Item]:
    return [item for item in ITEMS if item.id > (after or "")][:limit]


@router.get("/more")
def more(
    heard: Heard, starting_after: str | None = None, limit: Limit = 10
) -> Listed[Item]:
    left = [item for item in ITEMS if item.id > (starting_after or "")]
    return Listed(data=left[:limit], has_more=len(left) > limit)


@router.get("/cursor")
def cursor(
    heard: Heard, cursor: str | None = None, limit: Limit = 10
) -> Cursored[Item]:
    start = int(cursor.removeprefix("at:")) if cursor else 0
    end = start + limit
    following = f"at:{end}" if end < len(ITEMS) else None
    return Cursored(data=ITEMS[start:end], next_cursor=following)


@router.get("/offset")
def offset(heard: Heard, offset: int = 0, limit: Limit = 10) -> Counted[Item]:
    return Counted(items=ITEMS[offset : offset + limit], total=len(ITEMS))


@router.get("/number")
def number(heard: Heard, page: int = 1, per_page: Limit = 10) -> Numbered[Item]:
    start = (page - 1) * per_page
    return Numbered(
        items=ITEMS[start : start + per_page],
        page=page,
        total_pages=-(-len(ITEMS) // per_page),
    )


@router.get("/link")
def link(
    heard: Heard, request: Request, offset: int = 0, limit: Limit = 10
) -> Linked[Item]:
    following = request.url.include_query_params(offset=offset + limit)
    more = offset + limit < len(ITEMS)
    return Linked(
        results=ITEMS[offset : offset + limit],
        next=AnyUrl(str(following)) if more else None,
    )


@router.get(
    "/header",
    responses={200: {"headers": {"Link": {"schema": {"type": "string"}}}}},
)
def header(
    heard: Heard,
    request: Request,
    response: Response,
    page: int = 1,
    per_page: Limit = 10,
) -> list[Item]:
    start = (page - 1) * per_page
    if start + per_page < len(ITEMS):
        following = request.url.include_query_params(page=page + 1)
        response.headers["Link"] = f'<{following}>; rel="next", </>; rel="up"'
    return ITEMS[start : start + per_page]

"""An operation for each way to show who is calling."""

from __future__ import annotations

from base64 import b64decode
from typing import Annotated, Any
from urllib.parse import parse_qsl

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.security import (
    APIKeyCookie,
    APIKeyHeader,
    APIKeyQuery,
    HTTPAuthorizationCredentials,
    HTTPBasic,
    HTTPBasicCredentials,
    HTTPBearer,
    OAuth2,
)
from pydantic import BaseModel
from tests.roundtrip.witness import Heard

router = APIRouter(prefix="/keys")

OAUTH = OAuth2(
    scheme_name="Machine",
    flows={
        "clientCredentials": {"tokenUrl": "/keys/token", "scopes": {"read": "Read."}}
    },
)


class Shown(BaseModel):
    by: str
    what: str


@router.get("/bearer")
def bearer(
    shown: Annotated[
        HTTPAuthorizationCredentials, Depends(HTTPBearer(scheme_name="Bearer"))
    ],
) -> Shown:
    return Shown(by=shown.scheme, what=shown.credentials)


@router.get("/basic")
def basic(
    shown: Annotated[HTTPBasicCredentials, Depends(HTTPBasic(scheme_name="Basic"))],
) -> Shown:
    return Shown(by="basic", what=f"{shown.username}:{shown.password}")


@router.get("/header")
def header(
    shown: Annotated[str, Depends(APIKeyHeader(name="X-Key", scheme_name="HeaderKey"))],
) -> Shown:
    return Shown(by="header", what=shown)


@router.get("/query")
def query(
    shown: Annotated[str, Depends(APIKeyQuery(name="key", scheme_name="QueryKey"))],
) -> Shown:
    return Shown(by="query", what=shown)


@router.get("/cookie")
def cookie(
    shown: Annotated[
        str, Depends(APIKeyCookie(name="session", scheme_name="CookieKey"))
    ],
) -> Shown:
    return Shown(by="cookie", what=shown)


@router.get("/machine", openapi_extra={"security": [{"Machine": ["read"]}]})
def machine(shown: Annotated[str, Depends(OAUTH)]) -> Shown:
    if shown != "Bearer good-token":
        raise HTTPException(401, shown)
    return Shown(by="machine", what=shown)


@router.get("/public")
def public(request: Request) -> Shown:
    names = sorted({"authorization", "x-key", "cookie"} & set(request.headers))
    return Shown(by=",".join(names), what=request.url.query)


@router.post("/token", include_in_schema=False)
async def token(heard: Heard, request: Request) -> Any:
    form = dict(parse_qsl((await request.body()).decode()))
    kind, _, value = request.headers["authorization"].partition(" ")
    assert (kind, b64decode(value)) == ("Basic", b"machine-id:machine-secret")
    assert form == {"grant_type": "client_credentials", "scope": "read"}, form
    return {"access_token": "good-token", "token_type": "bearer", "expires_in": 3600}

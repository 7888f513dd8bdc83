"""An API with an operation for every scheme, and the SDK of its own description."""

from __future__ import annotations

import json
import socket
import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import parse_qsl

import uvicorn
from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.responses import RedirectResponse
from fastapi.security import (
    APIKeyCookie,
    APIKeyHeader,
    APIKeyQuery,
    HTTPBasic,
    HTTPBasicCredentials,
    HTTPBearer,
    OAuth2,
)
from tests.generation.case_folder import write_files

from sdkwright.config import SdkConfig
from sdkwright.pipeline import make

LIFETIME = 0.5
_OAUTH = OAuth2(
    flows={"clientCredentials": {"tokenUrl": "/token", "scopes": {"read": "Read."}}}
)
SCHEMES = ("bearer", "basic", "header", "query", "cookie", "digest", "oauth")


def secured_app(canary: str, tokens: list[float]) -> FastAPI:
    """Every operation answers with what it was shown; a token is good for LIFETIME."""
    app = FastAPI(title="Vault")

    def check(found: str | None) -> dict[str, bool]:
        if found != canary:
            raise HTTPException(401, f"not {found}")
        return {"ok": True}

    @app.get("/bearer")
    def bearer(shown: Annotated[Any, Depends(HTTPBearer())]) -> Any:
        return check(shown.credentials)

    @app.get("/basic")
    def basic(shown: Annotated[HTTPBasicCredentials, Depends(HTTPBasic())]) -> Any:
        return check(shown.password) | {"username": shown.username}

    @app.get("/header")
    def header(shown: Annotated[str, Depends(APIKeyHeader(name="X-Key"))]) -> Any:
        return check(shown)

    @app.get("/query")
    def query(shown: Annotated[str, Depends(APIKeyQuery(name="key"))]) -> Any:
        return check(shown)

    @app.get("/cookie")
    def cookie(shown: Annotated[str, Depends(APIKeyCookie(name="key"))]) -> Any:
        return check(shown)

    @app.get("/oauth")
    def oauth(shown: Annotated[str, Depends(_OAUTH)]) -> Any:
        kind, number, secret = shown.split("-", 2)
        if kind != "Bearer token" or time.monotonic() > tokens[int(number)] + LIFETIME:
            raise HTTPException(401, "expired")
        return check(secret)

    @app.get("/digest", openapi_extra={"security": [{"digest": []}]})
    def digest(request: Request) -> Any:
        return check(request.headers.get("authorization", "").removeprefix("Digest "))

    @app.get("/public")
    def public(request: Request) -> Any:
        assert canary not in str(request.headers) + str(request.url)
        return {"ok": True}

    @app.get("/away")
    def away(request: Request, shown: Annotated[Any, Depends(HTTPBearer())]) -> Any:
        port = request.url.port
        return RedirectResponse(f"http://localhost:{port}/public")

    @app.post("/token", include_in_schema=False)
    async def token(request: Request) -> Any:
        form = dict(parse_qsl((await request.body()).decode()))
        assert form == {"grant_type": "client_credentials", "scope": "read"}
        assert request.headers["authorization"].startswith("Basic ")
        tokens.append(time.monotonic())
        value = f"token-{len(tokens) - 1}-{canary}"
        return {"access_token": value, "token_type": "bearer", "expires_in": 3600}

    return app


def description_of(app: FastAPI) -> dict[str, Any]:
    """What FastAPI says, with the scheme and the scope that it has no word for."""
    found: dict[str, Any] = app.openapi()
    schemes = found["components"]["securitySchemes"]
    schemes["digest"] = {"type": "http", "scheme": "Digest"}
    found["paths"]["/oauth"]["get"]["security"] = [{"OAuth2": ["read"]}]
    found["servers"] = [{"url": "http://127.0.0.1:1"}]
    return found


@contextmanager
def running(app: FastAPI) -> Generator[str, None, None]:
    """The address of an application on the loopback interface."""
    config = uvicorn.Config(app, log_level="critical", lifespan="off", ws="none")
    server = uvicorn.Server(config)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(128)
        thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(10)


def make_sdk(description: dict[str, Any], folder: Path, package: str) -> None:
    """Generates an SDK and makes it importable."""
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(description), "utf-8")
    result = make(SdkConfig(spec=str(spec), package=package))
    assert not result.report.has_errors, result.report
    write_files(dict(result.files), folder)
    sys.path.insert(0, str(folder / "src"))

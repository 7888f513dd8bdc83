"""The application, whole, and its run on the loopback interface."""

from __future__ import annotations

from fastapi import FastAPI
from tests.roundtrip import answers, bodies, keys, listing, parameters, streams
from tests.roundtrip.witness import Witness


def application(witness: Witness) -> FastAPI:
    app = FastAPI(title="Round Trip", version="1.2.3")
    app.state.witness = witness
    for module in (parameters, bodies, answers, streams, listing, keys):
        app.include_router(module.router)
    return app

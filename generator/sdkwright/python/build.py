"""ir.Api + names -> the views of one SDK."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.python.client import build_client
from sdkwright.python.code import Identifier
from sdkwright.python.codecs import CodecModules
from sdkwright.python.constraints import build_constraints
from sdkwright.python.exports import build_exports
from sdkwright.python.models import ModelModules
from sdkwright.python.names import NameTable
from sdkwright.python.package import build_package
from sdkwright.python.project import build_project
from sdkwright.python.resources import ResourceModules
from sdkwright.python.testing import build_described, build_testing
from sdkwright.python.view import Codecs, ModelModule, Sdk
from sdkwright.python.webhooks import build_webhooks


def build(api: ir.Api, names: NameTable, report: Report) -> Sdk:
    builder = ModelModules(api, names)
    views = {
        module: builder.build(module, members)
        for module, members in _by_module(api, names).items()
    }
    # Short unnamed types stand where they are used.
    models = {module: view for module, view in views.items() if any(_exported(view))}
    exported = {each: module for module in models for each in _exported(models[module])}
    roots = [path[0] for path in names.resources if len(path) == 1]
    resource_builder = ResourceModules(api, names)
    resources = {root: resource_builder.build(root) for root in roots}
    constraints = build_constraints(api, names, report)
    has_constraints = constraints is not None
    return Sdk(
        project=build_project(
            api, names, list(resources.values()), exported, has_constraints
        ),
        package=build_package(api, names),
        client=build_client(api, names, has_constraints),
        resources={names.resource_modules[k]: each for k, each in resources.items()},
        models=models,
        model_exports=build_exports(
            "Every type of the API, one module for each; loaded on first use.",
            exported,
        ),
        webhooks=build_webhooks(api, names) if api.webhooks else None,
        constraints=constraints,
        testing=build_testing(api, names),
        described=build_described(api, names, has_constraints),
    )


def build_codecs(api: ir.Api, names: NameTable) -> Codecs:
    builder = CodecModules(api, names)
    built = {
        module: builder.build(module, members)
        for module, members in _by_module(api, names).items()
    }
    modules = {module: view for module, view in built.items() if view is not None}
    decoders = {
        function.name: module
        for module, view in modules.items()
        for function in view.functions
        if function.name.startswith("decode_")
    }
    exports = build_exports(
        "The decoders of the API's types; loaded on first use.", decoders
    )
    return Codecs(modules, exports)


def _exported(module: ModelModule) -> Iterator[Identifier]:
    yield from (model.name for model in module.models)
    yield from (alias.name for alias in module.aliases)


def _by_module(api: ir.Api, names: NameTable) -> dict[Identifier, list[ir.Declaration]]:
    found: dict[Identifier, list[ir.Declaration]] = {}
    for key, module in names.modules.items():
        found.setdefault(module, []).append(api.declarations[key])
    return found

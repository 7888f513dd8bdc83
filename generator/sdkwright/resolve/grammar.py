"""The objects of an OpenAPI 3.x description, keyword by keyword: shape, and what becomes of it.

This table is the whole answer to "is this keyword honoured?". A keyword that is in no
table is unknown; one that is UNSUPPORTED is understood and reported as left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto


class Treatment(Enum):
    HONOURED = auto()
    ADVISORY = auto()
    """Honoured, but nothing that travels depends on it: a wrong type costs no more than it."""
    IRRELEVANT = auto()
    """Of no consequence for a client: documentation, examples, editor hints."""
    UNUSED = auto()
    """Understood, and worth knowing, but nothing that a method would be made of."""
    UNSUPPORTED = auto()


class Container(Enum):
    ONE = auto()
    LIST = auto()
    MAP = auto()


@dataclass(frozen=True, slots=True)
class Keyword:
    kind: str
    """A kind of `OBJECTS`, or one of `SCALARS`."""
    container: Container = Container.ONE
    treatment: Treatment = Treatment.HONOURED


SCALARS = {
    "string": (str,),
    "boolean": (bool,),
    "number": (int, float),
    "integer": (int,),
    "any": (object,),
    "string or number": (str, int, float),
    "number or boolean": (int, float, bool),
    "string or list": (str, list),
    "schemas": (dict, bool, list),
}

_SHORT = {
    "+": Treatment.HONOURED,
    "~": Treatment.ADVISORY,
    "-": Treatment.IRRELEVANT,
    "?": Treatment.UNUSED,
    "!": Treatment.UNSUPPORTED,
}


def _table(text: str) -> dict[str, Keyword]:
    """Read lines of `sign keyword: kind`, where `[kind]` is a list and `{kind}` a map."""
    table: dict[str, Keyword] = {}
    for line in text.strip().splitlines():
        names, _, kind = line.strip()[2:].partition(": ")
        container = Container.ONE
        if kind[0] in "[{":
            container = Container.LIST if kind[0] == "[" else Container.MAP
            kind = kind[1:-1]
        for name in names.split():
            table[name] = Keyword(kind, container, _SHORT[line.strip()[0]])
    return table


OBJECTS: dict[str, dict[str, Keyword]] = {
    "document": _table("""
        + openapi: string
        + info: info
        + servers: [server]
        + paths x-ms-paths: {pathItem}
        + components: components
        + security: [securityRequirement]
        - tags: [tag]
        - externalDocs: any
        - jsonSchemaDialect: any
        - $self: any
        + webhooks x-webhooks: {pathItem}
        """),
    "info": _table("""
        + title: string
        ~ description summary: string
        + version: string or number
        - termsOfService contact license: any
        """),
    "server": _table("""
        + url: string
        ~ description: string
        - name: string
        + variables: {serverVariable}
        """),
    "serverVariable": _table("""
        + enum: [any]
        + default: any
        ~ description: string
        """),
    "tag": _table("- name description summary externalDocs parent kind: any"),
    "components": _table("""
        + schemas: {schema}
        + responses: {response}
        + parameters: {parameter}
        + requestBodies: {requestBody}
        + headers: {header}
        + securitySchemes: {securityScheme}
        + pathItems: {pathItem}
        + mediaTypes: {mediaType}
        - examples: {any}
        + callbacks: {callback}
        - links: {any}
        """),
    "pathItem": _table("""
        + get put post delete options head patch trace query: operation
        + parameters: [parameter]
        + $ref: string
        ~ summary description: string
        + servers: [server]
        + additionalOperations: {operation}
        """),
    "operation": _table("""
        + tags: [string]
        + operationId: string
        ~ summary description: string
        + parameters: [parameter]
        + requestBody: requestBody
        + responses: {response}
        ~ deprecated: boolean
        + security: [securityRequirement]
        - externalDocs: any
        + callbacks: {callback}
        + servers: [server]
        """),
    "callback": {},  # a path item for each expression
    "parameter": _table("""
        + name in style: string
        + required explode: boolean
        ~ description: string
        ~ deprecated: boolean
        + schema: schema
        + example: any
        + examples: any
        + allowReserved allowEmptyValue: boolean
        + content: {mediaType}
        """),
    "requestBody": _table("""
        + required: boolean
        ~ description: string
        + content: {mediaType}
        """),
    "mediaType": _table("""
        + schema: schema
        + example examples: any
        + encoding: {encoding}
        + itemSchema: schema
        + prefixEncoding: [encoding]
        + itemEncoding: encoding
        """),
    "encoding": _table("""
        + contentType style: string
        + explode allowReserved: boolean
        + headers: {header}
        ! encoding prefixEncoding itemEncoding: any
        """),
    "response": _table("""
        ~ description summary: string
        + content: {mediaType}
        + headers: {header}
        ? links: any
        """),
    "header": _table("""
        + schema: schema
        + content: {mediaType}
        + required explode: boolean
        ~ description: string
        ~ deprecated: boolean
        - style example examples: any
        """),
    "securityScheme": _table("""
        + type scheme: string
        ~ description: string
        + name in: string
        - bearerFormat: any
        + flows: flows
        + openIdConnectUrl oauth2MetadataUrl: string
        - deprecated: any
        """),
    "flows": _table("""
        + clientCredentials authorizationCode password deviceAuthorization: flow
        - implicit: any
        """),
    "flow": _table("""
        + tokenUrl refreshUrl: string
        - authorizationUrl deviceAuthorizationUrl: any
        + scopes: {any}
        """),
    "securityRequirement": {},
    "discriminator": _table("""
        + propertyName: string
        + mapping: {string}
        + defaultMapping: string
        """),
    "schema": _table("""
        + type: string or list
        + format contentEncoding contentMediaType: string
        ~ title description pattern: string
        + enum: [any]
        + const default: any
        + properties: {schema}
        + required: [string]
        + additionalProperties: schema
        + items: schemas
        + allOf anyOf oneOf: [schema]
        + discriminator: discriminator
        ~ nullable readOnly writeOnly deprecated: boolean
        ~ minimum maximum multipleOf: number
        ~ exclusiveMinimum exclusiveMaximum: number or boolean
        ~ minLength maxLength minItems maxItems minProperties maxProperties: number
        ~ uniqueItems: boolean
        + examples example externalDocs: any
        - $comment $schema xml: any
        - $defs definitions: {schema}
        + contentSchema: schema
        + $id $anchor $dynamicRef $dynamicAnchor: string
        - $vocabulary: any
        + not if then else contains propertyNames: schema
        + unevaluatedProperties unevaluatedItems additionalItems: schema
        + prefixItems: [schema]
        + patternProperties dependentSchemas: {schema}
        + dependentRequired: any
        ~ minContains maxContains: number
        """),
}

PATHS = ("paths", "x-ms-paths")
"""The keywords of a document that have path items by what is requested."""
STATUS = re.compile(r"[1-5](\d\d|XX)|default")
"""A key of a Responses Object: a status code, a range, or `default`."""

REQUIRED: dict[str, tuple[str, ...]] = {
    "document": ("info",),
    "info": ("title",),
    "parameter": ("name", "in"),
    "securityScheme": ("type",),
    "discriminator": ("propertyName",),
    "server": ("url",),
}

REFERABLE = frozenset(
    (
        "schema",
        "response",
        "parameter",
        "requestBody",
        "header",
        "securityScheme",
        "pathItem",
        "callback",
        "mediaType",
    )
)

EXTENSIONS = frozenset(
    (
        "x-enum-comments",
        "x-enum-descriptions",
        "x-enum-names",
        "x-enum-varnames",
        "x-enumDescriptions",
        "x-enumNames",
        "x-google-enum-descriptions",
        "x-ms-discriminator-value",
        "x-ms-enum",
        "x-ms-pageable",
        "x-ms-skip-url-encoding",
        "x-fern-sdk-group-name",
        "x-fern-sdk-method-name",
        "x-fern-ignore",
        "x-fern-pagination",
        "x-speakeasy-group",
        "x-speakeasy-ignore",
        "x-speakeasy-name-override",
        "x-speakeasy-pagination",
    )
)
"""The extensions that are honoured."""

"""Which operations of real descriptions are paged and how: a sample that was checked by hand."""

from __future__ import annotations

import pytest
from tests.corpus.descriptions import CORPUS, find_descriptions
from tests.corpus.pages import paged

CHECKED = {
    "airflow-v2": {
        "GET /api/v2/dags": "Offset",  # ends by total_entries
        "POST /api/v2/dags/{dag_id}/dagRuns/list": "Offset",  # in the body
        "GET /api/v2/dags/{dag_id}": "",
    },
    "box": {
        "GET /webhooks": "BodyCursor",
        "GET /folders/{folder_id}/items": "Offset",  # a marker only with `usemarker`
        "GET /events": "",  # a stream whose position never ends
    },
    "discord": {
        "GET /channels/{channel_id}/messages": "",  # the newest first: `after` goes back
        "GET /channels/{channel_id}/thread-members": "",  # the id is that of the thread
        "GET /channels/{channel_id}/users/@me/threads/archived/private": "",
        "GET /applications/{application_id}/entitlements": "ItemCursor",
    },
    "figma": {
        "GET /v1/files/{file_key}/versions": "NextLink",
        "GET /v1/analytics/libraries/{file_key}/style/usages": "BodyCursor",
        "GET /v1/files/{file_key}/comments": "",
    },
    "github-rest": {
        "GET /repos/{owner}/{repo}/issues": "LinkHeader",
        "GET /search/code": "PageNumber",
        "GET /users": "LinkHeader",  # since, per_page
        "GET /repos/{owner}/{repo}": "",
    },
    "jira-cloud": {
        "GET /rest/api/3/project/search": "Offset",  # startAt, maxResults, isLast
        "GET /rest/api/3/webhook/failed": "NextLink",
        "GET /rest/api/3/issue/{issueIdOrKey}": "",
    },
    "k8s-v3-apps-v1": {"GET /apis/apps/v1/deployments": "BodyCursor"},
    "keycloak-23": {
        "GET /admin/realms/{realm}/users": "Offset",  # first, max
        "GET /admin/realms": "",
    },
    "langgraph-platform": {
        "POST /threads/search": "",  # nothing says how many there are
        "GET /threads/{thread_id}/runs": "Offset",
    },
    "letta-2026-03-31": {
        "GET /v1/steps/{step_id}/messages": "ItemCursor",
        "GET /v1/agents/{agent_id}/files": "BodyCursor",
        "POST /v1/agents/search": "BodyCursor",
        "GET /v1/client-side-access-tokens": "Offset",
        "POST /v1/blocks/": "",  # has a `limit` of its own
    },
    "openai-yaml": {
        "GET /files": "ItemCursor",
        "GET /organization/costs": "BodyCursor",  # next_page as page, both texts
        "GET /models": "",
    },
    "qdrant": {
        "POST /collections/{collection_name}/points/scroll": "BodyCursor",
        "POST /collections/{collection_name}/points/search": "",  # the nearest ones
    },
    "redocly-cafe": {"GET /menu": "BodyCursor"},  # page.endCursor as after
    "twilio-api-2010": {
        "GET /2010-04-01/Accounts/{AccountSid}/Messages.json": "NextLink",
        "GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json": "",
    },
}
_FOUND = {each.slug: each for each in find_descriptions()}


@pytest.mark.slow
@pytest.mark.skipif(not _FOUND, reason=f"there is no {CORPUS}")
@pytest.mark.parametrize("slug", CHECKED)
def test_what_is_paged(slug: str) -> None:
    found = paged(_FOUND[slug])
    assert {key: found[key] for key in CHECKED[slug]} == CHECKED[slug]

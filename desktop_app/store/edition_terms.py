"""A publication's editions in other languages, as SQL over `publication p`, `kept_file k` and a language `:lang`."""

from __future__ import annotations

WANTED = (
    "CASE WHEN p.editions = '' OR :lang = '' OR p.language = :lang OR p.language LIKE :lang || '-%' THEN NULL ELSE"
    " (SELECT e.value FROM json_each(p.body, '$.editions') e"
    " WHERE e.value ->> 'language' = :lang OR e.value ->> 'language' LIKE :lang || '-%' LIMIT 1) END"
)
"""The edition in the language, as JSON; NULL where the publication itself is in it, or has none in it."""
WANTED_LANGUAGE = f"coalesce(({WANTED}) ->> 'language', '')"
"""The language of that edition; empty for the publication's own."""
COVER_LANGUAGE = f"iif(({WANTED}) ->> '$.cover.href' IS NULL, '', {WANTED_LANGUAGE})"
"""The language of that edition if it has a cover; else empty."""
WANTED_COVER = f"(({WANTED}) -> 'cover')"


def key_of(link: str) -> str:
    """The version key of a link in JSON; see `publication.version_key`."""
    return f"coalesce({link} ->> 'sha256', ({link} ->> 'href') || ' ' || coalesce({link} ->> 'size', ''))"


COVER_KEY = f"coalesce({key_of(WANTED_COVER)}, p.cover_key)"
"""The version key of the cover in the language, or of the publication's own."""
KEPT_EDITION = (
    "(SELECT e.value -> 'file' FROM json_each(p.body, '$.editions') e WHERE e.value ->> 'language' = k.edition LIMIT 1)"
)
CURRENT_KEY = f"CASE k.edition WHEN '' THEN p.file_key ELSE {key_of(KEPT_EDITION)} END"
"""The version key that the catalogue now has for a kept file; NULL if it does not list that edition any more."""


def role_of(name: str, language: str) -> str:
    """The role of a file in a language that is SQL; see `fetching.FileRole`."""
    return f"'{name}' || iif({language} = '', '', ':' || {language})"

"""What adds files to the download queue, as SQL: what is missing for some reason, and what a person has chosen.

Missing files are computed from what catalogues list and what is verified, never stored separately.
"""

from __future__ import annotations

from sqlalchemy import text

from desktop_app.domain.fetching import KeepMode
from desktop_app.store.edition_terms import COVER_KEY, COVER_LANGUAGE, CURRENT_KEY, WANTED, WANTED_LANGUAGE, role_of

INTO = "INSERT INTO download (catalogue, publication, role, priority, added_at, size, tries, error, paused) "
ASK = text(
    INTO + f"SELECT p.catalogue, p.id, {role_of('file', WANTED_LANGUAGE)}, :priority, :now,"  # noqa: S608 - our own
    f" coalesce(({WANTED}) ->> '$.file.size', p.body ->> '$.files[0].size', 0), 0, '', 0 "
    "FROM json_each(:keys) k JOIN publication p ON p.catalogue = k.value ->> 0 AND p.id = k.value ->> 1 WHERE TRUE "
    "ON CONFLICT DO UPDATE SET priority = excluded.priority, again_at = NULL, tries = 0, paused = FALSE"
)
"""Adds the files of the publications with these keys to the queue, each in a language if it has it."""
_COVERS = (
    f"SELECT p.catalogue, p.id, {role_of('cover', COVER_LANGUAGE)}, p.body ->> '$.cover.size'"  # noqa: S608 - as above
    f" FROM publication p WHERE p.catalogue = :catalogue AND {COVER_KEY} <> p.cover_had AND {COVER_KEY} <> ''"
)
_KEPT = (
    f"SELECT p.catalogue, p.id, {role_of('file', 'k.edition')}, b.size FROM kept_file k"  # noqa: S608 - as above
    " JOIN publication p ON p.catalogue = k.catalogue AND p.id = k.publication JOIN blob b ON b.sha256 = k.sha256"
    " WHERE k.catalogue = :catalogue AND "
)
_LACKING = (
    f"SELECT p.catalogue, p.id, {role_of('file', WANTED_LANGUAGE)},"  # noqa: S608 - as above
    f" coalesce(({WANTED}) ->> '$.file.size', p.body ->> '$.files[0].size') AS size FROM publication p"
    " WHERE p.catalogue = :catalogue AND p.file_key <> '' AND NOT EXISTS (SELECT 1 FROM kept_file k"
    f"  WHERE k.catalogue = p.catalogue AND k.publication = p.id AND k.edition = {WANTED_LANGUAGE})"
)
LACKS = {
    "cover": _COVERS,
    "renewed": _KEPT + f"{CURRENT_KEY} <> '' AND k.file_key <> {CURRENT_KEY}",
    "damaged": _KEPT + "b.damaged",
    KeepMode.ALL.value: _LACKING,
    KeepMode.SUBTOPICS.value: f"{_LACKING} AND p.subtopic IN (SELECT value FROM json_each(:subtopics))",  # noqa: S608 - as above
}
"""What selects missing files by the reason why they are missing: catalogue, publication, role and size."""
WISHES = {
    lack: text(
        f"{INTO}WITH lacking (catalogue, id, role, size) AS ({query})"  # noqa: S608 - as above
        " SELECT catalogue, id, role, :priority, :now, coalesce(size, 0), 0, '', 0 FROM lacking"
        " WHERE TRUE ON CONFLICT DO NOTHING"
    )
    for lack, query in LACKS.items()
}
"""What adds missing files to the queue."""
OUTDATED = text(
    "SELECT k.catalogue, k.publication FROM kept_file k"  # noqa: S608 - as above
    " JOIN publication p ON p.catalogue = k.catalogue AND p.id = k.publication"
    f" WHERE k.catalogue = :catalogue AND k.file_key <> {CURRENT_KEY}"
)

"""A file of the download queue, read from a publication's JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop_app.domain.captions import CaptionFile
from desktop_app.domain.fetching import FileRole, Name
from desktop_app.domain.publication import CaptionLink, Key, Link, best_of, version_key
from desktop_app.store.dataclass_json import from_plain


@dataclass(frozen=True, slots=True)
class QueuedFile:
    """A file to download now; its link is None if the catalogue states none.

    `caption_links` are the captions that come with a recording, `captions` those that came.
    """

    key: Key
    role: FileRole
    title: str
    link: Link | None
    file_key: str
    tries: int
    etag: str = ""
    modified: str = ""
    caption_links: tuple[CaptionLink, ...] = ()
    captions: tuple[CaptionFile, ...] = ()

    @property
    def name(self) -> Name:
        """The key of the download."""
        return (*self.key, self.role)


def queued_file(key: Key, role: FileRole, body: dict[str, Any], tries: int) -> QueuedFile:
    """The file that a row of the queue is about.

    Only the fields of a publication that a download needs are read, because there may be very many.

    Args:
        key: the publication.
        role: the role of the file.
        body: the publication as JSON.
        tries: the number of failures.
    """
    language, is_cover = role.language, role.is_cover
    edition = next((one for one in body.get("editions", ()) if one["language"] == language), None)
    if language and edition is None:  # its catalogue does not list it any more
        return QueuedFile(key, role, str(body["title"]), None, "", tries)
    if is_cover:
        cover = (edition or body).get("cover")
        link = from_plain(Link, cover) if cover else None
    elif edition is not None:
        link = from_plain(Link, edition["file"])
    else:
        link = best_of([from_plain(Link, one) for one in body["files"]])
    captions = () if is_cover else tuple(from_plain(CaptionLink, one) for one in body.get("caption_links", ()))
    title = str((edition or body)["title"])
    return QueuedFile(key, role, title, link, version_key(link), tries, caption_links=captions)

"""Lists of tracks: manifests of audiobooks in JSON (Readium's and the W3C's), and M3U playlists.

The parser is lenient: a value of the wrong type counts as absent, and a track without an address is left out.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import unquote, urldefrag, urlsplit

from desktop_app.domain.audiobook import MANIFEST, Track, TrackList
from desktop_app.domain.file_kinds import kind_of_name, usual_type
from desktop_app.domain.foreign_encoding import decoded
from desktop_app.domain.foreign_size import MAX_PARTS, json_parts
from desktop_app.domain.foreign_text import clean_text, shown_line
from desktop_app.domain.numbers import MAX_INTEGER
from desktop_app.domain.passages import Chapter
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError

MAX_TRACKS = 2_000
MAX_CHAPTERS, MAX_DEPTH = 20_000, 8
MAX_SECONDS = 10_000_000.0
_DURATION = re.compile(r"P(?:(\d{1,4})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?")
_INFO = re.compile(r"#EXTINF:\s*(-?\d{1,9}(?:\.\d{1,9})?)[^,]*,?(.*)")
Plain = Mapping[str, Any]


def read_track_list(data: bytes, media_type: str, name: str) -> TrackList:
    """Parse a list of tracks.

    Args:
        data: the document.
        media_type: its type.
        name: its name for errors.

    Raises:
        ReadingError: it names no track.
    """
    found = _manifest(data, name) if media_type == MANIFEST else _playlist(data)
    if not found.tracks:
        raise ReadingError(ReadingCode.NO_TRACKS, name)
    return found


def _manifest(data: bytes, name: str) -> TrackList:
    """A manifest (Readium Audiobook Profile; W3C Audiobooks, section 3)."""
    try:
        if json_parts(data) > MAX_PARTS:
            raise ReadingError(ReadingCode.NO_TRACKS, name)
        root = _object(json.loads(data.decode(json.detect_encoding(data), "replace"), strict=False))
    except (ValueError, RecursionError) as error:
        raise ReadingError(ReadingCode.NO_TRACKS, name) from error
    # Readium has its metadata in an object of their own, the W3C beside everything else.
    about = {**root, **_object(root.get("metadata"))}
    tracks = [track for one in _list(root.get("readingOrder")) if (track := _track(one)) and _is_played(track)]
    return TrackList(
        tracks=tuple(_best_of_each(tracks)[:MAX_TRACKS]),
        title=_line(about.get("title")) or _line(about.get("name")),
        people=tuple(name for one in _list(about.get("author")) if (name := _line(_named(one)))),
        language=_line(next(iter(_list(about.get("language", about.get("inLanguage")))), "")),
        published=_line(about.get("published", about.get("datePublished"))),
        text=clean_text(_text(about.get("description"))).strip(),
        cover=_resource(root, "cover"),
        contents_page=_resource(root, "contents"),
        contents=(tuple(_chapters(root.get("toc"), 0)) or _parts(tracks))[:MAX_CHAPTERS],
    )


def _track(item: object) -> Track | None:
    """A track, whose address alone may be stated; None without an address."""
    stated = item if isinstance(item, dict) else {"href": item}
    entry = _text(stated.get("href", stated.get("url"))).strip()
    format_of = _text(stated.get("encodingFormat", stated.get("type"))).partition(";")[0].strip().lower()
    media_type = usual_type(format_of) if "/" in format_of else ""
    size = stated.get("size")
    return (
        Track(
            entry,
            _line(stated.get("title")) or _line(stated.get("name")),
            media_type or _type_by_name(entry),
            _seconds(stated.get("duration")),
            size if isinstance(size, int) and not isinstance(size, bool) and 0 <= size <= MAX_INTEGER else None,
            _number(stated.get("bitrate")),
        )
        if entry
        else None
    )


def _number(value: object) -> float:
    """A number, also if it is written as a text; 0 for anything else."""
    try:
        found = float(value) if isinstance(value, (int, float, str)) else 0.0
    except (ValueError, OverflowError):
        return 0.0
    return found if 0 < found < MAX_SECONDS else 0.0


def _best_of_each(tracks: Sequence[Track]) -> list[Track]:
    """The tracks, each file once.

    Some catalogues list each track in several qualities, one after the other; the best one is played.
    """
    found: list[Track] = []
    entries: set[str] = set()
    for track in tracks:
        one = replace(track, entry=urldefrag(track.entry)[0])
        last = found[-1] if found else None
        same = last is not None and last.title and (last.title, last.seconds) == (one.title, one.seconds)
        if last is not None and same and last.bitrate and one.bitrate:
            found[-1] = max(last, one, key=lambda each: each.bitrate)
        elif one.entry not in entries:
            found.append(one)
        entries.add(one.entry)
    return found


def _parts(tracks: Sequence[Track]) -> tuple[Chapter, ...]:
    """Chapters for tracks that are parts of a file (W3C Audiobooks allow `#t=` in the reading order)."""
    if not any("#" in track.entry for track in tracks):
        return ()
    return tuple(Chapter(one.title or str(number), one.entry, 0) for number, one in enumerate(tracks, 1))


def _is_played(track: Track) -> bool:
    return track.media_type.startswith(("audio/", "video/")) or not track.media_type


def _seconds(value: object) -> float:
    """A length in seconds, or as an ISO 8601 duration; 0 for anything else."""
    if isinstance(value, str):
        found = _DURATION.fullmatch(value.strip())
        days, hours, minutes, seconds = (float(one or 0) for one in found.groups()) if found else (0.0,) * 4
        value = ((days * 24 + hours) * 60 + minutes) * 60 + seconds
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return float(value) if is_number and 0 <= value <= MAX_SECONDS else 0.0  # type: ignore[operator,arg-type]  # a number


def _resource(root: Plain, rel: str) -> str:
    """The address of the resource with a relation; empty without one."""
    places = [one for key in ("resources", "links") for one in _list(root.get(key)) if isinstance(one, dict)]
    found = [one for one in places if rel in _list(one.get("rel"))]
    return next((_text(one.get("href", one.get("url"))).strip() for one in found), "")


def _chapters(value: object, level: int) -> Iterator[Chapter]:
    """The entries of a table of contents, each before those below it."""
    for one in _list(value):
        if not isinstance(one, dict):
            continue
        title, href = _line(one.get("title")), _text(one.get("href")).strip()
        if title and href:
            yield Chapter(title, href, level)
        if level < MAX_DEPTH:
            yield from _chapters(one.get("children"), level + 1)


def _playlist(data: bytes) -> TrackList:
    """An M3U playlist: a line for each track, and lines with lengths and titles before them."""
    tracks: list[Track] = []
    seconds, title, heading = 0.0, "", ""
    for line in decoded(data).lstrip("\ufeff").splitlines():
        text = clean_text(line).strip()
        if found := _INFO.match(text):
            seconds, title = _seconds(max(0.0, float(found[1]))), _line(found[2])
        elif text.startswith("#PLAYLIST:"):
            heading = _line(text.partition(":")[2])
        elif text and not text.startswith("#"):
            tracks.append(Track(text.replace("\\", "/"), title, _type_by_name(text), seconds))
            seconds, title = 0.0, ""
    return TrackList(tuple(track for track in tracks[:MAX_TRACKS] if _is_played(track)), heading)


def write_manifest(tracks: TrackList) -> bytes:
    """A manifest of Readium's Audiobook Profile."""
    order = [
        {
            "href": one.entry,
            "type": one.media_type,
            **({"title": one.title} if one.title else {}),
            **({"duration": one.seconds} if one.seconds else {}),
        }
        for one in tracks.tracks
    ]
    about: dict[str, Any] = {
        "@type": "http://schema.org/Audiobook",
        "conformsTo": "https://readium.org/webpub-manifest/profiles/audiobook",
        "title": tracks.title,
        "author": list(tracks.people),
        "language": tracks.language,
        "published": tracks.published,
        "description": tracks.text,
        "duration": sum(one.seconds for one in tracks.tracks),
    }
    root = {
        "@context": "https://readium.org/webpub-manifest/context.jsonld",
        "metadata": {key: value for key, value in about.items() if value},
        "links": [],
        "readingOrder": order,
        "toc": _nested(list(tracks.contents)),
    }
    return json.dumps(root, ensure_ascii=False, indent=1).encode()


def _nested(chapters: list[Chapter]) -> list[dict[str, Any]]:
    """Chapters with levels as objects with children."""
    roots: list[dict[str, Any]] = []
    above: list[list[dict[str, Any]]] = [roots]
    for one in chapters:
        del above[min(one.level, len(above) - 1) + 1 :]
        entry: dict[str, Any] = {"title": one.title, "href": one.href, "children": []}
        above[-1].append(entry)
        above.append(entry["children"])
    return roots


def _type_by_name(address: str) -> str:
    """The media type by the end of an address; empty if it is unknown."""
    kind = kind_of_name(posixpath.basename(_path(address)))
    return kind.media_type if kind else ""


def track_title(entry: str) -> str:
    """A title from the name of a track's file."""
    return shown_line(posixpath.splitext(posixpath.basename(unquote(_path(entry))))[0]).strip()


def _path(address: str) -> str:
    try:
        return urlsplit(address).path
    except ValueError:
        return address


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _named(value: object) -> object:
    return value.get("name") if isinstance(value, dict) and "name" in value else value


def _text(value: object) -> str:
    """A text; of several languages or values, the first."""
    if isinstance(value, dict):
        value = value.get("value", next(iter(value.values()), ""))
    if isinstance(value, list):
        return _text(value[0]) if value else ""
    return value if isinstance(value, str) else ""


def _line(value: object) -> str:
    return " ".join(shown_line(clean_text(_text(value))).split())

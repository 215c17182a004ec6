"""Files that are published unchanged, each with a small description beside it: `lesson.pdf` and `lesson.toml`.

A description needs a `title`; everything else may be left out:

    title = "A quiet corner"
    kind = "activity"               # activity, article, inspiration, recording, community
    subtopic = "wellbeing"          # the id of one of the campaign's
    description = "What it is, in two sentences."
    author = "Ana Novak"
    language = "en"
    minutes = 45
    audience = ["student-teacher", "teacher-educator"]
    level = ["primary", "lower-secondary"]   # pre-primary, upper-secondary, vocational, teacher-education
    subjects = ["Wellbeing"]
    licence = "CC BY 4.0"
    published = 2023-03-01
    cover = "lesson-cover.jpg"

Captions of a recording need no description: `talk.vtt` beside `talk.mp4`, or `talk.fr.vtt` in French.

A resource of the community, `kind = "community"`, needs an `author`, a `licence`, and two more lines: `consent = true`
says that its author agreed to share it, and `approved = true` that an educator has looked at it. Until then, it waits.
"""

from __future__ import annotations

import mimetypes
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.domain.captions import CAPTION_ENDINGS
from desktop_app.domain.codes import about
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.file_kinds import kind_of_name
from desktop_app.domain.foreign_encoding import decoded
from desktop_app.domain.foreign_toml import parse_toml, toml_reason
from desktop_app.domain.message import Message
from desktop_app.domain.publication import Audience, MaterialKind, Publication
from desktop_app.domain.school_level import SchoolLevel
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.limited_file import MAX_TEXT_SIZE, read_limited
from desktop_app.publishing.codes import DescriptionCode

TYPES = {".epub": "application/epub+zip", ".md": "text/markdown", ".xhtml": "application/xhtml+xml"}
"""Media types that `mimetypes` does not know on every system."""
KNOWN = {
    "title", "id", "kind", "subtopic", "description", "author", "language", "minutes", "audience", "level", "subjects",
    "licence", "published", "cover", "consent", "approved",
}  # fmt: skip
OWN = {"campaign.toml", "quiz.toml", "catalogue.toml"}
SHOWN = 20
"""The maximum number of reported problems."""


class DescriptionError(SpringshelfError):
    """Some files can't be published because of their descriptions."""


class _ProblemError(SpringshelfError):
    """A problem in one description. It is reported together with those of the others."""


@dataclass(frozen=True, slots=True)
class DescribedFile:
    """A file to publish: its path, its media type, its cover if it has one, and its entry without links.

    A resource of the community that is not `approved` is not published yet.
    """

    path: Path
    media_type: str
    cover: Path | None
    publication: Publication
    approved: bool = True


def media_type_of(path: Path) -> str | None:
    """The media type of a file extension; None if it is unknown."""
    return TYPES.get(path.suffix.lower()) or mimetypes.guess_type(path.name)[0]


def read_described(folder: Path, subtopics: Sequence[str], defaults: dict[str, str]) -> tuple[DescribedFile, ...]:
    """Read the described files below a folder, sorted by path.

    Args:
        folder: the source; `materials` and `lang/CODE/materials` contain a campaign's texts and are skipped.
        subtopics: ids that a description may use; any if empty.
        defaults: author, licence and date for descriptions without them.

    Raises:
        DescriptionError: there are files without a description, descriptions without a file, or invalid descriptions.
    """
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and _counts(path, folder))
    paths = _without_captions(paths)
    descriptions = {path.with_suffix(""): path for path in paths if path.suffix == ".toml"}
    problems: list[Message] = []
    found: list[DescribedFile] = []
    covers: set[Path] = set()
    files: dict[Path, list[Path]] = {}
    for path in paths:
        if path.suffix != ".toml":
            files.setdefault(path.with_suffix(""), []).append(path)
    for stem, description in descriptions.items():
        try:
            one = _read(description, files.get(stem, []), folder, subtopics, defaults)
        except _ProblemError as error:
            problems.append(about(str(description.relative_to(folder)), error.message))
            continue
        found.append(one)
        covers |= {one.cover} if one.cover else set()
    taken = {one.path for one in found} | covers
    for stem, without in files.items():
        if stem not in descriptions:
            problems += [
                about(
                    str(path.relative_to(folder)),
                    DescriptionCode.UNDESCRIBED.message(name=path.with_suffix(".toml").name),
                )
                for path in without
                if path not in taken
            ]
    if problems:
        if len(problems) > SHOWN:
            more = len(problems) - SHOWN
            problems[SHOWN:] = [DescriptionCode.MORE_PROBLEMS.message(count=more)]
        raise DescriptionError(DescriptionCode.NOT_YET, str(folder), problems=tuple(problems))
    return tuple(found)


def _counts(path: Path, folder: Path) -> bool:
    parts = path.relative_to(folder).parts
    hidden = any(part.startswith((".", "~")) for part in parts)
    is_text = parts[0] == "materials" or (parts[0] == "lang" and parts[2:3] == ("materials",))
    return not hidden and not is_text and not (len(parts) == 1 and _is_own(path))


def _without_captions(paths: list[Path]) -> list[Path]:
    """The files without the captions of recordings, which are published with them: `talk.fr.vtt` beside `talk.mp4`."""
    kinds = ((path, kind_of_name(path.name)) for path in paths)
    plays = {path.with_suffix("") for path, kind in kinds if kind and kind.media_type.startswith(("audio/", "video/"))}
    return [
        path
        for path in paths
        if path.suffix.lower() not in CAPTION_ENDINGS
        or not plays & {path.with_suffix(""), path.with_suffix("").with_suffix("")}
    ]


def _is_own(path: Path) -> bool:
    return path.name in OWN or path.suffix == ".ics" or path.stem.lower() in {"readme", "licence", "license"}


def _read(
    description: Path, beside: list[Path], folder: Path, subtopics: Sequence[str], defaults: dict[str, str]
) -> DescribedFile:
    head = _head(description)
    cover = _cover(head.get("cover"), description)
    files = [path for path in beside if path != cover]
    if not files:
        raise _ProblemError(DescriptionCode.FILE_MISSING, stem=description.stem)
    if len(files) > 1:
        raise _ProblemError(DescriptionCode.SEVERAL_FILES, names=", ".join(path.name for path in files))
    media_type = media_type_of(files[0])
    if media_type is None:
        raise _ProblemError(DescriptionCode.UNKNOWN_TYPE, name=files[0].name)
    subtopic = _text(head, "subtopic")
    if subtopic and subtopics and subtopic not in subtopics:
        raise _ProblemError(DescriptionCode.NO_SUCH_SUBTOPIC, name=subtopic, known=", ".join(subtopics))
    publication = _publication(head, files[0].relative_to(folder), subtopic, defaults)
    approved = publication.kind is not MaterialKind.COMMUNITY or _is_approved(head, publication)
    return DescribedFile(files[0], media_type, cover, publication, approved)


def _is_approved(head: dict[str, Any], publication: Publication) -> bool:
    """Whether a resource of the community is approved; it must say who made it, and that it may be shared."""
    if not _text(head, "author"):
        raise _ProblemError(DescriptionCode.AUTHOR_MISSING)
    if not publication.licence:
        raise _ProblemError(DescriptionCode.LICENCE_MISSING)
    if not _flag(head, "consent"):
        raise _ProblemError(DescriptionCode.CONSENT_MISSING)
    return _flag(head, "approved")


def _flag(head: dict[str, Any], name: str) -> bool:
    value = head.get(name, False)
    if not isinstance(value, bool):
        raise _ProblemError(DescriptionCode.NOT_A_FLAG, key=name)
    return value


def _head(description: Path) -> dict[str, Any]:
    try:
        head = parse_toml(decoded(read_limited(description, MAX_TEXT_SIZE)))
    except OSError as error:
        raise _ProblemError(DescriptionCode.FILE_UNREADABLE, reason=reason_of(error)) from error
    except tomllib.TOMLDecodeError as error:
        raise _ProblemError(DescriptionCode.NOT_TOML, reason=toml_reason(error)) from error
    unknown = sorted(set(head) - KNOWN)
    if unknown:
        raise _ProblemError(DescriptionCode.UNKNOWN_KEY, key=unknown[0], known=", ".join(sorted(KNOWN)))
    return head


def _cover(name: object, description: Path) -> Path | None:
    if name is None:
        return None
    if not isinstance(name, str) or Path(name).name != name:
        raise _ProblemError(DescriptionCode.COVER_ELSEWHERE)
    path = description.with_name(name)
    if not path.is_file() or not (media_type_of(path) or "").startswith("image/"):
        raise _ProblemError(DescriptionCode.COVER_MISSING, name=name)
    return path


def _text(head: dict[str, Any], name: str, default: str = "") -> str:
    value = head.get(name, default)
    if not isinstance(value, str):
        raise _ProblemError(DescriptionCode.NOT_A_TEXT, key=name)
    return value.strip()


def _texts(head: dict[str, Any], name: str) -> tuple[str, ...]:
    value = head.get(name, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise _ProblemError(DescriptionCode.NOT_TEXTS, key=name)
    return tuple(value)


def _one_of(words: tuple[str, ...], allowed: list[str], name: str) -> tuple[str, ...]:
    wrong = [word for word in words if word not in allowed]
    if wrong:
        raise _ProblemError(DescriptionCode.NOT_ONE_OF, key=name, value=wrong[0], choices=", ".join(allowed))
    return words


def _publication(head: dict[str, Any], path: Path, subtopic: str, defaults: dict[str, str]) -> Publication:
    title = _text(head, "title")
    if not title:
        raise _ProblemError(DescriptionCode.TITLE_MISSING)
    kind = _one_of((_text(head, "kind", MaterialKind.OTHER.value),), [one.value for one in MaterialKind], "kind")[0]
    audiences = _one_of(_texts(head, "audience"), [one.value for one in Audience], "audience")
    levels = _one_of(_texts(head, "level"), [one.value for one in SchoolLevel], "level")
    minutes = head.get("minutes", 0)
    if not isinstance(minutes, int) or minutes < 0:
        raise _ProblemError(DescriptionCode.NOT_A_NUMBER, key="minutes")
    author = _text(head, "author", defaults.get("author", ""))
    return Publication(
        id=_text(head, "id") or f"urn:springshelf:file:{path.as_posix()}",
        title=title,
        kind=MaterialKind(kind),
        subtopic=subtopic,
        files=(),
        description=_text(head, "description"),
        contributors=(author,) if author else (),
        subjects=_texts(head, "subjects"),
        language=_text(head, "language", "en"),
        audiences=tuple(Audience(audience) for audience in audiences),
        minutes=minutes,
        levels=tuple(SchoolLevel(level) for level in levels),
        licence=_text(head, "licence", defaults.get("licence", "")),
        published=str(head.get("published", defaults.get("published", ""))),
    )

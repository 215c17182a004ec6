"""Files that are published as they are, each with a small description beside it: `lesson.pdf` and `lesson.toml`.

A description needs a `title`; everything else may be left out:

    title = "A quiet corner"
    kind = "activity"               # activity, article, inspiration, recording, community
    subtopic = "wellbeing"          # the id of one of the campaign's
    description = "What it is, in two sentences."
    author = "Ana Novak"
    language = "en"
    minutes = 45
    audience = ["student-teacher", "teacher-educator"]
    subjects = ["Wellbeing"]
    licence = "CC BY 4.0"
    published = 2023-03-01
    cover = "lesson-cover.jpg"
"""

from __future__ import annotations

import mimetypes
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.foreign_toml import parse_toml
from desktop_app.domain.publication import Audience, Kind, Publication

TYPES = {".epub": "application/epub+zip", ".md": "text/markdown", ".xhtml": "application/xhtml+xml"}
"""What `mimetypes` does not know on every system."""
KNOWN = {
    "title", "id", "kind", "subtopic", "description", "author", "language", "minutes", "audience", "subjects",
    "licence", "published", "cover",
}  # fmt: skip
OWN = {"campaign.toml", "quiz.toml", "catalogue.toml"}
SHOWN = 20
"""So many problems are told at once."""


class DescriptionError(SpringshelfError):
    """Some files can't be published as they are described."""


@dataclass(frozen=True, slots=True)
class DescribedFile:
    """A file to publish: where it lies, what it is, its cover where it has one, and its entry, without links."""

    path: Path
    media_type: str
    cover: Path | None
    publication: Publication


def media_type_of(path: Path) -> str | None:
    """The media type that an ending stands for, None where nobody knows it."""
    return TYPES.get(path.suffix.lower()) or mimetypes.guess_type(path.name)[0]


def read_described(folder: Path, subtopics: Sequence[str], defaults: dict[str, str]) -> tuple[DescribedFile, ...]:
    """The described files below a folder, by their paths.

    Args:
        folder: the source; `materials` in it belongs to a campaign's texts and is passed over.
        subtopics: ids that a description may name; any where there are none.
        defaults: author, licence and date of those that name none.

    Raises:
        DescriptionError: files without a description, descriptions without a file, or with something wrong in them.
    """
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and _counts(path, folder))
    descriptions = {path.with_suffix(""): path for path in paths if path.suffix == ".toml"}
    problems: list[str] = []
    found: list[DescribedFile] = []
    covers: set[Path] = set()
    files: dict[Path, list[Path]] = {}
    for path in paths:
        if path.suffix != ".toml":
            files.setdefault(path.with_suffix(""), []).append(path)
    for stem, description in descriptions.items():
        try:
            one = _read(description, files.get(stem, []), folder, subtopics, defaults)
        except (ValueError, TypeError) as error:
            problems.append(f"{description.relative_to(folder)}: {error}.")
            continue
        found.append(one)
        covers |= {one.cover} if one.cover else set()
    taken = {one.path for one in found} | covers
    for stem, without in files.items():
        if stem not in descriptions:
            problems += [
                f"{path.relative_to(folder)}: write a file {path.with_suffix('.toml').name} beside it, "
                'with at least a line title = "…".'
                for path in without
                if path not in taken
            ]
    if problems:
        more = [f"… and {len(problems) - SHOWN} more."] if len(problems) > SHOWN else []
        raise DescriptionError(
            "Some files can't be published yet", str(folder), "\n".join(["", *problems[:SHOWN], *more])
        )
    return tuple(found)


def _counts(path: Path, folder: Path) -> bool:
    parts = path.relative_to(folder).parts
    hidden = any(part.startswith((".", "~")) for part in parts)
    return not hidden and parts[0] != "materials" and not (len(parts) == 1 and _is_own(path))


def _is_own(path: Path) -> bool:
    return path.name in OWN or path.suffix == ".ics" or path.stem.lower() in {"readme", "licence", "license"}


def _read(
    description: Path, beside: list[Path], folder: Path, subtopics: Sequence[str], defaults: dict[str, str]
) -> DescribedFile:
    head = _head(description)
    cover = _cover(head.get("cover"), description)
    files = [path for path in beside if path != cover]
    if not files:
        raise ValueError(f"there is no file {description.stem}.pdf, {description.stem}.epub or the like beside it")
    if len(files) > 1:
        raise ValueError(f"it could describe {' or '.join(path.name for path in files)}; give one another name")
    media_type = media_type_of(files[0])
    if media_type is None:
        raise ValueError(f"nobody knows what kind of file {files[0].name} is; give it its usual ending")
    subtopic = _text(head, "subtopic")
    if subtopic and subtopics and subtopic not in subtopics:
        raise ValueError(f"subtopic “{subtopic}” is none of the campaign's: {', '.join(subtopics)}")
    return DescribedFile(
        files[0], media_type, cover, _publication(head, files[0].relative_to(folder), subtopic, defaults)
    )


def _head(description: Path) -> dict[str, Any]:
    try:
        head = parse_toml(description.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"it is no TOML ({error})") from error
    unknown = sorted(set(head) - KNOWN)
    if unknown:
        raise ValueError(f"nobody knows what “{unknown[0]}” means; there are: {', '.join(sorted(KNOWN))}")
    return head


def _cover(name: object, description: Path) -> Path | None:
    if name is None:
        return None
    if not isinstance(name, str) or Path(name).name != name:
        raise ValueError("cover is the name of a picture in the same folder")
    path = description.with_name(name)
    if not path.is_file() or not (media_type_of(path) or "").startswith("image/"):
        raise ValueError(f"there is no picture {name} beside it")
    return path


def _text(head: dict[str, Any], name: str, default: str = "") -> str:
    value = head.get(name, default)
    if not isinstance(value, str):
        raise TypeError(f"{name} is a text between quotation marks")
    return value.strip()


def _texts(head: dict[str, Any], name: str) -> tuple[str, ...]:
    value = head.get(name, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise TypeError(f'{name} is a list of texts, as ["one", "two"]')
    return tuple(value)


def _one_of(words: tuple[str, ...], allowed: list[str], name: str) -> tuple[str, ...]:
    wrong = [word for word in words if word not in allowed]
    if wrong:
        raise ValueError(f"{name} “{wrong[0]}” is none of: {', '.join(allowed)}")
    return words


def _publication(head: dict[str, Any], path: Path, subtopic: str, defaults: dict[str, str]) -> Publication:
    title = _text(head, "title")
    if not title:
        raise ValueError('it needs a line title = "…"')
    kind = _one_of((_text(head, "kind", Kind.OTHER.value),), [one.value for one in Kind], "kind")[0]
    audiences = _one_of(_texts(head, "audience"), [one.value for one in Audience], "audience")
    minutes = head.get("minutes", 0)
    if not isinstance(minutes, int) or minutes < 0:
        raise TypeError("minutes is a whole number")
    author = _text(head, "author", defaults.get("author", ""))
    return Publication(
        id=_text(head, "id") or f"urn:springshelf:file:{path.as_posix()}",
        title=title,
        kind=Kind(kind),
        subtopic=subtopic,
        files=(),
        description=_text(head, "description"),
        contributors=(author,) if author else (),
        subjects=_texts(head, "subjects"),
        language=_text(head, "language", "en"),
        audiences=tuple(Audience(one) for one in audiences),
        minutes=minutes,
        licence=_text(head, "licence", defaults.get("licence", "")),
        published=str(head.get("published", defaults.get("published", ""))),
    )

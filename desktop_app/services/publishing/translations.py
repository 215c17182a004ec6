"""Reading the translations of a campaign's materials: `lang/CODE/materials/ID.md`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.editions import is_language
from desktop_app.domain.material import Material
from desktop_app.domain.message import Message
from desktop_app.publishing.codes import DescriptionCode
from desktop_app.publishing.material import MaterialError, read_translation
from desktop_app.services.publishing.sources import LANGUAGES


def read_translations(
    folder: Path,
    originals: Mapping[str, Material],
    text: Callable[[Path], str],
    files: Callable[[Path], tuple[tuple[str, bytes], ...]] = lambda _folder: (),
) -> tuple[tuple[Material, ...], tuple[Message, ...]]:
    """Read the translations in a campaign folder, by language.

    Args:
        folder: the campaign's folder.
        originals: its materials by the names of their files.
        text: reads the text of a file.
        files: the names and bytes of what is in a folder, such as captions; they stand in place of the original's.

    Returns:
        The translations, and the problems of those that are left out.

    Raises:
        MaterialError: a file translates a material that does not exist, or a folder is not named by a language.
    """
    found, problems = [], []
    for file, language in _files(folder):
        name = file.relative_to(folder).as_posix()
        original = originals.get(file.name)
        if original is None:
            raise MaterialError(DescriptionCode.NO_ORIGINAL, name)
        try:
            told = read_translation(text(file), name, original, language)
            own = dict(files(file.with_suffix("")))
            found.append(replace(told, files=tuple((dict(original.files) | own).items())))
        except MaterialError as error:
            problems.append(error.message)
    return tuple(found), tuple(problems)


def _files(folder: Path) -> Iterator[tuple[Path, str]]:
    """The files of translations, each with its language."""
    for place in sorted((folder / LANGUAGES).glob("*/materials")):
        language = place.parent.name
        if not is_language(language):
            raise MaterialError(DescriptionCode.NOT_A_LANGUAGE, place.parent.relative_to(folder).as_posix())
        yield from ((file, language) for file in sorted(place.glob("*.md")))

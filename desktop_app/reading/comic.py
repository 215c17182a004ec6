"""Comic book archives (CBZ): pictures in a ZIP, shown one to a page in the order of their names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.file_kinds import kind_of_name
from desktop_app.domain.natural_order import natural_key
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.epub_archive import EpubArchive
from desktop_app.reading.errors import ReadingError

CBZ = "application/vnd.comicbook+zip"
STYLE = "body{margin:0}img{display:block;margin:0 auto;max-width:100%;max-height:100vh}"
PAGE = (
    '<!DOCTYPE html><html><head><meta charset="utf-8"/><title>{number}</title><style>{style}</style></head>'
    "<body>{body}</body></html>"
)


class Comic:
    """An open comic.

    Args:
        path: the file.

    Raises:
        ReadingError: it is no ZIP, or has no pictures.
    """

    def __init__(self, path: Path) -> None:
        self._archive = EpubArchive(path)
        names = sorted((name for name in self._archive.names if _is_page(name)), key=natural_key)
        self._pictures = {f"page-{number}.html": name for number, name in enumerate(names, 1)}
        if not names:
            self.close()
            raise ReadingError(ReadingCode.NO_PAGES, path.name)

    @property
    def spine(self) -> tuple[str, ...]:
        """The pages in reading order."""
        return tuple(self._pictures)

    @property
    def close(self) -> Callable[[], None]:
        """Closes the file."""
        return self._archive.close

    def entry(self, path: str) -> tuple[bytes, str] | None:
        """A page, or a picture in one; None if there is no such entry.

        Raises:
            ReadingError: the picture can't be unpacked.
        """
        number = path.removeprefix("page-").partition(".")[0]
        if path in self._pictures:
            body = f'<img src="picture-{number}" alt="{number}"/>'
            return PAGE.format(number=number, style=STYLE, body=body).encode(), "text/html"
        name = self._pictures.get(f"page-{path.removeprefix('picture-')}.html")
        kind = kind_of_name(name) if name else None
        return (self._archive.read(name), kind.media_type) if name and kind else None


def _is_page(name: str) -> bool:
    """Whether an entry is a picture; not those that macOS writes beside it."""
    kind = kind_of_name(name)
    hidden = any(part.startswith((".", "__MACOSX")) for part in name.split("/"))
    return kind is not None and kind.media_type.startswith("image/") and kind.opens and not hidden

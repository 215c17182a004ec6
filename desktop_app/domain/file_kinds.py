"""The registry of the kinds of files that catalogues list: media type, extension, name, and whether they open here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file.

    Args:
        media_type: as catalogues usually state it.
        ending: its file extension.
        name: what people call it; the same in all languages.
        opens: whether Springshelf shows it itself.
        also: other media types for the same kind.
    """

    media_type: str
    ending: str
    name: str
    opens: bool = True
    also: tuple[str, ...] = ()


KINDS = (
    FileKind("application/epub+zip", "epub", "EPUB", also=("application/epub",)),
    FileKind("text/html", "html", "HTML"),
    FileKind("application/pdf", "pdf", "PDF", also=("application/x-pdf",)),
    FileKind("image/png", "png", "PNG"),
    FileKind("image/jpeg", "jpg", "JPEG", also=("image/jpg",)),
    FileKind("image/gif", "gif", "GIF"),
    FileKind("image/webp", "webp", "WebP"),
    FileKind("image/svg+xml", "svg", "SVG"),
    FileKind("audio/mpeg", "mp3", "MP3", also=("audio/mp3",)),
    FileKind("audio/mp4", "m4a", "M4A", also=("audio/x-m4a", "audio/m4a")),
    FileKind("audio/ogg", "ogg", "Ogg"),
    FileKind("audio/wav", "wav", "WAV", also=("audio/x-wav", "audio/wave")),
    FileKind("video/mp4", "mp4", "MP4"),
    FileKind("video/webm", "webm", "WebM"),
    FileKind("video/ogg", "ogv", "Ogg"),
    FileKind("application/audiobook+zip", "audiobook", "Audiobook"),
    FileKind("application/audiobook+json", "audiobook.json", "Audiobook"),
    FileKind("application/lpf+zip", "lpf", "Audiobook"),
    FileKind("application/vnd.comicbook+zip", "cbz", "CBZ", also=("application/x-cbz", "application/cbz")),
    FileKind("text/markdown", "md", "Markdown", also=("text/x-markdown", "text/x-web-markdown")),
    FileKind("text/plain", "txt", "TXT"),
    FileKind("audio/x-mpegurl", "m3u", "M3U", also=("audio/mpegurl", "application/x-mpegurl", "application/mpegurl")),
    FileKind("application/zip", "zip", "ZIP", also=("application/x-zip-compressed", "application/x-zip")),
    FileKind("application/x-zim", "zim", "ZIM", opens=False, also=("application/zim",)),
    FileKind("application/msword", "doc", "Word", opens=False),
    FileKind("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "Word", opens=False),
    FileKind("application/vnd.ms-excel", "xls", "Excel", opens=False),
    FileKind("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "Excel", opens=False),
    FileKind("application/vnd.ms-powerpoint", "ppt", "PowerPoint", opens=False),
    FileKind(
        "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "PowerPoint", opens=False
    ),
    FileKind("application/vnd.oasis.opendocument.text", "odt", "OpenDocument", opens=False),
    FileKind("application/vnd.oasis.opendocument.spreadsheet", "ods", "OpenDocument", opens=False),
    FileKind("application/vnd.oasis.opendocument.presentation", "odp", "OpenDocument", opens=False),
    FileKind("application/rtf", "rtf", "RTF", opens=False, also=("text/rtf",)),
    FileKind("application/x-mobipocket-ebook", "mobi", "Mobipocket", opens=False),
    FileKind("application/vnd.amazon.ebook", "azw3", "Kindle", opens=False),
    FileKind("application/x-fictionbook+xml", "fb2", "FictionBook", opens=False, also=("application/fb2",)),
    FileKind("image/vnd.djvu", "djvu", "DjVu", opens=False, also=("image/x-djvu",)),
)
"""Those that open here come first, best first."""
_BY_TYPE = {media_type: kind for kind in KINDS for media_type in (kind.media_type, *kind.also)}
_BY_ENDING = {kind.ending: kind for kind in reversed(KINDS)}


def kind_of_type(media_type: str) -> FileKind | None:
    """The kind of a media type without parameters; None if it is unknown."""
    return _BY_TYPE.get(media_type.lower())


def kind_of_name(name: str) -> FileKind | None:
    """The kind of a file by the extension of its name; None if it is unknown."""
    return _BY_ENDING.get(name.rpartition(".")[2].lower()) if "." in name else None


def usual_type(media_type: str) -> str:
    """The usual media type of the same kind; an unknown one as it is."""
    kind = kind_of_type(media_type)
    return kind.media_type if kind else media_type


def name_of_type(media_type: str) -> str:
    """What people call a media type; the media type itself if it is unknown."""
    kind = kind_of_type(media_type)
    return kind.name if kind else media_type


def ending_of_type(media_type: str) -> str:
    """The file extension for a media type; `bin` if it is unknown."""
    kind = kind_of_type(media_type)
    return kind.ending if kind else "bin"

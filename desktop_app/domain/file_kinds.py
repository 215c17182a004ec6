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
    FileKind("image/avif", "avif", "AVIF"),
    FileKind("image/heic", "heic", "HEIC", also=("image/heif",)),
    FileKind("image/tiff", "tiff", "TIFF"),
    FileKind("image/bmp", "bmp", "BMP", also=("image/x-ms-bmp", "image/x-bmp")),
    FileKind("audio/mpeg", "mp3", "MP3", also=("audio/mp3",)),
    FileKind("audio/mp4", "m4a", "M4A", also=("audio/x-m4a", "audio/m4a")),
    FileKind("audio/ogg", "ogg", "Ogg"),
    FileKind("audio/wav", "wav", "WAV", also=("audio/x-wav", "audio/wave", "audio/vnd.wave")),
    FileKind("audio/opus", "opus", "Opus"),
    FileKind("audio/flac", "flac", "FLAC", also=("audio/x-flac",)),
    FileKind("audio/x-m4b", "m4b", "M4B", also=("audio/m4b",)),
    FileKind("audio/aac", "aac", "AAC", also=("audio/x-aac", "audio/aacp")),
    FileKind("audio/aiff", "aiff", "AIFF", also=("audio/x-aiff",)),
    FileKind("audio/x-ms-wma", "wma", "WMA"),
    FileKind("audio/amr", "amr", "AMR"),
    FileKind("audio/webm", "weba", "WebM"),
    FileKind("video/mp4", "mp4", "MP4"),
    FileKind("video/webm", "webm", "WebM"),
    FileKind("video/ogg", "ogv", "Ogg"),
    FileKind("video/x-matroska", "mkv", "Matroska", also=("video/matroska",)),
    FileKind("video/quicktime", "mov", "QuickTime"),
    FileKind("video/x-m4v", "m4v", "M4V"),
    FileKind("video/x-msvideo", "avi", "AVI", also=("video/avi", "video/msvideo")),
    FileKind("video/x-ms-wmv", "wmv", "WMV"),
    FileKind("video/mpeg", "mpg", "MPEG"),
    FileKind("video/mp2t", "ts", "MPEG"),
    FileKind("video/3gpp", "3gp", "3GP"),
    FileKind("video/x-flv", "flv", "Flash"),
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
    FileKind("application/vnd.oasis.opendocument.graphics", "odg", "OpenDocument", opens=False),
    FileKind(
        "application/vnd.openxmlformats-officedocument.presentationml.slideshow", "ppsx", "PowerPoint", opens=False
    ),
    FileKind("application/vnd.openxmlformats-officedocument.wordprocessingml.template", "dotx", "Word", opens=False),
    FileKind("application/vnd.apple.pages", "pages", "Pages", opens=False),
    FileKind("application/vnd.apple.numbers", "numbers", "Numbers", opens=False),
    FileKind("application/vnd.apple.keynote", "key", "Keynote", opens=False),
    FileKind("application/vnd.geogebra.file", "ggb", "GeoGebra", opens=False),
    FileKind("application/x.scratch.sb3", "sb3", "Scratch", opens=False),
    FileKind("text/csv", "csv", "CSV", opens=False),
    FileKind("application/rtf", "rtf", "RTF", opens=False, also=("text/rtf",)),
    FileKind("application/x-mobipocket-ebook", "mobi", "Mobipocket", opens=False),
    FileKind("application/vnd.amazon.ebook", "azw3", "Kindle", opens=False),
    FileKind("application/x-fictionbook+xml", "fb2", "FictionBook", opens=False, also=("application/fb2",)),
    FileKind("application/vnd.comicbook-rar", "cbr", "CBR", opens=False, also=("application/x-cbr",)),
    FileKind("image/jxl", "jxl", "JPEG XL", opens=False),
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

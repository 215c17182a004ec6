"""Remove the parts of Qt that Springshelf doesn't use from an environment.

    python packaging/unused_qt.py .venv            say how much would go
    python packaging/unused_qt.py .venv --remove   remove it

The PySide6 wheels carry all of Qt. Springshelf uses some widgets, PDF, media and the web view. What is kept is named
here, so a new file of a later Qt is removed unless somebody adds it; `python -m tests.proofs qt` shows that the rest
works. The tools for forms and translations stay, as developers need them. It needs the standard library alone, as
`start.py` does.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

MODULES = {
    "Core",
    "Gui",
    "Multimedia",
    "MultimediaWidgets",
    "Network",
    "Pdf",
    "PdfWidgets",
    "PrintSupport",
    "Test",
    "TextToSpeech",
    "WebChannel",  # of WebEngineCore
    "WebEngineCore",
    "WebEngineWidgets",
    "Widgets",
}
"""Python modules of PySide6 that Springshelf, its tests and these modules import, without their `Qt`."""
LIBRARIES = MODULES | {
    "Concurrent",  # of Multimedia
    "DBus",  # of Gui
    "OpenGL",  # of Quick
    "OpenGLWidgets",  # of the translators' tool, Linguist
    "Positioning",  # of WebEngineCore
    "Qml",  # of WebChannel
    "QmlMeta",
    "QmlModels",
    "QmlWorkerScript",
    "Quick",  # of WebEngineCore
    "QuickLayouts",  # of Linguist
    "QuickWidgets",  # of WebEngineWidgets
    "Svg",  # of the plugins for pictures and icons
    "UiTools",  # of Linguist
    "WaylandClient",
    "WlShellIntegration",
    "XcbQpa",
}
"""Qt's libraries that these modules, the plugins and the tools link to."""
PLUGINS = {
    "iconengines",
    "imageformats",
    "multimedia",
    "networkinformation",
    "platforminputcontexts",
    "platforms",
    "platformthemes",
    "printsupport",
    "styles",
    "texttospeech",
    "tls",
    "wayland-decoration-client",
    "wayland-graphics-integration-client",
    "wayland-shell-integration",
    "xcbglintegrations",
}
"""Folders of plugins that stay."""
GPL_ONLY = {
    "CanvasPainter",
    "Charts",
    "DataVisualization",
    "Graphs",
    "GraphsWidgets",
    "HttpServer",
    "Lottie",
    "NetworkAuth",
    "Quick3D",
    "QuickTimeline",
    "VirtualKeyboard",
    "WaylandCompositor",
}
"""Qt's modules under the GPL or a commercial licence, without the LGPL (Qt Licensing, and each module's own page)."""

# Each rule is a pattern of a path below PySide6 and what of its match has to be in which set for the file to stay.
_NAMED = (
    (re.compile(r"Qt(\w+)\.(?:abi3\.so|pyd|pyi)"), MODULES),
    (re.compile(r"(?:Qt/lib/lib)?Qt6(\w+?)\.(?:so\.6|dll)"), LIBRARIES),
    (re.compile(r"Qt/lib/Qt(\w+)\.framework/.*"), LIBRARIES),
    (re.compile(r"(?:Qt/)?plugins/([\w-]+)/.*"), PLUGINS),
    (
        re.compile(r"(?:Qt/)?translations/qtwebengine_locales/([\w-]+)\.pak"),
        {"en-US", "en-GB", "fr", "de", "it", "es", "pl", "tr", "el", "uk", "ar"},
    ),
    (re.compile(r"(?:Qt/)?translations/(\w+?)_\w+\.qm"), {"linguist", "qtbase"}),
)
_UNUSED = re.compile(
    r"""
    (?:Qt/)?(?:qml|metatypes)/.*
    | (?:include|typesystems|glue|doc|lib|scripts/(?:deploy|project|qtpy2cpp)_lib)/.*
    | (?:Qt/libexec/)?(?:assistant|balsam|balsamui|designer|qml\w+|qsb|rcc|svgtoqml)(?:\.exe)?
    | (?:Assistant|Designer)\.app/.*
    | (?:Qt/)?resources/(?:qtwebengine_devtools_resources.*|.*\.debug\.\w+)
    | (?:Qt/)?plugins/platforminputcontexts/\w*virtualkeyboard\w*\..*
    | (?:Qt/)?plugins/platforms/(?:lib)?q(?:eglfs|linuxfb|minimalegl|vnc|vkkhrdisplay)\..*
    | Qt/lib/lib(?:av|sw)\w+(?:\.so|\.so\.\d+\.\d+\.\d+|\.\d+\.\d+\.\d+\.dylib)  # copies of the file that is linked to
    """,
    re.VERBOSE,
)


def is_used(name: str) -> bool:
    """Whether a file stays, by its path below the folder `PySide6` with `/` between the parts."""
    if _UNUSED.fullmatch(name):
        return False
    return all(found[1] in kept for rule, kept in _NAMED if (found := rule.fullmatch(name)))


def unused_files(pyside: Path) -> list[Path]:
    """The files of a PySide6 folder that Springshelf doesn't use."""
    files = (path for path in sorted(pyside.rglob("*")) if path.is_file() or path.is_symlink())
    return [path for path in files if not is_used(path.relative_to(pyside).as_posix())]


def remove_unused(environment: Path) -> int:
    """Remove them from a virtual environment, with the folders that become empty; returns how many bytes went."""
    freed = 0
    for pyside in environment.rglob("site-packages/PySide6"):
        for path in unused_files(pyside):
            freed += path.lstat().st_size
            path.unlink()
        for folder in sorted((path for path in pyside.rglob("*") if path.is_dir()), reverse=True):
            if not any(folder.iterdir()):
                folder.rmdir()
    return freed


def main(words: list[str]) -> int:
    environment = Path(words[0])
    if "--remove" in words:
        freed = remove_unused(environment)
    else:
        found = environment.rglob("site-packages/PySide6")
        freed = sum(path.lstat().st_size for pyside in found for path in unused_files(pyside))
    print(f"{freed / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Opens web packages: SCORM packages and web sites in a ZIP, as they are read without scripts."""

from __future__ import annotations

from html import escape

from desktop_app.domain.interactive_package import InteractivePackage
from desktop_app.domain.passages import Chapter
from desktop_app.reading.interactive.web_package import WebPackage

START_ENTRY = "springshelf-start.html"
"""The page of ours that stands for a SCORM package without its scripts, because most of their pages are empty then."""


def contents_of(package: InteractivePackage) -> tuple[Chapter, ...]:
    """The parts of a package as a table of contents; none if it has only one part."""
    launches = package.launches
    return tuple(Chapter(one.title, one.entry, one.level) for one in launches) if len(launches) > 1 else ()


def first_page(package: WebPackage) -> str:
    """The entry that is shown before a package runs."""
    return START_ENTRY if package.package.kind.is_scorm else package.package.launches[0].entry


def start_page(package: WebPackage, title: str, language: str) -> tuple[bytes, str]:
    """A page with the title, the description and the parts of a package."""
    stated = package.manifest
    parts = "".join(f"<li>{escape(one.title)}</li>" for one in package.package.launches if one.title)
    listed = f"<ol>{parts}</ol>" if len(package.package.launches) > 1 else ""
    text = f"<p>{escape(stated.description)}</p>" if stated and stated.description else ""
    shown = escape(title)
    page = (
        f'<!DOCTYPE html><html lang="{escape(language, quote=True)}"><head><meta charset="utf-8"/>'
        f"<title>{shown}</title></head><body><h1>{shown}</h1>{text}{listed}</body></html>"
    )
    return page.encode(), "text/html"

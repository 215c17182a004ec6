"""What a Linux desktop reads of an installed program: menu entry, icons, description, kinds of files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from installers.product import APP_ID, NAME, ROOT, TITLE, Product

DESKTOP = ROOT / "packaging" / "desktop"
ICONS = {
    "48x48/apps": DESKTOP / "springshelf-48.png",
    "128x128/apps": DESKTOP / "springshelf-128.png",
    "256x256/apps": DESKTOP / "springshelf-256.png",
    "scalable/apps": ROOT / "resources" / "icons" / "springshelf.svg",
}
"""Where each icon goes below share/icons/hicolor."""


def share_files(product: Product) -> Mapping[str, bytes]:
    """The files below `share`, by their path there."""
    files = {f"icons/hicolor/{place}/{NAME}{path.suffix}": path.read_bytes() for place, path in ICONS.items()}
    files[f"applications/{NAME}.desktop"] = (DESKTOP / "springshelf.desktop").read_bytes()
    files[f"mime/packages/{NAME}.xml"] = (DESKTOP / "springshelf-mime.xml").read_bytes()
    files[f"metainfo/{APP_ID}.metainfo.xml"] = metainfo(product).encode()
    return dict(sorted(files.items()))


def metainfo(product: Product) -> str:
    """The AppStream description, with the version and its day."""
    template = (DESKTOP / "springshelf.metainfo.xml").read_text(encoding="utf-8")
    day = datetime.fromtimestamp(product.epoch, UTC).date().isoformat()
    values = {
        "ID": APP_ID,
        "TITLE": TITLE,
        "SUMMARY": product.summary,
        "DEVELOPER": product.authors,
        "VERSION": product.version,
        "DAY": day,
    }
    for name, value in values.items():
        template = template.replace(f"@{name}@", escape(value))
    return template

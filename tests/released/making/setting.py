"""Where the home is made, what time it is there, and the secrets that the tests need to open it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A6
from reportlab.pdfgen.canvas import Canvas

from desktop_app.app import resources_folder
from desktop_app.services.workplace import Workplace
from desktop_app.transfer.sources import open_source

PORT = 28713
"""The published catalogue is served here, on loopback. Linux gives out no port below 32768 by itself."""
EARLIER_PASSPHRASE = "three grey herons"  # noqa: S105 - it protects nobody: the tests open a made-up journal with it
PASSPHRASE = "čtyři papírové lodičky"  # noqa: S105 - as above
"""As one types it on a Czech keyboard: NFC. The tests type it in decomposed form, as a Mac may."""


class Clock:
    """A clock that goes on by a minute each time it is asked, and can be set to a later day."""

    def __init__(self) -> None:
        self.now = datetime(2023, 3, 6, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now

    def until(self, month: int, day: int) -> None:
        """Go on to nine o'clock of that day."""
        self.now = max(self.now, datetime(2023, month, day, 9, tzinfo=UTC))


@dataclass
class Scene:
    """The folders that are packed, the home's services, and what is noted for the tests."""

    root: Path
    clock: Clock = field(default_factory=Clock)
    recorded: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in ("published", "stick", "backups", "handed-out", "workshop"):
            (self.root / name).mkdir(parents=True)
        self.workplace = self.computer("home")

    def computer(self, name: str) -> Workplace:
        """A home with its services."""
        return Workplace(self.root / name, resources_folder(), open_source, self.clock)

    def handed_out(self, name: str) -> Path:
        """The place of a file that leaves the program."""
        return self.root / "handed-out" / name

    def workshop(self, name: str, data: bytes = b"") -> Path:
        """The place of a file of the person's own, which is not packed."""
        path = self.root / "workshop" / name
        if data:
            path.write_bytes(data)
        return path


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def picture(path: Path, colour: str) -> Path:
    """A small picture of a board with three cards."""
    image = Image.new("RGB", (480, 320), "#e8e4da")
    draw = ImageDraw.Draw(image)
    for number in range(3):
        draw.rectangle((30 + 145 * number, 90, 150 + 145 * number, 210), fill=colour)
    image.save(path)
    return path


def page(path: Path, line: str) -> Path:
    """A PDF of one small page with one line on it."""
    canvas = Canvas(str(path), pagesize=A6, invariant=True)
    canvas.drawString(30, 300, line)
    canvas.save()
    return path


def smaller(path: Path) -> Path:
    """The picture of a scanned page, as a telephone sends it: just large enough for its code to be read."""
    with Image.open(path) as image:
        image.resize((image.width // 2, image.height // 2)).save(path, quality=30)
    return path


def write_json(path: Path, value: object) -> None:
    """Write what was recorded so that a person can read it and a change shows line by line."""
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")

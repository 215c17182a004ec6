"""The shelf: the campaign that ships, the manual, a catalogue of our own over HTTP, what is kept, what waits."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from random import Random
from typing import BinaryIO

from PIL import Image

from desktop_app.domain.fetching import FetchRules, KeepMode, KeepRule
from desktop_app.domain.progress import Control
from desktop_app.services.download_run import Choice
from desktop_app.transfer import server
from desktop_app.transfer.serving.catalogue import CatalogueServer
from desktop_app.transfer.serving.server import LOOPBACK

from .setting import PORT, Scene

AUTUMN = Path(__file__).parent / "autumn"
PUBLISHED_AT = 1678870800
"""Seconds since 1970: the published files keep this time, of which the server's ETags are made."""
KEPT = ("urn:springshelf:what-the-window-saw", "urn:springshelf:three-questions")
FILE = "urn:springshelf:file:"
CUT_OFF, UNREACHED, PAUSED = f"{FILE}lunch-map.png", f"{FILE}bell.html", f"{FILE}corridor.html"
TEMPLATE = """title = "Practicum portfolio"
about = "What we ask for at the end of the second year."
kicker = "Practicum portfolio"
institution = "Faculty of Education"
accent = "#7a2e3a"
sections = ["cover", "activities", "reflections", "feedback"]
"""
MATRIX = {
    "framework": {
        "name": "Our faculty 2023",
        "description": "<p>What we look for in a lesson</p>",
        "standards": [{"standardid": "1", "shortname": "T", "name": "Teaching"}],
        "standardelements": [{"standardid": "1", "elementid": "1.1", "name": "Plans in time"}],
    }
}


def fill_shelf(scene: Scene) -> None:
    """Have all of it on the shelf: listed, kept, indexed."""
    workplace = scene.workplace
    workplace.install_default_campaign()
    workplace.manual()
    publish(scene)
    with CatalogueServer(scene.root / "published", LOOPBACK, PORT) as served:
        autumn, _ = workplace.catalogues.add(
            served.address, name="autumn", rule=KeepRule(KeepMode.SUBTOPICS, ("none",))
        )
        here = [item.key for item in workplace.shelf.items() if item.key[0] != autumn.id]
        workplace.shelf.keep([*here, *((autumn.id, one) for one in KEPT)])
    workplace.text_indexer.run()
    scene.recorded["served_at"] = autumn.address
    workplace.resources.add_framework(scene.workshop("faculty.matrix", json.dumps(MATRIX).encode()))
    templates = workplace.home / "templates"
    templates.mkdir()
    (templates / "practicum.toml").write_text(TEMPLATE, encoding="utf-8")
    workplace.downloads.change_rules(FetchRules(bytes_per_second=5_000_000, most_bytes=2_000_000_000))


def publish(scene: Scene) -> None:
    """`springshelf publish`: the catalogue is signed with the key of this home."""
    source = scene.workshop("autumn")
    shutil.copytree(AUTUMN, source)
    Image.frombytes("L", (120, 120), Random(310).randbytes(14_400)).save(source / "lunch-map.png")
    published = scene.root / "published"
    scene.workplace.publisher.publish(source, published)
    for path in published.rglob("*"):
        os.utime(path, (PUBLISHED_AT, PUBLISHED_AT))


class _CuttingHandler(server._Handler):
    """Hangs up in the middle of each file."""

    def _copy(self, file: BinaryIO, length: int) -> None:
        super()._copy(file, length // 2)
        self.close_connection = True


def leave_a_queue(scene: Scene) -> None:
    """One download that was cut off in the middle, one whose server was away, and one that is paused."""
    downloads, catalogue = scene.workplace.downloads, scene.recorded["served_at"]
    whole, server._Handler = server._Handler, _CuttingHandler
    with CatalogueServer(scene.root / "published", LOOPBACK, PORT):
        fetch(scene, (catalogue, CUT_OFF))
    server._Handler = whole
    fetch(scene, (catalogue, UNREACHED))
    downloads.ask([(catalogue, PAUSED)])
    downloads.pause([(catalogue, PAUSED)], paused=True)


def fetch(scene: Scene, key: tuple[str, str]) -> None:
    """Ask for one file and try it once."""
    scene.workplace.downloads.ask([key])
    scene.workplace.downloads.run(Control(), Choice(keys=[key]), patience=0)


def carry(scene: Scene) -> None:
    """`springshelf stick`: everything that is kept."""
    carried = scene.workplace.stick.write(scene.root / "stick" / "springshelf")
    scene.recorded["stick"] = {"publications": carried.publications, "version": carried.version}

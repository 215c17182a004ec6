"""Captions that a catalogue states for a recording come with it, and are carried on."""

import json
from pathlib import Path

import pytest

from desktop_app.domain.captions import cues_in
from desktop_app.domain.fetching import KeepMode
from desktop_app.domain.hashes import sha256, to_integrity
from desktop_app.services.reading.captions import captions_of
from tests.english import english
from tests.faults import Answer, FaultyServer
from tests.open_home import OpenHome

VTT = b"WEBVTT\n\n00:01.000 --> 00:02.000\nBonjour\n"
SOUND = b"ID3" + bytes(4_000)


def offer(server: FaultyServer, answer: Answer | None, **link: object) -> None:
    """A catalogue with one recording and captions in French."""
    captions = {"rel": "related", "href": "/talk.fr.vtt", "type": "text/vtt", "language": "fr", **link}
    sound = {"rel": "http://opds-spec.org/acquisition", "href": "/talk.mp3", "type": "audio/mpeg"}
    one = {"metadata": {"title": "Talk", "identifier": "urn:x:1"}, "links": [sound, captions]}
    feed = {"metadata": {"title": "T"}, "links": [], "publications": [one]}
    server.answers = {"/": Answer(json.dumps(feed).encode()), "/talk.mp3": Answer(SOUND)}
    if answer:
        server.answers["/talk.fr.vtt"] = answer


def kept(workplace: OpenHome, server: FaultyServer) -> list[tuple[str, str]]:
    """Keep the recording; the languages and words of its captions."""
    catalogue, _ = workplace.catalogues.add(server.address + "/")
    report = workplace.catalogues.sync(catalogue.id, keeping=KeepMode.ALL)
    assert [english(one) for one in report.refused] == []
    (item,) = workplace.shelf.items()
    tracks = captions_of(workplace.shelf.open(item.key))
    return [(track.language, track.cues[0].text) for track in tracks]


def test_captions_are_kept_with_their_recording(workplace: OpenHome, server: FaultyServer) -> None:
    offer(server, Answer(VTT), integrity=to_integrity(sha256(VTT)))
    assert kept(workplace, server) == [("fr", "Bonjour")]


@pytest.mark.parametrize(
    ("answer", "link"),
    [
        (None, {}),
        (Answer(b"<html>Not found</html>"), {}),
        (Answer(VTT), {"integrity": to_integrity(sha256(b"other"))}),
        (Answer(VTT), {"size": 5_000_000}),
        (Answer(VTT + b" " * 1_100_000), {}),
    ],
)
def test_captions_that_are_none_do_not_stop_the_recording(
    workplace: OpenHome, server: FaultyServer, answer: Answer | None, link: dict[str, object]
) -> None:
    offer(server, answer, **link)
    assert kept(workplace, server) == []


def test_captions_are_carried_on_by_a_stick_and_read_from_it(
    workplace: OpenHome, server: FaultyServer, tmp_path: Path
) -> None:
    offer(server, Answer(VTT))
    kept(workplace, server)
    workplace.stick.write(tmp_path / "stick")
    (text,) = (tmp_path / "stick").glob("captions/*.vtt")
    assert cues_in(text.read_text())[0].text == "Bonjour"
    workplace.stick.write(tmp_path / "stick")
    assert text.exists()
    there, _ = workplace.catalogues.add(str(tmp_path / "stick"))
    (item,) = workplace.shelf.of_catalogue(there.id)
    workplace.shelf.keep([item.key])
    assert [one.language for one in workplace.shelf.open(item.key).captions] == ["fr"]

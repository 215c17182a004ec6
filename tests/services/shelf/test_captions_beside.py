"""Subtitles beside a recording of one's own come onto the shelf with it."""

import wave
from pathlib import Path

from desktop_app.domain.captions import Cue
from desktop_app.services.reading.material import open_material
from desktop_app.services.shelf.codes import ShelfCode
from tests.open_home import OpenHome

SRT = "1\n00:00:01,000 --> 00:00:02,000\nBonjour\n"


def recording(path: Path) -> Path:
    with wave.open(str(path), "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", ""))
        sound.writeframes(bytes(32_000))
    return path


def test_subtitles_of_the_same_name_are_shown_with_the_recording(workplace: OpenHome, tmp_path: Path) -> None:
    talk = recording(tmp_path / "Talk.wav")
    (tmp_path / "talk.fr.srt").write_text(SRT, encoding="utf-8")
    (tmp_path / "Talk.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n", encoding="utf-16")
    (tmp_path / "talkative.vtt").write_text(SRT, encoding="utf-8")
    (tmp_path / "talk.en.vtt").write_text("nothing", encoding="utf-8")
    added = workplace.shelf.own.add([talk, tmp_path / "Talk.vtt"])
    assert added.refused == ()
    book = open_material(workplace.shelf, added.keys[0])
    assert [(one.language, one.cues) for one in book.captions] == [
        ("", (Cue(1000, 2000, "Hello"),)),
        ("fr", (Cue(1000, 2000, "Bonjour"),)),
    ]


def test_subtitles_alone_are_told_where_they_belong(workplace: OpenHome, tmp_path: Path) -> None:
    alone = tmp_path / "talk.srt"
    alone.write_text(SRT, encoding="utf-8")
    added = workplace.shelf.own.add([alone])
    assert [one.code for one in added.refused] == [ShelfCode.OWN_CAPTIONS.id]


def test_subtitles_that_are_added_later_come_with_the_recording_that_is_added_again(
    workplace: OpenHome, tmp_path: Path
) -> None:
    talk = recording(tmp_path / "talk.wav")
    workplace.shelf.own.add([talk])
    (tmp_path / "talk.srt").write_text(SRT, encoding="utf-8")
    (key,) = workplace.shelf.own.add([talk]).keys
    assert [len(one.cues) for one in open_material(workplace.shelf, key).captions] == [1]

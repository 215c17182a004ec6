"""Captions inside recordings in Matroska and WebM."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.captions import Cue
from desktop_app.reading.caption_sections import caption_sections
from desktop_app.reading.caption_tracks import tracks_in


def element(kind: int, data: bytes, *, unknown: bool = False) -> bytes:
    """An element of EBML, with a size of eight bytes."""
    name = kind.to_bytes((kind.bit_length() + 7) // 8, "big")
    return name + (b"\xff" if unknown else b"\x01" + len(data).to_bytes(7, "big")) + data


def track(number: int, codec: bytes, language: bytes) -> bytes:
    parts = element(0xD7, bytes([number])) + element(0x86, codec) + element(0x22B59C, language)
    return element(0xAE, parts)


def block(number: int, time: int, text: str, lasting: int = 0) -> bytes:
    data = bytes([0x80 | number]) + time.to_bytes(2, "big", signed=True) + b"\0" + text.encode()
    if not lasting:
        return element(0xA3, data)
    return element(0xA0, element(0xA1, data) + element(0x9B, lasting.to_bytes(2, "big")))


def recording(*blocks: bytes, codec: bytes = b"S_TEXT/UTF8", unknown: bool = False) -> bytes:
    tracks = element(0x1654AE6B, track(1, b"V_VP9", b"und") + track(2, codec, b"gre"))
    cluster = element(0x1F43B675, element(0xE7, (5000).to_bytes(2, "big")) + b"".join(blocks), unknown=unknown)
    return element(0x1A45DFA3, b"") + element(0x18538067, tracks + cluster, unknown=unknown)


def read(tmp_path: Path, data: bytes) -> list[tuple[str, tuple[Cue, ...]]]:
    path = tmp_path / "film.webm"
    path.write_bytes(data)
    return [(one.language, one.cues) for one in tracks_in(path)]


@pytest.mark.parametrize("unknown", [False, True])
def test_captions_of_blocks_and_groups_are_read_with_their_times(tmp_path: Path, *, unknown: bool) -> None:
    data = recording(block(1, 0, "picture"), block(2, -100, "<i>One</i>", 900), block(2, 2000, "Two"), unknown=unknown)
    assert read(tmp_path, data) == [("el", (Cue(4900, 5800, "One"), Cue(7000, 11000, "Two")))]


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        (b"D_WEBVTT/SUBTITLES", "id\nalign:start\nHello"),
        (b"S_TEXT/ASS", "0,0,Default,,0,0,0,,{\\b1}Hello"),
        (b"S_TEXT/WEBVTT", "Hello"),
    ],
)
def test_each_codec_has_its_own_form(tmp_path: Path, codec: bytes, text: str) -> None:
    assert read(tmp_path, recording(block(2, 0, text, 100), codec=codec)) == [("el", (Cue(5000, 5100, "Hello"),))]


def test_a_recording_without_captions_has_none(tmp_path: Path) -> None:
    assert read(tmp_path, recording(block(2, 0, "x"), codec=b"S_VOBSUB")) == []


def test_an_empty_block_is_left_out(tmp_path: Path) -> None:
    data = recording(element(0xA3, b""), block(2, 0, "One", 900))
    assert read(tmp_path, data) == [("el", (Cue(5000, 5900, "One"),))]


@given(st.binary(max_size=200), st.integers(0, 150))
def test_damaged_recordings_end_in_captions_or_in_a_value_error(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, place: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged.webm"
    whole = recording(block(2, 0, "text", 100))
    path.write_bytes(whole[:place] + noise + whole[place + len(noise) :])
    try:
        tracks_in(path)
    except ValueError:
        assert list(caption_sections(path)) == []


def test_a_transcript_is_text_for_the_search_with_the_second_that_it_leads_to(tmp_path: Path) -> None:
    path = tmp_path / "film.webm"
    path.write_bytes(recording(block(2, 0, "One", 900), block(2, 30_000, "Two", 900)))
    found = [(one.entry, one.heading, one.text) for one in caption_sections(path)]
    assert found == [("recording#t=5", "Ελληνικά", "One"), ("recording#t=35", "Ελληνικά", "Two")]

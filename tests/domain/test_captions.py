"""Captions in WebVTT and SubRip, as people find them."""

import pytest

from desktop_app.domain.captions import CaptionTrack, Cue, best_track, cue_at, cues_in
from desktop_app.domain.language_codes import short_code

VTT = """\ufeffWEBVTT - A talk

NOTE Not shown

STYLE
::cue { color: red }

intro
00:01.000 --> 00:03.500 align:start
<v Ana Novak>Good <i>morning</i> &amp; welcome

01:00:00.000 --> 01:00:02.000
Second line,
<00:00:01.000>with a time
"""
SRT = """2
00:00:05,5 --> 00:00:07,250
<font color=red>Later</font>

1
00:00:01,000 --> 00:00:02,000
{\\an8}First
""".replace("\n", "\r\n")


def test_webvtt_is_read_with_who_speaks_and_without_markup() -> None:
    assert cues_in(VTT) == (
        Cue(1000, 3500, "Ana Novak: Good morning & welcome"),
        Cue(3_600_000, 3_602_000, "Second line,\nwith a time"),
    )


def test_subrip_is_read_in_the_order_of_time() -> None:
    assert cues_in(SRT) == (Cue(1000, 2000, "First"), Cue(5500, 7250, "Later"))


@pytest.mark.parametrize("text", ["", "WEBVTT", "no times", "00:02.000 --> 00:01.000\nends before it begins"])
def test_what_has_no_captions_gives_none(text: str) -> None:
    assert cues_in(text) == ()


def test_the_caption_of_a_moment_is_found() -> None:
    cues = cues_in(SRT)
    assert [cue_at(cues, time) for time in (0, 1000, 1999, 2000, 6000, 9000)] == [None, 0, 0, None, 1, None]


def test_captions_are_chosen_in_the_first_language_that_there_is() -> None:
    tracks = [CaptionTrack("en", ()), CaptionTrack("pt-BR", ())]
    assert best_track(tracks, ("", "fr", "pt")) == 1
    assert best_track(tracks, ("fr",)) == 0
    assert best_track([], ("en",)) is None


def test_codes_of_three_letters_become_those_of_two() -> None:
    assert [short_code(code) for code in ("gre", "ell", "pt_BR", "und", "xyz")] == ["el", "el", "pt-BR", "", "xyz"]

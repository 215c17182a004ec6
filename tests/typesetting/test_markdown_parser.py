import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from markdown_it.ruler import Ruler

from desktop_app.typesetting.markdown_parser import shared_parser

TEXT = "# Title\n\n*One* `two`\n\n- three\n\n| a | b |\n|---|---|\n| 1 | ~~2~~ |\n"
THREADS = 4


@pytest.fixture(autouse=True)
def _rules_are_collected_slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a computer with several cores, a thread may be interrupted at any time while it collects rules."""
    collect = Ruler.__compile__

    def slowly(rules: Ruler[Any]) -> None:
        rules.__cache__ = {}
        time.sleep(0.02)
        collect(rules)

    monkeypatch.setattr(Ruler, "__compile__", slowly)


def test_all_threads_that_begin_at_the_same_time_get_the_whole_text() -> None:
    parser, together = shared_parser({"html": False}, ["table", "strikethrough"]), Barrier(THREADS)

    def parse(_number: int) -> str:
        together.wait()
        return str(parser.render(TEXT))

    with ThreadPoolExecutor(THREADS) as pool:
        made = {*pool.map(parse, range(THREADS))}
    assert len(made) == 1
    assert "<s>2</s>" in made.pop()

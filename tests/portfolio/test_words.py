"""The words of each entry against the words of the PDF's text layer, for each template.

What a person wrote is printed once. Declared exceptions: "Please look at these" cites reflections, the digest prints a
choice of them, and reports print no reflections.
"""

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.portfolio import Portfolio
from desktop_app.domain.portfolio_choice import PortfolioLook
from desktop_app.portfolio.render import render
from desktop_app.services.resources.resources import Resources
from tests.benchmarks.portfolio_content import content, portfolio_of
from tests.pdf_words import words_of

PROSE = """\tW1 begins with a tab.

    W2 begins with four spaces. ~~W3~~ [W4](https://example.org/W5 "W6") `W7`

2023. W8
2025. W9

- [ ] W10
- [x] W11
  1. W12

         W13

| W14 | W15 |
|-----|-----|
| W16 | W17 | W18 |

```W19
W20 = 1
```

> W21

***

[W22]: W23

![W24](evidence:none) **W25** <W26>\\
W27

<div class="W28">W29 <b>W30</b></div>

W31[^1] and[^W32]

- W33

  > W34
  > - W35

W36 👩‍👩‍👧 عربي W37 (W38) نص.

<!-- W39 --> $W40$ H~W41~
"""
COUNT = 41
TEMPLATES = ("student", "mentor-digest", "campaign-report", "ite-award")


def prose(name: str) -> str:
    """The prose with words that occur nowhere else."""
    return re.sub(r"W(\d+)", rf"{name}q\1z", PROSE)


def written(folder: Path, template: str, language: str = "en") -> Portfolio:
    """A portfolio with different words in each place where a person writes."""
    made = portfolio_of(content(2, 0, folder))
    reflections = tuple(
        replace(
            one,
            reflection=replace(
                one.reflection,
                title=f"Titr{number}z",
                stages=tuple(
                    replace(stage, text=prose(f"r{number}s{place}"))
                    for place, stage in enumerate(one.reflection.stages)
                ),
            ),
        )
        for number, one in enumerate(made.reflections)
    )
    activities = tuple(
        replace(one, activity=replace(one.activity, title="Titaz", notes=prose("a"), place="Placez"))
        for one in made.activities
    )
    return replace(made, reflections=reflections, activities=activities, look=PortfolioLook(template, language))


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("template", TEMPLATES)
def test_no_word_is_missing_and_none_is_printed_twice(
    template: str, language: str, resources: Path, tmp_path: Path
) -> None:
    known, portfolio = Resources(resources), written(tmp_path, template, language)
    kind = known.portfolio_template(template)
    text = words_of(render(portfolio, kind, known.wording(language)).pdf)
    found = Counter(re.findall(r"\w+z\b", text))
    if template != "mentor-digest":
        assert {f"aq{number}z": found[f"aq{number}z"] for number in range(1, COUNT + 1)} == {
            f"aq{number}z": 1 for number in range(1, COUNT + 1)
        }
        assert found["Titaz"] >= 1
        # In a line from right to left, PDFium turns round the text that is given in reading order.
        assert text.count("Placez") + text.count("zecalP") == 1
    whole = [f"r{one}s{stage}q{number}z" for one in (0, 1) for stage in (0, 2) for number in range(1, COUNT + 1)]
    cited = [f"r{one}s1q{number}z" for one in (0, 1) for number in range(1, COUNT + 1)]
    if template == "student":
        assert {word: found[word] for word in whole} == dict.fromkeys(whole, 1)
        assert all(1 <= found[word] <= 2 for word in cited)
    elif template == "mentor-digest":
        assert all(found[word] <= 1 for word in whole)
        assert found["Titr0z"] >= 1
    else:
        assert not any(found[word] for word in (*whole, *cited))

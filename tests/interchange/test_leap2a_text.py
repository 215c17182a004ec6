"""Texts in Leap2A are what Mahara's importer takes: its comparison is repeated here."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from desktop_app.interchange.leap2a_text import division, is_plain, rendered

ATOM = "http://www.w3.org/2005/Atom"
DIV = '<div xmlns="http://www.w3.org/1999/xhtml">'
"""`XHTML_DIV` in Mahara's `import/leap/lib.php`, which is compared with the first 42 characters."""


def taken(markdown: str) -> str:
    """What Mahara takes of a text: the content of the division, which must have exactly this start tag."""
    content = etree.Element(f"{{{ATOM}}}content", nsmap={None: ATOM})
    content.append(division(markdown, {"ab12": "portfolio:entryab12"}.get))  # type: ignore[arg-type] # None is empty
    parsed = etree.fromstring(etree.tostring(content, encoding="UTF-8"))
    told: str = etree.tostring(parsed[0], encoding="unicode", with_tail=False)
    assert told.startswith(DIV), told
    assert told.endswith("</div>")
    return told[len(DIV) : -len("</div>")].strip()


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("Hello *you* & <me>", "<p>Hello <em>you</em> &amp; &lt;me&gt;</p>"),
        ("- One\n- Два", "<ul>\n<li>One</li>\n<li>Два</li>\n</ul>"),
        ("a  \nb", "<p>a<br/>\nb</p>"),
        ("null \x00 bell \x07 half \ud83d end", "<p>null  bell  half  end</p>"),
        ("&#11;&#x1b;", "<p>��</p>"),
        ("```\n  code\n```", "<pre><code>  code\n</code></pre>"),
        (
            "See ![A wall](evidence:ab12) here",
            '<p>See <img rel="leap2:has_part" src="portfolio:entryab12" alt="A wall"/> here</p>',
        ),
        ("The [report](evidence:ab12).", '<p>The <a rel="leap2:has_part" href="portfolio:entryab12">report</a>.</p>'),
        ("No ![face](evidence:f) here, **but** ![one](evidence:0)!", "<p>No face here, <strong>but</strong> one!</p>"),
    ],
)  # fmt: skip
def test_a_text_is_taken_whole(markdown: str, expected: str) -> None:
    assert taken(markdown).replace("\r", "") == expected


def test_an_empty_text_is_empty() -> None:
    told = etree.tostring(division("", lambda _record: ""), encoding="unicode")
    assert told == '<div xmlns="http://www.w3.org/1999/xhtml"/>'


@given(st.text(st.sampled_from("abЖ\u00e915 \n.,:;?!()'\"+/%=|~^-_*[]#`<>&\\\t"), max_size=30))
def test_a_plain_text_is_the_same_as_if_it_was_rendered(text: str) -> None:
    if is_plain(text):
        assert etree.tostring(division(text, lambda _: "")) == etree.tostring(rendered(text, lambda _: ""))


@given(st.lists(st.sampled_from(["a", "Ж 1!", "# ", "## ", "####### ", "#", "b", " ", "\n", "\n\n", "1"]), max_size=9))
def test_headings_are_the_same_as_if_they_were_rendered(pieces: list[str]) -> None:
    text = "".join(pieces)
    if is_plain(text):
        assert etree.tostring(division(text, lambda _: "")) == etree.tostring(rendered(text, lambda _: ""))


@pytest.mark.parametrize(
    "text",
    [
        "We met.",
        'One\n\nTwo (and 3): "yes"!\nso = x + y',
        "Дуже добре",
        "## What\n\nA walk\nat noon\n\n# So what?\nWell",
    ],
)
def test_a_usual_text_is_plain(text: str) -> None:
    assert is_plain(text)
    assert etree.tostring(division(text, lambda _: "")) == etree.tostring(rendered(text, lambda _: ""))

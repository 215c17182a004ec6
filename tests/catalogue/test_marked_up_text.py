import pytest

from desktop_app.catalogue.opds1 import read_feed
from desktop_app.domain.publication import Publication

ENTRY = """<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/terms/"><title>T</title><entry>
<id>urn:a</id>{0}<link rel="http://opds-spec.org/acquisition" href="a.epub" type="application/epub+zip"/>
</entry></feed>"""
XHTML = """<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It is
 good</p><p>TAGS: <b>a</b>, c</p><script>bad()</script></div></content>"""
TITLE = "<title>A</title>"


def publication(words: str) -> Publication:
    (entry,) = read_feed(ENTRY.format(words).encode(), "https://example.org/feed").entries
    return entry.publication


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (XHTML, "It is good\nTAGS: a, c"),
        ('<content type="html">&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two &amp;amp; 3&lt;/p&gt;</content>', "One\nTwo & 3"),
        ('<content type="html">&lt;style&gt;p {}&lt;/style&gt;a&lt;br&gt;b</content>', "a\nb"),
        ('<content type="text">a &lt; b and c &gt; d</content>', "a < b and c > d"),
        ('<content type="html">2 &amp;lt; 3</content>', "2 < 3"),
        ("<summary>Short</summary>", "Short"),
        ("<content/><summary>Short</summary>", "Short"),
        ('<content type=" HTML ">&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</content>', "One\nTwo"),
        ('<content type="text/html; charset=utf-8">&lt;p&gt;One&lt;/p&gt;Two</content>', "One\nTwo"),
        ('<content type="xhtml">&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</content>', "One\nTwo"),
        ("<content>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</content>", "One\nTwo"),
        ("<content>a &lt; b and x &lt;y&gt; z</content>", "a < b and x <y> z"),
        ('<content type="text">&lt;p&gt; is a tag</content>', "<p> is a tag"),
        ('<content type="html">&lt;svg&gt;&lt;title&gt;t&lt;/title&gt;&lt;/svg&gt;One</content>', "One"),
        ('<content type="image/png">iVBORw0KGgo=</content><summary>Short</summary>', "Short"),
        ("<dc:description>From Dublin Core</dc:description>", "From Dublin Core"),
    ],
)  # fmt: skip
def test_descriptions_are_read_as_paragraphs_without_scripts(content: str, text: str) -> None:
    assert publication(TITLE + content).description == text


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ('<title type="html">Tom &amp;amp; Jerry</title>', "Tom & Jerry"),
        ('<title type="html">Tom &amp;amp;amp; Jerry</title>', "Tom & Jerry"),
        ('<title type="html">&amp;lt;i&amp;gt;Emile&amp;lt;/i&amp;gt;</title>', "Emile"),
        ('<title type="text">AT&amp;amp;T &lt;b&gt;</title>', "AT&amp;T <b>"),
    ],
)
def test_titles_in_html_are_unescaped_as_often_as_needed(title: str, text: str) -> None:
    assert publication(title).title == text


@pytest.mark.parametrize(
    ("dates", "published"),
    [
        ("<dc:date>1999-05-01T00:00:00Z</dc:date><published>2020-01-01T00:00:00Z</published>", "1999-05-01"),
        ("<dc:issued>1911</dc:issued><published>2020-01-01T00:00:00Z</published>", "1911"),
        ("<dc:date>0101-01-01T00:00:00+00:00</dc:date>", ""),
        ("<published>no date</published>", ""),
        ("<published>101-01-01T00:00:00+00:00</published>", ""),
        ("<dc:date>n.d.</dc:date><published>2020-01-01T00:00:00Z</published>", "2020-01-01"),
        ("<dc:date>1937 or 1938</dc:date>", "1937"),
        ("<dc:date>2021-05</dc:date>", "2021-05"),
        ("<dc:date>20210</dc:date>", ""),
        ("<dc:date>20210503</dc:date>", "2021-05-03"),
        ("<dc:date>2021-13-45</dc:date>", "2021"),
        ("<dc:date>2021-02-30</dc:date>", "2021-02"),
    ],
)
def test_the_date_of_a_book_comes_before_that_of_its_entry(dates: str, published: str) -> None:
    assert publication(TITLE + dates).published == published


def test_relations_of_older_catalogues_name_a_cover() -> None:
    cover = publication(TITLE + '<link rel="http://opds-spec.org/cover" href="c.jpg" type="image/jpeg"/>').cover
    assert cover is not None
    assert cover.href == "https://example.org/c.jpg"


@pytest.mark.parametrize(
    ("href", "taken"),
    [
        ("data:image/png;base64,iVBORw0KGgo=", True),
        ("DATA:image/jpeg;base64,/9j/4AAQ", True),
        ("data:image/svg+xml,&lt;svg/>", False),
        ("data:text/html,&lt;p>", False),
        ("data:image/png;base64," + "A" * 300_000, False),
    ],
    ids=["png", "jpeg", "svg", "html", "large"],
)
def test_a_cover_may_stand_in_its_address(href: str, taken: bool) -> None:
    link = f'<link rel="http://opds-spec.org/image/thumbnail" href="{href}"/>'
    cover = publication(TITLE + link).cover
    assert (cover is not None) is taken
    if cover is not None:
        assert cover.media_type.startswith("image/")


def test_a_file_may_not_stand_in_its_address() -> None:
    with_file = ENTRY.replace("a.epub", "data:application/epub+zip;base64,UEs=")
    assert read_feed(with_file.format(TITLE).encode(), "https://example.org/feed").entries == ()


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("<dc:language>UN</dc:language>", "und"),
        ("<dc:language>unknown</dc:language>", "und"),
        ("<dc:language>-</dc:language>", "und"),
        ("<dc:language/>", "und"),
        ("", "und"),
        ("<dc:language>en_US</dc:language>", "en-US"),
        ("<dc:language> uk </dc:language>", "uk"),
        ("<dc:language>und</dc:language><dc:language>el</dc:language>", "el"),
    ],
)
def test_what_is_no_language_is_none(language: str, code: str) -> None:
    assert publication(TITLE + language).language == code

"""A drawing tells no path and holds no photo, wherever it could be."""

import pytest

from desktop_app.reading.metadata.errors import MetadataError
from desktop_app.reading.metadata.strip import strip_file

PHOTO = "data:image/jpeg;base64,/9j/4AAQ"


def svg(inner: str, style: str = "") -> bytes:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f"<style>{style}</style>{inner}<circle r='5'/></svg>"
    ).encode()


@pytest.mark.parametrize(
    "data",
    [
        svg(f'<image href="{PHOTO}"/>'),
        svg(f'<image xlink:href=" {PHOTO}"/>'),
        svg('<image href="data:;base64,/9j/4AAQ"/>'),
        svg("<image href='DATA:application/octet-stream;base64,/9j/4AAQ'/>"),
        svg(f'<rect style="fill: url({PHOTO})"/>'),
        svg("", f"rect {{ background: url({PHOTO}) }}"),
        svg(f'<foreignObject><img src="{PHOTO}"/></foreignObject>'),
    ],
)
def test_a_drawing_with_a_photo_is_refused(data: bytes) -> None:
    with pytest.raises(MetadataError):
        strip_file(data, "a.svg")


@pytest.mark.parametrize(
    "path", ["file:///home/anna/a.png", "C:\\Users\\anna\\a.png", "/home/anna/a.png", "../anna/a.png"]
)
def test_a_path_on_the_computer_is_left_out(path: str) -> None:
    stripped = strip_file(svg(f'<image xlink:href="{path}"/><use href="#anna"/>'), "a.svg")
    assert path.encode() not in stripped
    assert b'href="#anna"' in stripped


def test_descriptions_outside_of_metadata_are_left_out_and_typefaces_stay() -> None:
    face = "@font-face { src: url(data:font/woff2;base64,d09GMg) }"
    stripped = strip_file(svg("<rdf:RDF>Anna</rdf:RDF>", face), "a.svg")
    assert b"Anna" not in stripped
    assert face.encode() in stripped

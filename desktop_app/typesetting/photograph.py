"""A photograph on a page; its JPEG data is embedded unchanged."""

from __future__ import annotations

import hashlib
import io

import pikepdf
from pikepdf import Dictionary, Name
from PIL import Image as Picture
from reportlab.platypus import Flowable

from desktop_app.typesetting.print_quality import PrintPicture
from desktop_app.typesetting.structure import recorder_of


class Photograph(Flowable):
    """A picture that was prepared for print.

    ReportLab's own picture class would decode it in each pass, and hold all pictures in memory several times.
    """

    def __init__(self, printed: PrintPicture, align: str = "LEFT") -> None:
        super().__init__()
        self._printed, self.hAlign = printed, align
        self._name = "photograph-" + hashlib.sha256(printed.jpeg).hexdigest()[:32]

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = self._printed.width, self._printed.height
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        recorder_of(canvas).pictures.setdefault(canvas.getPageNumber(), {})[self._name] = self._printed.jpeg
        canvas.saveState()
        canvas._code.append(f"{self.width:.3f} 0 0 {self.height:.3f} 0 0 cm /{self._name} Do")
        canvas.restoreState()


def add_pictures(pdf: pikepdf.Pdf, pictures: dict[int, dict[str, bytes]]) -> None:
    """Add the pictures to a finished PDF, each once: by page (from 1) and by the name under which it is drawn.

    They are removed from `pictures` in the process, so that no picture is in memory twice.
    """
    made: dict[str, pikepdf.Object] = {}
    for number in sorted(pictures):
        shown = pictures.pop(number)
        resources = pdf.pages[number - 1].obj.Resources
        if "/XObject" not in resources:
            resources.XObject = Dictionary()
        for name in sorted(shown):
            jpeg = shown.pop(name)
            if name not in made:
                made[name] = _image(pdf, jpeg)
            resources.XObject[f"/{name}"] = made[name]


def _image(pdf: pikepdf.Pdf, jpeg: bytes) -> pikepdf.Object:
    with Picture.open(io.BytesIO(jpeg), formats=("JPEG",)) as picture:
        (width, height), grey = picture.size, picture.mode == "L"
    stream = pdf.make_stream(jpeg)
    stream.Type, stream.Subtype = Name.XObject, Name.Image
    stream.Width, stream.Height, stream.BitsPerComponent = width, height, 8
    stream.ColorSpace = Name.DeviceGray if grey else Name.DeviceRGB
    stream.Filter = Name.DCTDecode
    return stream

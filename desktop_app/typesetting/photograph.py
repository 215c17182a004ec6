"""A photograph on a page; its JPEG data is embedded unchanged."""

from __future__ import annotations

import hashlib
import io

from PIL import Image as Picture
from reportlab.platypus import Flowable

from desktop_app.typesetting.pdf_file import PdfFile
from desktop_app.typesetting.print_quality import PrintPicture


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
        canvas._doctemplate.show_picture(self._name, self._printed.jpeg)
        canvas.saveState()
        canvas._code.append(f"{self.width:.3f} 0 0 {self.height:.3f} 0 0 cm /{self._name} Do")
        canvas.restoreState()


class Pictures:
    """The pictures of a file, each of which is written once, where it is drawn first."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._written: dict[str, int] = {}
        self._shown: dict[str, int] = {}

    def show(self, name: str, jpeg: bytes) -> None:
        """Write a picture if it is a new one, and note that the current page shows it by that name."""
        if name not in self._written:
            self._written[name] = _write(self._file, jpeg)
        self._shown[name] = self._written[name]

    def take(self) -> dict[str, int]:
        """The objects of the pictures of the current page, by name; then the next page begins."""
        shown, self._shown = self._shown, {}
        return shown


def _write(file: PdfFile, jpeg: bytes) -> int:
    with Picture.open(io.BytesIO(jpeg), formats=("JPEG",)) as picture:
        (width, height), grey = picture.size, picture.mode == "L"
    return file.add_stream(
        jpeg,
        f"/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 8"
        f"/ColorSpace/{'DeviceGray' if grey else 'DeviceRGB'}/Filter/DCTDecode",
    )

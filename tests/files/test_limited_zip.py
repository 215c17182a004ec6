import errno
import io
import zipfile
from pathlib import Path

import pytest

from desktop_app.files import limited_zip
from desktop_app.files.limited_zip import open_limited_zip


def packed(count: int) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for number in range(count):
            archive.writestr(f"{number:04}", b"")
    return target.getvalue()


def test_a_zip_with_too_large_a_directory_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited_zip, "MAX_DIRECTORY", 50 * 100)
    for count, fits in ((100, True), (101, False)):
        path = tmp_path / "a.zip"
        path.write_bytes(packed(count))
        for source in (path, io.BytesIO(path.read_bytes())):
            if fits:
                with open_limited_zip(source) as archive:
                    assert len(archive.namelist()) == count
            else:
                with pytest.raises(OSError, match="too large") as refused:
                    open_limited_zip(source)
                assert refused.value.errno == errno.EFBIG

"""Make the film and the sound of the default campaign from what is drawn and computed here, with captions inside.

python packaging/make_recordings.py

It needs ffmpeg, and is run when a drawing, a tone or a caption has changed: the results are part of the sources,
because no user's computer has to have ffmpeg. The captions are WebVTT files, one for each language; all of them become
tracks of the recording, so that it keeps them wherever it is copied to.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import recording_frames as drawn
import recording_tones as tones

ROOT = Path(__file__).resolve().parent.parent
CAMPAIGN = ROOT / "resources" / "campaigns" / "spring-2023"
CAPTIONS = "captions.vtt"
LANGUAGES = {
    "en": "eng",
    "fr": "fra",
    "de": "ger",
    "it": "ita",
    "es": "spa",
    "pl": "pol",
    "tr": "tur",
    "el": "ell",
    "uk": "ukr",
    "ar": "ara",
}
"""The languages of captions, and their codes in Matroska (ISO 639-2)."""
FILM, SOUND = "leave-the-page", "breathe-with-the-tone"
VIDEO = ("-c:v", "libvpx-vp9", "-crf", "40", "-b:v", "0", "-g", "240", "-row-mt", "1", "-pix_fmt", "yuv420p")
AUDIO = ("-c:a", "libopus", "-b:a", "14k", "-frame_duration", "60", "-ac", "1")
EXACT = ("-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact")
"""No dates and no version of ffmpeg in the file."""


def captions_of(name: str) -> list[tuple[str, Path]]:
    """The captions of a recording, each with its language in Matroska."""
    places = {code: CAMPAIGN / "lang" / code if code != "en" else CAMPAIGN for code in LANGUAGES}
    return [(LANGUAGES[code], place / "materials" / name / CAPTIONS) for code, place in places.items()]


def encode(name: str, sound: bytes, frames: Iterable[bytes] | None = None) -> Path:
    """Write a recording beside its captions; a film, if there are frames."""
    ending = "webm" if frames else "weba"
    target = CAMPAIGN / "materials" / name / f"recording.{ending}"
    captions = captions_of(name)
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder, "sound.raw")
        raw.write_bytes(sound)
        inputs = ["-f", "s16le", "-ar", str(tones.RATE), "-ac", "1", "-i", str(raw)]
        if frames:
            size = f"{drawn.WIDTH}x{drawn.HEIGHT}"
            inputs += ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", size, "-r", str(drawn.RATE), "-i", "-"]
        maps = ["-map", "1:v", "-map", "0:a"] if frames else ["-map", "0:a"]
        tracks = []
        for number, (language, path) in enumerate(captions):
            inputs += ["-i", str(path)]
            maps += ["-map", f"{number + (2 if frames else 1)}:s"]
            tracks += [f"-metadata:s:s:{number}", f"language={language}"]
        command = ["ffmpeg", "-loglevel", "error", "-y", *inputs, *maps]
        command += [*(VIDEO if frames else ()), *AUDIO, "-c:s", "webvtt", *EXACT, *tracks, "-f", "webm", str(target)]
        with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
            process.communicate(b"".join(frames or ()))
        if process.returncode:
            raise SystemExit(process.returncode)
    return target


def main() -> int:
    if shutil.which("ffmpeg") is None:
        sys.exit("Install ffmpeg, then run this again.")
    made = [
        encode(FILM, tones.pcm(tones.film(len(drawn.SCENES), drawn.SCENE)), drawn.frames()),
        encode(SOUND, tones.pcm(tones.breathing())),
    ]
    for path in made:
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The sound of our recordings: soft tones, made of sines."""

from __future__ import annotations

import array
import math
from collections.abc import Iterable

RATE = 24_000
"""Samples per second."""
LOUDEST = 9_000
"""The largest sample: far from full, so that nobody is startled."""
BELL = ((1.0, 1.0), (2.76, 0.35), (5.4, 0.15))
"""The partials of a bell: times the pitch, and how loud."""
CHORDS = ((220, 277, 330), (196, 247, 294), (220, 277, 330), (247, 311, 370))
"""Pitches in hertz, for the scenes of a film."""


def silence(seconds: float) -> list[float]:
    """Samples of nothing."""
    return [0.0] * round(seconds * RATE)


def add(samples: list[float], begin: float, sound: Iterable[float]) -> None:
    """Add a sound to samples at a time in seconds; what is behind their end is left out."""
    place = round(begin * RATE)
    for number, value in enumerate(sound, place):
        if number < len(samples):
            samples[number] += value


def bell(pitch: float, seconds: float = 5.0, volume: float = 0.5) -> list[float]:
    """A struck bell that fades."""
    found = []
    for number in range(round(seconds * RATE)):
        time = number / RATE
        fading = math.exp(-time * 1.1) * min(1.0, time * 60)
        found.append(
            volume * fading * sum(part * math.sin(2 * math.pi * pitch * times * time) for times, part in BELL) / 1.5
        )
    return found


def glide(low: float, high: float, seconds: float, volume: float = 0.4) -> list[float]:
    """A soft tone that goes from one pitch to another."""
    found, phase = [], 0.0
    count = round(seconds * RATE)
    for number in range(count):
        share = number / count
        phase += 2 * math.pi * low * (high / low) ** share / RATE
        swell = math.sin(math.pi * share) ** 0.7
        found.append(volume * swell * (math.sin(phase) + 0.25 * math.sin(2 * phase)) / 1.25)
    return found


def breathing() -> list[float]:
    """Eight slow breaths: four seconds up and six seconds down, between two bells."""
    samples = silence(92)
    add(samples, 0.3, bell(523))
    for number in range(8):
        begin = 6 + 10 * number
        add(samples, begin, glide(196, 294, 4))
        add(samples, begin + 4, glide(294, 196, 6))
    add(samples, 86, bell(523))
    return samples


def film(scenes: int, seconds: float) -> list[float]:
    """A quiet chord at the beginning of each scene of a film."""
    samples = silence(scenes * seconds)
    for scene in range(scenes):
        for number, pitch in enumerate(CHORDS[scene % len(CHORDS)]):
            add(samples, scene * seconds + 0.2 + number * 0.35, bell(pitch, 6, 0.22))
    return samples


def pcm(samples: list[float]) -> bytes:
    """Samples as signed 16-bit numbers, little-endian."""
    found = array.array("h", (round(max(-1.0, min(1.0, value)) * LOUDEST) for value in samples))
    return found.tobytes()

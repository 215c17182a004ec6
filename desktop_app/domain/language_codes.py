"""Codes of languages: of three letters, as recordings have them (ISO 639-2), of two (ISO 639-1), and with regions."""

from __future__ import annotations

from functools import lru_cache

_THREE = {
    "ar": "ara", "az": "aze", "be": "bel", "bg": "bul", "bs": "bos", "ca": "cat", "cs": "cze ces", "cy": "wel cym",
    "da": "dan", "de": "ger deu", "el": "gre ell", "en": "eng", "es": "spa", "et": "est", "eu": "baq eus",
    "fa": "per fas", "fi": "fin", "fr": "fre fra", "ga": "gle", "gl": "glg", "he": "heb", "hi": "hin", "hr": "hrv",
    "hu": "hun", "hy": "arm hye", "is": "ice isl", "it": "ita", "ja": "jpn", "ka": "geo kat", "ko": "kor",
    "lb": "ltz", "lt": "lit", "lv": "lav", "mk": "mac mkd", "mt": "mlt", "nb": "nob", "nl": "dut nld", "nn": "nno",
    "no": "nor", "pl": "pol", "pt": "por", "ro": "rum ron", "ru": "rus", "sk": "slo slk", "sl": "slv",
    "sq": "alb sqi", "sr": "srp", "sv": "swe", "tr": "tur", "uk": "ukr", "zh": "chi zho",
}  # fmt: skip
TWO_LETTERS = {three: two for two, codes in _THREE.items() for three in codes.split()}
UNKNOWN = {"und", "mis", "mul", "zxx"}
"""Codes that name no language."""


@lru_cache(64)
def primary_language(code: str) -> str:
    """A language's code without region and script: `pt` for `pt-BR` and `pt_BR` (RFC 5646, section 2.2.1)."""
    return code.replace("_", "-").partition("-")[0]


def short_code(code: str) -> str:
    """The code of two letters for a language, where there is one; an empty text where the code names none."""
    main, *rest = code.strip().replace("_", "-").split("-")
    main = main.lower()
    return "" if main in UNKNOWN else "-".join([TWO_LETTERS.get(main, main), *rest])

"""Small files of many kinds that tell a place, a time and a device, as telephones and office programs write them."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable

import pikepdf
from PIL import Image, ImageDraw, PngImagePlugin

PLACE, DEVICE, TIME = "N50.8503-E4.3517", "SECRET-PHONE-12345", "2023:03:08 10:11:12"
TELLING = (PLACE, DEVICE, TIME)


def exif(turned: int = 6) -> Image.Exif:
    """What a camera writes: place, device, time, and how the picture is turned."""
    made = Image.Exif()
    made[0x0112], made[0x010F], made[0x0132], made[0x010E] = turned, DEVICE, TIME, PLACE
    made.get_ifd(0x8825)[1] = "N"
    made.get_ifd(0x8825)[2] = (50.0, 51.0, 1.0)
    return made


def drawing() -> Image.Image:
    """A picture in which top and bottom, left and right differ."""
    made = Image.new("RGB", (64, 48), "white")
    ImageDraw.Draw(made).rectangle((0, 0, 20, 10), "teal")
    return made


def picture(form: str, **options: object) -> bytes:
    """A picture with what a camera writes."""
    buffer = io.BytesIO()
    drawing().save(buffer, form, exif=exif().tobytes(), **options)
    return buffer.getvalue()


def jpeg() -> bytes:
    """A JPEG with EXIF, XMP, a comment, and something behind its end."""
    data = picture("JPEG", comment=f"{PLACE} {DEVICE}".encode(), xmp=f"<x>{PLACE} {TIME}</x>".encode())
    return data + b"MotionPhoto" + DEVICE.encode()


def png() -> bytes:
    """A PNG with texts, a time, EXIF, and something behind its end."""
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Comment", f"{PLACE} {DEVICE}")
    texts.add_itxt("XML:com.adobe.xmp", f"<x>{TIME}</x>", zip=True)
    return picture("PNG", pnginfo=texts) + DEVICE.encode()


def box(kind: bytes, *parts: bytes) -> bytes:
    """A box of an ISO base media file."""
    body = b"".join(parts)
    return struct.pack(">I", len(body) + 8) + kind + body


def track(handler: bytes, offset: int, size: int) -> bytes:
    """A track with one sample."""
    table = box(
        b"stbl",
        box(b"stsd", bytes(8)),
        box(b"stsz", struct.pack(">III", 0, size, 1)),
        box(b"stsc", struct.pack(">IIIII", 0, 1, 1, 1, 1)),
        box(b"stco", struct.pack(">III", 0, 1, offset)),
    )
    named = box(b"hdlr", bytes(8), handler, bytes(12), DEVICE.encode(), b"\0")
    media = box(b"mdia", box(b"mdhd", bytes(4), b"\x11\x22\x33\x44" * 2, bytes(12)), named, box(b"minf", table))
    return box(
        b"trak", box(b"tkhd", bytes(4), b"\x11\x22\x33\x44" * 2, bytes(72)), media, box(b"udta", DEVICE.encode())
    )


def mp4(sensors: bytes = b"meta") -> bytes:
    """A film with a track of sensors, as action cameras and telephones record."""
    start = box(b"ftyp", b"isom", bytes(4))
    film, places = b"FRAMES" * 4, PLACE.encode() * 2
    content = box(b"mdat", film, places)
    first = len(start) + 8
    movie = box(
        b"moov",
        box(b"mvhd", bytes(4), b"\x11\x22\x33\x44" * 2, bytes(88)),
        track(b"vide", first, len(film)),
        track(sensors, first + len(film), len(places)),
        box(b"udta", box(b"\xa9xyz", PLACE.encode()), box(b"\xa9mod", DEVICE.encode())),
        box(b"meta", bytes(4), TIME.encode()),
    )
    return start + content + movie + box(b"uuid", bytes(16), PLACE.encode())


def docx() -> bytes:
    """An office document with properties, a thumbnail and a photo."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("docProps/core.xml", f"<creator>{DEVICE}</creator><created>{TIME}</created>")
        package.writestr("docProps/app.xml", f"<Company>{PLACE}</Company>")
        package.writestr("docProps/thumbnail.jpeg", jpeg())
        package.writestr("word/document.xml", "<p>Words of a lesson</p>")
        package.writestr("word/media/image1.jpeg", jpeg())
        package.writestr("word/media/image2.bin", png())
        package.comment = DEVICE.encode()
    return buffer.getvalue()


def odt() -> bytes:
    """An OpenDocument text with properties and a thumbnail."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("meta.xml", f"<meta>{DEVICE} {PLACE} {TIME}</meta>")
        package.writestr("Thumbnails/thumbnail.png", png())
        package.writestr("content.xml", "<p>Words of a lesson</p>")
        package.writestr("Pictures/a.png", png())
    return buffer.getvalue()


def pdf() -> bytes:
    """A PDF with properties, XMP, private data of a program, and a photo."""
    made = pikepdf.new()
    made.docinfo["/Author"], made.docinfo["/CreationDate"] = DEVICE, TIME
    page = made.add_blank_page(page_size=(200, 200))
    photo = made.make_stream(jpeg())
    photo.update(pikepdf.Dictionary(Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=64, Height=48))
    photo.ColorSpace, photo.BitsPerComponent, photo.Filter = pikepdf.Name.DeviceRGB, 8, pikepdf.Name.DCTDecode
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=photo))
    page.Contents = made.make_stream(b"q 64 0 0 48 0 0 cm /Im0 Do Q")
    page.PieceInfo = pikepdf.Dictionary(Editor=pikepdf.Dictionary(Private=pikepdf.String(PLACE)))
    made.Root.Metadata = made.make_stream(f"<x>{PLACE} {TIME}</x>".encode())
    buffer = io.BytesIO()
    made.save(buffer, compress_streams=False)
    return buffer.getvalue()


def svg() -> bytes:
    """A drawing as Inkscape saves it."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" '
        f'inkscape:export-filename="/home/{DEVICE}/a.png"><!-- {PLACE} --><metadata>{TIME}</metadata>'
        '<circle r="5"/></svg>'
    ).encode()


def riff(form: bytes) -> bytes:
    """A sound with a list of texts and chunks of a recorder."""
    chunks = [(b"fmt ", bytes(16)), (b"LIST", b"INFOICRD" + TIME.encode()), (b"bext", DEVICE.encode())]
    chunks += [(b"data", b"SOUND!"), (b"id3 ", PLACE.encode())]
    body = form + b"".join(
        kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) & 1) for kind, data in chunks
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body


def mp3() -> bytes:
    """A sound with tags at both ends."""
    told = f"{PLACE} {DEVICE} {TIME}".encode()
    return b"ID3\x04\0\0" + bytes((0, 0, 0, len(told))) + told + b"\xff\xfbSOUND!" + b"TAG" + told[:125].ljust(125)


def flac() -> bytes:
    """A sound with a block of texts."""
    told = f"{PLACE} {DEVICE} {TIME}".encode()
    return b"fLaC" + b"\0\0\0\x22" + bytes(34) + b"\x84" + len(told).to_bytes(3, "big") + told + b"SOUND!"


def element(kind: bytes, body: bytes) -> bytes:
    """An element of Matroska."""
    return kind + b"\x01" + len(body).to_bytes(7, "big") + body


def matroska() -> bytes:
    """A film with tags, an attachment and a time."""
    about = (
        element(b"\x2a\xd7\xb1", b"\x0f\x42\x40")
        + element(b"\x44\x61", TIME.encode())
        + element(b"\x57\x41", DEVICE.encode())
    )
    parts = (
        element(b"\x15\x49\xa9\x66", about),
        element(b"\x1f\x43\xb6\x75", b"FRAMES"),
        element(b"\x19\x41\xa4\x69", DEVICE.encode()),
        element(b"\x12\x54\xc3\x67", PLACE.encode() * 20),
    )
    return element(b"\x1aE\xdf\xa3", b"") + element(b"\x18\x53\x80\x67", b"".join(parts))


def ogg_page(packets: tuple[bytes, ...], serial: int, number: int, flags: int = 0) -> bytes:
    """A page of Ogg with whole packets."""
    segments = b"".join(b"\xff" * (len(one) // 255) + bytes((len(one) % 255,)) for one in packets)
    head = struct.pack("<4sBBQIII", b"OggS", 0, flags, 0, serial, number, 0) + bytes((len(segments),)) + segments
    page = head + b"".join(packets)
    return page[:22] + struct.pack("<I", ogg_checksum(page)) + page[26:]


def ogg_checksum(page: bytes) -> int:
    """The checksum of a page whose own checksum is zero, bit by bit (RFC 3533, section 6)."""
    value = 0
    for byte in page:
        value ^= byte << 24
        for _ in range(8):
            value = ((value << 1) ^ 0x04C11DB7 if value & 0x80000000 else value << 1) & 0xFFFFFFFF
    return value


def comments(*texts: str) -> bytes:
    """Comments of Vorbis, which many formats use."""
    parts = [text.encode() for text in texts]
    body = b"".join(struct.pack("<I", len(one)) + one for one in parts)
    return struct.pack("<I", len(DEVICE)) + DEVICE.encode() + struct.pack("<I", len(parts)) + body


TOLD = f"LOCATION={PLACE}", f"DATE={TIME}", "COVER=" + "A" * 400


def ogg(first: bytes, second: bytes, *more: bytes) -> bytes:
    """A sound whose comments are in its second packet."""
    pages = ogg_page((first,), 7, 0, 2) + ogg_page((second, *more), 7, 1)
    return pages + ogg_page((b"SOUND!" * 60,), 7, 2, 4)


def opus() -> bytes:
    """A sound message of many a chat program."""
    return ogg(b"OpusHead" + bytes(11), b"OpusTags" + comments(*TOLD))


def vorbis() -> bytes:
    """A sound of Vorbis; a third packet has what its decoder needs."""
    return ogg(b"\x01vorbis" + bytes(23), b"\x03vorbis" + comments(*TOLD) + b"\x01", b"\x05vorbis codebooks")


def ogg_flac() -> bytes:
    """A FLAC sound in Ogg, with a picture."""
    told = comments(*TOLD)
    texts = b"\x04" + len(told).to_bytes(3, "big") + told
    cover = b"\x86" + (400).to_bytes(3, "big") + DEVICE.encode().ljust(400)
    return ogg(b"\x7fFLAC\x01\x00\x00\x02fLaC" + bytes(38), texts, cover)


def speex() -> bytes:
    """A sound of Speex, whose comments have no mark."""
    return ogg(b"Speex   1.2" + bytes(69), comments(*TOLD))


def tagged_flac() -> bytes:
    """A FLAC sound with tags of MP3 at both ends."""
    told = f"{PLACE} {DEVICE} {TIME}".encode()
    return b"ID3\x04\0\0" + bytes((0, 0, 0, len(told))) + told + flac() + b"TAG" + told[:125].ljust(125)


def aac() -> bytes:
    """A sound of AAC in ADTS with tags of MP3 and APE."""
    told = f"{PLACE} {DEVICE} {TIME}".encode()
    footer = b"APETAGEX" + struct.pack("<IIII", 2000, len(told) + 32, 1, 0) + bytes(8)
    return b"ID3\x04\0\0" + bytes((0, 0, 0, len(told))) + told + b"\xff\xf1SOUND!" + told + footer


def live_matroska() -> bytes:
    """A film that was recorded live: the sizes of its segment and clusters are unknown, and tags follow them."""
    track = element(b"\xd7", b"\x01") + element(b"\x53\x6e", DEVICE.encode()) + element(b"\xec", TIME.encode())
    cluster = b"\x1f\x43\xb6\x75\xff" + element(b"\xe7", b"\x01") + element(b"\xa3", b"FRAMES")
    parts = element(b"\x16\x54\xae\x6b", element(b"\xae", track)) + cluster * 2
    parts += element(b"\x12\x54\xc3\x67", PLACE.encode()) + element(b"\x7e\x7b", DEVICE.encode())
    return element(b"\x1aE\xdf\xa3", b"") + b"\x18\x53\x80\x67\xff" + parts


def drone() -> bytes:
    """A film in whose subtitles a drone wrote where it flew."""
    return mp4(b"sbtl")


def action_camera() -> bytes:
    """A film whose encoder is called after the camera."""
    entry = box(b"avc1", bytes(42), bytes((len(DEVICE),)) + DEVICE.encode().ljust(31, b"\0"), bytes(4))
    empty = box(b"stsd", bytes(8))
    described = box(b"stsd", bytes(4), struct.pack(">I", 1), entry)
    table = box(b"stbl", described, *(box(kind, bytes(12)) for kind in (b"stsz", b"stsc", b"stco")))
    media = box(b"mdia", box(b"hdlr", bytes(8), b"vide", bytes(12)), box(b"minf", table))
    assert len(empty) < len(described)
    return box(b"ftyp", b"isom", bytes(4)) + box(b"mdat", b"FRAMES") + box(b"moov", box(b"trak", media))


KEPT: dict[str, tuple[Callable[[], bytes], bytes]] = {
    "mp4": (mp4, b"FRAMES"),
    "docx": (docx, b"Words of a lesson"),
    "odt": (odt, b"Words of a lesson"),
    "svg": (svg, b"circle"),
    "wav": (lambda: riff(b"WAVE"), b"SOUND!"),
    "mp3": (mp3, b"SOUND!"),
    "flac": (flac, b"SOUND!"),
    "mkv": (matroska, b"FRAMES"),
    "webm": (live_matroska, b"FRAMES"),
    "opus": (opus, b"SOUND!"),
    "ogg": (vorbis, b"vorbis codebooks"),
    "oga": (ogg_flac, b"SOUND!"),
    "spx": (speex, b"SOUND!"),
    "tagged.flac": (tagged_flac, b"SOUND!"),
    "aac": (aac, b"SOUND!"),
    "drone.mp4": (drone, b"FRAMES"),
    "camera.mp4": (action_camera, b"FRAMES"),
}
"""Files that are not pictures, and what of their content must still be in them."""

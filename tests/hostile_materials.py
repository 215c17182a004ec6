"""Materials that try to reach the network while they are read: pages, books, PDFs, pictures and recordings.

Each asks for hosts of its own: a name, a name without a dot, an address, and this computer.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pikepdf

from tests.epubs import make_epub, page

LINKS = (
    "preconnect", "dns-prefetch", "prefetch", "preload", "modulepreload", "prerender", "icon", "apple-touch-icon",
    "stylesheet", "manifest", "pingback", "search",
)  # fmt: skip
TARGETS = (
    "https://{name}.example",
    "http://{name}",
    "https://203.0.113.7",
    "https://[2001:db8::7]",
    "https://127.0.0.1",
)
HINTS = {
    name: "".join(f'<link rel="{name}" href="{target.format(name=name)}/" as="image"/>' for target in TARGETS)
    for name in LINKS
}
"""What stands in the head of a page, by the name of the kind of link."""
HEADS = {
    "refresh": '<meta http-equiv="refresh" content="0;url={target}/refresh"/>',
    "control": '<meta http-equiv="x-dns-prefetch-control" content="on"/><link rel="dns-prefetch" href="{target}"/>',
    "import": "<style>@import url({target}/import.css);</style>",
    "background": "<style>body {{ background: url({target}/background.png) }}</style>",
    "font": "<style>@font-face {{ font-family: F; src: url({target}/f.woff2) }} body {{ font-family: F }}</style>",
    "cursor": "<style>body {{ cursor: url({target}/c.cur), auto; list-style: url({target}/l.png) }}</style>",
    "base": '<base href="{target}/"/>',
    "script": '<script src="{target}/script.js"></script>',
    "rules": '<script type="speculationrules">{{"prefetch": [{{"source": "list", "urls": ["{target}/"]}}]}}</script>',
    "fetch": "<script>fetch('{target}/fetch')</script>",
    "beacon": "<script>navigator.sendBeacon('{target}/beacon', 'x')</script>",
    "socket": "<script>new WebSocket('{target}/socket'.replace('http', 'ws'))</script>",
    "events": "<script>new EventSource('{target}/events')</script>",
    "transport": "<script>new WebTransport('https://203.0.113.10:443/')</script>",
    "worker": "<script>navigator.serviceWorker.register('{target}/worker.js')</script>",
    "window": "<script>window.open('{target}/window')</script>",
}
BODIES = {
    "image": '<img src="{target}/image" srcset="{target}/larger 2x"/>',
    "picture": '<picture><source srcset="{target}/s"/><img src="{target}/i" loading="lazy"/></picture>',
    "frame": '<iframe src="{target}/frame"></iframe>',
    "written": "<iframe srcdoc=\"&lt;link rel='preconnect' href='{target}'&gt;&lt;img src='{target}'&gt;\"></iframe>",
    "inside": "<iframe src=\"data:text/html,&lt;link rel='preconnect' href='{target}'&gt;\"></iframe>",
    "object": '<object data="{target}/object"></object><embed src="{target}/embed"/>',
    "audio": '<audio src="{target}/audio" autoplay="autoplay" preload="auto"></audio>',
    "video": '<video poster="{target}/poster"><source src="{target}/v"/><track src="{target}/t" default=""/></video>',
    "ping": '<a id="a" href="#b" ping="{target}/ping">x</a><script>document.getElementById("a").click()</script>',
    "form": '<form id="f" action="{target}/form"></form><script>document.getElementById("f").submit()</script>',
    "input": '<input type="image" src="{target}/input"/><table background="{target}/table"></table>',
    "svg": '<svg xmlns="http://www.w3.org/2000/svg"><image href="{target}/svg"/><use href="{target}/u#a"/></svg>',
    "filter": '<svg xmlns="http://www.w3.org/2000/svg"><filter><feImage href="{target}/fe"/></filter></svg>',
    "mathml": '<math xmlns="http://www.w3.org/1998/Math/MathML" href="{target}/math"><mi>x</mi></math>',
    "style": "<p style=\"background: url('{target}/style'); border-image: url('{target}/border')\">x</p>",
    "link": '<a id="l" href="{target}/link">x</a><script>document.getElementById("l").click()</script>',
    "frameset": '<portal src="{target}/portal"></portal><img dynsrc="{target}/d" lowsrc="{target}/l"/>',
}
WEBRTC = """<script>const peer = new RTCPeerConnection({iceServers: [{urls: "stun:198.51.100.9:3478"},
{urls: "turn:turn.example:3478?transport=tcp", username: "a", credential: "b"}]}); peer.createDataChannel("x");
peer.createOffer().then(offer => peer.setLocalDescription(offer))</script>"""
SVG = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="9" height="9">
<image x:href="http://svg.example/a.png" width="9" height="9"/><use x:href="http://203.0.113.7/b.svg#b"/>
<style>@import url(http://svg.example/c.css); @font-face { font-family: F; src: url(http://svg.example/f) }</style>
<text font-family="F">x</text></svg>"""
RECORDINGS = {
    "list.mp3": "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://203.0.113.7/a.ts\n#EXT-X-ENDLIST\n",
    "variants.mp4": "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=9\nhttps://hls.example/b.m3u8\n",
    "joined.ogg": "ffconcat version 1.0\nfile http://203.0.113.7/c.ogg\n",
    "session.wav": "v=0\no=- 0 0 IN IP4 203.0.113.7\ns=x\nc=IN IP4 203.0.113.7\nt=0 0\nm=audio 4000 RTP/AVP 0\n",
    "dash.mp4": '<MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><BaseURL>http://203.0.113.7/</BaseURL></MPD>',
    "redirect.mp4": "rtsptextRTSP://203.0.113.7/x\n",
}
TYPES = {".mp3": "audio/mpeg", ".ogg": "audio/ogg", ".wav": "audio/wav", ".mp4": "video/mp4", ".pdf": "application/pdf",
         ".svg": "image/svg+xml", ".html": "text/html", ".epub": "application/epub+zip"}  # fmt: skip


def hostile_pages() -> dict[str, tuple[str, str]]:
    """Head and body of each page, by the name of what it tries."""
    found = {name: (head, "") for name, head in HINTS.items()}
    found |= {name: (head.format(target=f"https://{name}.example"), "") for name, head in HEADS.items()}
    found |= {name: ("", body.format(target=f"http://{name}.example")) for name, body in BODIES.items()}
    return found | {"webrtc": ("", WEBRTC)}


def hostile_materials(folder: Path) -> Iterator[Path]:
    """Write each material into a folder; the ending of its name says what it is."""
    for name, (head, body) in hostile_pages().items():
        path = folder / f"{name}.html"
        path.write_text(f"<html><head><title>{name}</title>{head}</head><body>{body}</body></html>", "utf-8")
        yield path
        yield make_epub(folder / f"{name}.epub", {"a.xhtml": page(body, head)})
    for name, text in {"picture.svg": SVG, **RECORDINGS}.items():
        (folder / name).write_text(text, "utf-8")
        yield folder / name
    for name, action in _actions().items():
        yield _pdf(folder / f"{name}.pdf", action)


def _actions() -> dict[str, pikepdf.Dictionary]:
    """Actions of a PDF that want something from outside, by a name."""
    name, remote = pikepdf.Name, pikepdf.Dictionary(FS=pikepdf.Name.URL, F="http://pdf.example/f")
    return {
        "uri": pikepdf.Dictionary(S=name.URI, URI="http://pdf.example/uri"),
        "submit": pikepdf.Dictionary(S=name.SubmitForm, F=remote),
        "import": pikepdf.Dictionary(S=name.ImportData, F=remote),
        "remote": pikepdf.Dictionary(S=name.GoToR, F=remote, D=pikepdf.Array([0, name.Fit])),
        "launch": pikepdf.Dictionary(S=name.Launch, F="http://pdf.example/launch"),
        "script": pikepdf.Dictionary(S=name.JavaScript, JS="app.launchURL('http://pdf.example/js')"),
    }


def _pdf(path: Path, action: pikepdf.Dictionary) -> Path:
    """A PDF of one page that does the action when it is opened, when its page is, and as a link; its picture lies
    outside.
    """
    with pikepdf.new() as document:
        shown = document.add_blank_page(page_size=(99, 99))
        picture = document.make_stream(
            b"", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=1, Height=1, BitsPerComponent=8,
            ColorSpace=pikepdf.Name.DeviceGray, F=pikepdf.Dictionary(FS=pikepdf.Name.URL, F="http://pdf.example/p"),
        )  # fmt: skip
        shown.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(P=picture))
        shown.Contents = document.make_stream(b"q 9 0 0 9 0 0 cm /P Do Q")
        link = pikepdf.Dictionary(Subtype=pikepdf.Name.Link, Rect=pikepdf.Array([0, 0, 99, 99]), A=action)
        shown.Annots = pikepdf.Array([document.make_indirect(link)])
        shown.AA = pikepdf.Dictionary(O=action)
        document.Root.OpenAction = action
        document.save(path)
    return path

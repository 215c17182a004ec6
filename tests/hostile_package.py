"""A package that tries every way out at once, and reports in its title how each ended."""

from __future__ import annotations

import json
from collections.abc import Mapping

PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>busy</title></head><body>
<iframe name="inner"></iframe><iframe name="moved"></iframe><a id="link">link</a>
<form method="post" target="inner"><input name="a" value="b"></form>
<input type="file" id="file"><script>
const AWAY = "@away@", SOCKET = AWAY.replace("http", "ws"), told = {};
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const way = async (name, attempt) => {
  try {
    const found = await Promise.race([attempt(), wait(1200).then(() => "nothing")]);
    told[name] = String(found === undefined ? "done" : found);
  } catch (error) {
    told[name] = "refused";
  }
};
const element = (tag, attributes) => new Promise((done, fail) => {
  const made = document.createElement(tag);
  made.onload = () => done("loaded");
  made.onerror = () => fail(new Error("refused"));
  for (const [name, value] of Object.entries(attributes)) { made.setAttribute(name, value); }
  document.body.append(made);
});
const blobOf = (text, type) => URL.createObjectURL(new Blob([text], { type }));
const worker = (address) => new Promise((done, fail) => {
  const made = new Worker(address);
  made.onmessage = (event) => done(event.data);
  made.onerror = () => fail(new Error("refused"));
});
const click = (attributes) => {
  const link = document.getElementById("link");
  for (const name of ["href", "ping", "download", "target"]) { link.removeAttribute(name); }
  for (const [name, value] of Object.entries(attributes)) { link.setAttribute(name, value); }
  link.click();
};
const ways = {
  fetch: () => fetch(AWAY + "/fetch", { mode: "no-cors" }).then(() => "out"),
  keepalive: () => fetch(AWAY + "/keepalive", { mode: "no-cors", keepalive: true }).then(() => "out"),
  xhr: () => new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open("GET", AWAY + "/xhr");
    request.onload = () => done("out");
    request.onerror = () => fail(new Error("refused"));
    request.send();
  }),
  beacon: () => { navigator.sendBeacon(AWAY + "/beacon", "x"); },
  websocket: () => new Promise((done, fail) => {
    const socket = new WebSocket(SOCKET + "/websocket");
    socket.onopen = () => done("out");
    socket.onerror = () => fail(new Error("refused"));
  }),
  eventsource: () => new Promise((done, fail) => {
    const source = new EventSource(AWAY + "/eventsource");
    source.onerror = () => { source.close(); fail(new Error("refused")); };
  }),
  image: () => element("img", { src: AWAY + "/image" }),
  script: () => element("script", { src: AWAY + "/script" }),
  style: () => element("link", { rel: "stylesheet", href: AWAY + "/style" }),
  prefetch: () => element("link", { rel: "prefetch", href: AWAY + "/prefetch" }),
  preload: () => element("link", { rel: "preload", as: "image", href: AWAY + "/preload" }),
  media: () => element("video", { src: AWAY + "/media", preload: "auto" }),
  frame: () => element("iframe", { src: AWAY + "/frame" }),
  object: () => element("object", { data: AWAY + "/object" }),
  font: () => new FontFace("far", "url(" + AWAY + "/font)").load(),
  importScripts: () => worker(blobOf("importScripts('" + AWAY + "/importScripts')", "text/javascript")),
  workerFetch: () => worker(blobOf("fetch('" + AWAY + "/workerFetch', {mode: 'no-cors'})"
    + ".then(() => postMessage('out'), () => postMessage('refused'))", "text/javascript")),
  worker: () => worker(AWAY + "/worker"),
  sharedWorker: () => { new SharedWorker(AWAY + "/sharedWorker"); },
  serviceWorker: () => navigator.serviceWorker.register("/worker.js").then(() => "registered"),
  dataFrame: () => element("iframe", { src: "data:text/html,<img src='" + AWAY + "/dataFrame'>" }),
  blobFrame: () => element("iframe", { src: blobOf("<img src='" + AWAY + "/blobFrame'>", "text/html") }),
  sourceFrame: () => element("iframe", { srcdoc: "<img src='" + AWAY + "/sourceFrame'>" }),
  form: () => { document.forms[0].action = AWAY + "/form"; document.forms[0].submit(); },
  navigation: () => { window.open(AWAY + "/navigation", "moved"); },
  popup: () => { const made = window.open(AWAY + "/popup"); return made ? "opened" : "refused"; },
  ping: () => { click({ href: "#here", ping: AWAY + "/ping" }); },
  blank: () => { click({ href: AWAY + "/blank", target: "_blank" }); },
  download: () => { click({ href: blobOf("x", "application/zip"), download: "x.zip" }); },
  file: () => fetch("file:///etc/passwd").then((answer) => answer.text()),
  fileFrame: () => element("iframe", { src: "file:///etc/passwd" }).then(() => "nothing"),
  reader: () => fetch("springshelf://m1/index.html").then((answer) => answer.text()),
  readerFrame: () => element("iframe", { src: "springshelf://m1/index.html" }).then(() => "nothing"),
  otherPackage: () => fetch("springshelf-run://other/secret.txt").then((answer) => answer.text()),
  mail: () => { window.open("mailto:somebody@example.org", "moved"); },
  clipboardRead: () => navigator.clipboard.readText(),
  clipboardWrite: () => navigator.clipboard.writeText("taken"),
  copy: () => { const area = document.getElementById("file"); area.select(); return document.execCommand("copy"); },
  paste: () => document.execCommand("paste"),
  camera: () => navigator.mediaDevices.getUserMedia({ video: true }).then(() => "seen"),
  microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }).then(() => "heard"),
  screen: () => navigator.mediaDevices.getDisplayMedia({ video: true }).then(() => "seen"),
  geolocation: () => new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail)),
  notification: () => Notification.requestPermission().then((state) => state === "granted" ? "granted" : "refused"),
  fullscreen: () => document.documentElement.requestFullscreen().then(() => "full"),
  pointerLock: () => document.body.requestPointerLock(),
  picker: () => document.getElementById("file").showPicker(),
  directory: () => window.showDirectoryPicker(),
  webrtc: () => {
    const made = new RTCPeerConnection({ iceServers: [{ urls: "stun:" + AWAY.split("//")[1] }] });
    made.createDataChannel("x");
    return made.createOffer().then((offer) => made.setLocalDescription(offer)).then(() => "made");
  },
  top: () => { window.top.location = AWAY + "/top"; },
};
// Behind the number sign of the address may stand which ways are tried.
const only = location.hash.slice(1).split(",").filter(Boolean);
const chosen = Object.keys(ways).filter((name) => name !== "top" && (!only.length || only.includes(name)));
Promise.all(chosen.map((name) => way(name, ways[name])))
  .then(() => only.length ? 0 : way("top", ways.top)).then(() => {
    document.title = JSON.stringify(told);
    try { window.top.document.title = document.title; } catch (error) { /* it was left */ }
  });
</script></body></html>"""
WORKER = "self.onfetch = () => {};"
NETWORK = (
    *("fetch", "keepalive", "xhr", "beacon", "eventsource", "image", "script", "style", "prefetch", "preload", "media"),
    *("frame", "object", "font", "importScripts", "workerFetch", "sourceFrame", "blobFrame", "dataFrame", "form"),
    *("navigation", "popup", "ping", "blank"),
)
"""The ways that a server sees without any shield."""
REFUSED = frozenset({"refused", "nothing", "false"})


def hostile_entries(away: str) -> dict[str, tuple[bytes, str]]:
    """The entries of the package, which reach for a server at `away`."""
    page = PAGE.replace("@away@", away)
    return {"index.html": (page.encode(), "text/html"), "worker.js": (WORKER.encode(), "text/javascript")}


def told_by(title: str) -> Mapping[str, str] | None:
    """How each way ended, by the title of the page; None while it is busy."""
    try:
        found = json.loads(title)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None

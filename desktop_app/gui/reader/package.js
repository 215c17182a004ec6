// Runs before any script of a package: in our page around it, which gets the interfaces that a package reports to, and
// in each frame of it, where what could bypass the window is taken away and xAPI statements of H5P are passed on.
(() => {
  "use strict";

  // No policy of this Chromium covers these; the process has no network for them either.
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"]) {
    delete window[name];
  }
  if (window !== window.top) {
    if (window.parent === window.top) {
      window.top.springshelfRun.begin();
    }
    describeReadingSystem();
    passOnStatements();
    return;
  }

  const CALL = "/.springshelf/call";
  const HEADER = "X-Springshelf-Call";
  const NEVER_READ = /^(LMSGet|Get)/;
  const waiting = [];
  let ended = false;

  function send(payload, now) {
    const request = new XMLHttpRequest();
    request.open("POST", CALL, !now);
    request.setRequestHeader(HEADER, encodeURIComponent(JSON.stringify(payload)));
    request.send();
    return now ? JSON.parse(request.responseText) : request;
  }

  // A page that is being left may not wait for an answer (HTML, "unload a document"). What it reports then is sent
  // right afterwards, in its order, and nothing that it asks for can be answered any more.
  function call(kind, name, values) {
    const payload = [kind, name, values.map(String)];
    try {
      while (waiting.length) {
        send(waiting[0], true);
        waiting.shift();
      }
      return String(send(payload, true));
    } catch {
      if (NEVER_READ.test(name)) {
        return name.endsWith("Error") ? "0" : "";
      }
      waiting.push(payload);
      setTimeout(sendWaiting);
      return "true";
    }
  }

  function sendWaiting() {
    if (!waiting.length) {
      if (ended) {
        ended = false;
        send(["run", "ended", []], false);
      }
      return;
    }
    const request = send(waiting.shift(), false);
    request.onloadend = sendWaiting;
  }

  function methods(kind, names) {
    const made = {};
    for (const name of names) {
      made[name] = (...values) => call(kind, name, values);
    }
    return Object.freeze(made);
  }

  const API = methods("1.2", ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit",
    "LMSGetLastError", "LMSGetErrorString", "LMSGetDiagnostic"]);
  const API_1484_11 = methods("2004", ["Initialize", "Terminate", "GetValue", "SetValue", "Commit",
    "GetLastError", "GetErrorString", "GetDiagnostic"]);
  const run = Object.freeze({
    show(address) {
      const frame = document.querySelector("iframe");
      frame.onload = () => frame.focus();
      frame.src = address;
    },
    begin() {
      call("run", "page", []);
    },
    statement(statement) {
      call("xapi", "statement", [typeof statement === "string" ? statement : JSON.stringify(statement)]);
    },
    stop() {
      ended = true;
      const frame = document.querySelector("iframe");
      if (frame) {
        frame.remove();
      }
      setTimeout(sendWaiting);
    },
  });
  for (const [name, value] of Object.entries({ API, API_1484_11, springshelfRun: run })) {
    Object.defineProperty(window, name, { value, enumerable: true });
  }

  // EPUB Reading Systems 3.3, appendix "The epubReadingSystem object": scripted books ask it what they may do.
  function describeReadingSystem() {
    const features = {
      "dom-manipulation": true,
      "layout-changes": true,
      "touch-events": "ontouchstart" in window,
      "mouse-events": true,
      "keyboard-events": true,
      "spine-scripting": true,
    };
    const value = Object.freeze({
      name: "Springshelf",
      version: "1",
      layoutStyle: "scrolling",
      hasFeature: (feature) => features[feature],
    });
    Object.defineProperty(navigator, "epubReadingSystem", { value });
  }

  function passOnStatements() {
    const LOOKS = 120;
    const PAUSE = 250;
    let looks = 0;
    const dispatcherOf = (place) => {
      try {
        return place.H5P && place.H5P.externalDispatcher;
      } catch {
        return null;
      }
    };
    const look = () => {
      const dispatcher = dispatcherOf(window);
      if (!dispatcher) {
        looks += 1;
        if (looks < LOOKS) {
          setTimeout(look, PAUSE);
        }
        return;
      }
      // H5P in a frame tells the H5P around it, too.
      if (window.parent === window.top || !dispatcherOf(window.parent)) {
        dispatcher.on("xAPI", (event) => {
          if (event && event.data && event.data.statement) {
            window.top.springshelfRun.statement(event.data.statement);
          }
        });
      }
    };
    document.addEventListener("DOMContentLoaded", look);
  }
})();

// Runs in a world of its own beside a material's page, whose own scripts stay off: it reads the page's text, says what
// is selected, and marks places. A place is a number of characters in the page's text, flattened by the rules of
// desktop_app/reading/flat_text.py: a line for each block, any other run of white space is one space.
"use strict";
(() => {
  const UNREAD = new Set(["script", "style", "template", "head", "title", "iframe", "object"]);
  const BLOCKS = new Set(("address article aside blockquote body br caption center dd details dialog dir div dl dt " +
    "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre " +
    "search section summary table tbody td tfoot th thead tr ul").split(" "));
  const VOCABULARIES = new Set(["http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg",
    "http://www.w3.org/1998/Math/MathML"]);
  const SPACE = /[ \t\n\r\f]/;
  let flat = null;

  function nameOf(node) {
    return !node.namespaceURI || VOCABULARIES.has(node.namespaceURI) ? node.localName.toLowerCase() : "";
  }

  function flatten() {
    const letters = [], nodes = [], offsets = [];
    let pending = "", pendingNode = null, pendingOffset = 0;
    const keep = (letter, node, offset) => { letters.push(letter); nodes.push(node); offsets.push(offset); };
    const wait = (letter, node, offset) => {
      if (!pendingNode && node) { pendingNode = node; pendingOffset = offset; }
      if (pending !== "\n") pending = letter;
    };
    const read = (node) => {
      let place = 0;
      // Letters, and not halves of them as JavaScript counts: an emoji is one.
      for (const letter of node.data) {
        if (SPACE.test(letter)) {
          wait(" ", node, place);
        } else {
          if (pending && letters.length) keep(pending, pendingNode || node, pendingNode ? pendingOffset : place);
          pending = ""; pendingNode = null;
          keep(letter, node, place);
        }
        place += letter.length;
      }
    };
    const walk = (node) => {
      if (node.nodeType === 3 || node.nodeType === 4) { read(node); return; }
      if (node.nodeType !== 1) return;
      const name = nameOf(node);
      if (BLOCKS.has(name)) wait("\n", null, 0);
      if (!UNREAD.has(name)) for (const child of node.childNodes) walk(child);
      if (BLOCKS.has(name)) wait("\n", null, 0);
    };
    walk(document.body || document.documentElement);
    return { letters, nodes, offsets };
  }

  function page() {
    return flat || (flat = flatten());
  }

  function range(start, end) {
    const { letters, nodes, offsets } = page();
    if (!letters.length) return null;
    const first = Math.max(0, Math.min(start, letters.length - 1));
    const last = Math.max(first, Math.min(end, letters.length) - 1);
    const made = new Range();
    made.setStart(nodes[first], offsets[first]);
    made.setEnd(nodes[last], offsets[last] + letters[last].length);
    return made;
  }

  // The first place of which `holds` is true; it is false before some place and true from there on.
  function first(count, holds) {
    let low = 0, high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(middle)) high = middle; else low = middle + 1;
    }
    return low;
  }

  function selection() {
    const chosen = getSelection();
    if (!chosen.rangeCount || chosen.isCollapsed) return null;
    const made = chosen.getRangeAt(0), { letters, nodes, offsets } = page();
    const after = (place) => made.comparePoint(nodes[place], offsets[place] + letters[place].length) > 0;
    let start = first(letters.length, (place) => made.comparePoint(nodes[place], offsets[place]) >= 0);
    let end = first(letters.length, after);
    while (start < end && /\s/.test(letters[start])) start++;
    while (end > start && /\s/.test(letters[end - 1])) end--;
    return start < end ? [start, end] : null;
  }

  // The top of a character. White space between blocks and text that is not displayed have no box: the next one counts.
  function topOf(place) {
    for (let one = place; one < page().letters.length; one++) {
      const boxes = range(one, one + 1).getClientRects();
      if (boxes.length) return boxes[0].top;
    }
    return document.documentElement.getBoundingClientRect().bottom;
  }

  // The first character that is on screen.
  function place() {
    const count = page().letters.length;
    return count ? Math.min(count - 1, first(count, (one) => topOf(one) >= 0)) : 0;
  }

  function show(start, share) {
    if (!page().letters.length) return;
    scrollTo({ top: scrollY + topOf(start) - innerHeight * share, behavior: "instant" });
  }

  function select(start, end) {
    const made = range(start, end), chosen = getSelection();
    if (!made) return;
    chosen.removeAllRanges();
    chosen.addRange(made);
    const box = made.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight) show(start, 0.25);
  }

  let before = null;

  function deselect() {
    before = selection() || before;
    getSelection().removeAllRanges();
  }

  // The paragraph after the chosen one, or before it; from the top of the screen where none is chosen.
  function paragraph(step) {
    const letters = page().letters, chosen = selection() || before;
    const begins = (at) => (at > 0 ? letters.lastIndexOf("\n", at - 1) + 1 : 0);
    const ends = (at) => { const end = letters.indexOf("\n", at); return end < 0 ? letters.length : end; };
    let start = begins(chosen ? chosen[0] : place());
    if (chosen && step > 0) start = ends(chosen[1] - 1) + 1;
    if (chosen && step < 0) start = start > 0 ? begins(start - 1) : -1;
    if (start < 0 || start >= letters.length) return null;
    before = null;
    select(start, ends(start));
    return [start, ends(start)];
  }

  function mark(name, spans) {
    const ranges = spans.map(([start, end]) => range(start, end)).filter((one) => one !== null);
    CSS.highlights.set(name, new Highlight(...ranges));
  }

  // A style attribute with !important counts before every style sheet (CSS Cascading and Inheritance 5, section 6.1).
  function soften() {
    for (const element of document.querySelectorAll('[style*="important" i]')) {
      for (const name of [...element.style]) {
        if (!element.style.getPropertyPriority(name)) continue;
        const value = element.style.getPropertyValue(name);
        element.style.removeProperty(name); // Chromium draws nothing anew where the priority alone changes
        element.style.setProperty(name, value);
      }
    }
  }

  // Whether a style sheet has rules for parts of elements, such as initials.
  function hasParts() {
    for (const sheet of document.styleSheets) {
      for (const rule of sheet.cssRules) {
        if (/::?(before|after|first-l|marker)/.test(rule.cssText)) return true;
      }
    }
    return false;
  }

  // The page came with a look: it is styled from the beginning. `served` says that this still is the wanted one.
  function look(css, parts, served) {
    soften();
    const link = document.querySelector('link[href^="/.springshelf/look.css"]');
    const wanted = [...(link && served ? [] : [css]), ...(parts && hasParts() ? [parts] : [])];
    if (link) link.disabled = !served;
    document.adoptedStyleSheets = wanted.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  }

  // The size that a page of fixed layout was made for (EPUB 3.3, 8.2.2.6).
  function size() {
    const told = document.querySelector("meta[name=viewport]");
    const numbers = told ? /width\s*=\s*(\d+)[^]*?height\s*=\s*(\d+)/.exec(told.content) : null;
    const box = document.documentElement.getAttribute("viewBox");
    if (numbers) return [Number(numbers[1]), Number(numbers[2])];
    const parts = box ? box.trim().split(/[\s,]+/).map(Number) : [];
    return parts.length === 4 ? [parts[2], parts[3]] : null;
  }

  function atEnd() {
    return Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight - 2;
  }

  window.springshelf = {
    text: () => page().letters.join(""), selection, place, show, select, deselect, paragraph, mark, look, size, atEnd,
    atStart: () => scrollY <= 2,
  };
})();

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
  const SPACE = /[ \t\n\r\f]/, SPACES = /[ \t\n\r\f]+/g;
  const PIECE = 4096;
  let flat = null;

  function nameOf(node) {
    return !node.namespaceURI || VOCABULARIES.has(node.namespaceURI) ? node.localName.toLowerCase() : "";
  }

  // The text is kept as one string and as pieces: each is a part of a text node, with the white space in front of it. An
  // object for each character would take more than a gigabyte in a long chapter.
  function flatten() {
    const texts = [], pieces = [];
    let count = 0, units = 0, pending = "", gap = null;
    const wait = (letter, node, offset) => {
      if (!gap && node) gap = { node, offset };
      if (pending !== "\n") pending = letter;
    };
    const read = (node, from, to) => {
      const data = node.data;
      let start = from, end = to;
      while (start < to && SPACE.test(data[start])) start++;
      if (start > from) wait(" ", node, from);
      if (start === to) return;
      while (SPACE.test(data[end - 1])) end--;
      const before = count ? pending : "";
      const text = before + data.slice(start, end).replace(SPACES, " ");
      pieces.push({ place: count, unit: units, node, start, before: before && (gap || { node, offset: start }) });
      texts.push(text);
      count += letters(text); units += text.length;
      pending = ""; gap = null;
      if (end < to) wait(" ", node, end);
    };
    const walk = (node) => {
      if (node.nodeType === 3 || node.nodeType === 4) {
        for (let from = 0; from < node.length;) {
          let to = Math.min(node.length, from + PIECE);
          if (node.data.codePointAt(to - 1) > 0xffff) to++;
          read(node, from, to);
          from = to;
        }
        return;
      }
      if (node.nodeType !== 1) return;
      const name = nameOf(node);
      if (BLOCKS.has(name)) wait("\n", null, 0);
      if (!UNREAD.has(name)) for (const child of node.childNodes) walk(child);
      if (BLOCKS.has(name)) wait("\n", null, 0);
    };
    walk(document.body || document.documentElement);
    return { text: texts.join(""), pieces, count };
  }

  function page() {
    return flat || (flat = flatten());
  }

  // The number of letters, and not of halves of them as JavaScript counts: an emoji is one.
  function letters(text) {
    let count = text.length;
    for (let unit = 0; unit + 1 < text.length; unit++) if (text.codePointAt(unit) > 0xffff) { count--; unit++; }
    return count;
  }

  // The piece that has a place in the text, or a unit of the string if `key` is "unit".
  function pieceAt(number, key) {
    const { pieces } = page();
    return pieces[Math.max(0, first(pieces.length, (index) => pieces[index][key] > number) - 1)];
  }

  // The unit of the string at which a place in the text begins.
  function unitOf(place) {
    const { text, pieces } = page();
    if (!pieces.length) return 0;
    const piece = pieceAt(place, "place");
    let unit = piece.unit;
    for (let left = place - piece.place; left > 0 && unit < text.length; left--) unit += widthAt(text, unit);
    return unit;
  }

  function placeOf(unit) {
    const { text, pieces } = page();
    if (!pieces.length) return 0;
    const piece = pieceAt(unit, "unit");
    return piece.place + letters(text.slice(piece.unit, unit));
  }

  function widthAt(text, unit) {
    return text.codePointAt(unit) > 0xffff ? 2 : 1;
  }

  // The node of a character, where it begins there, and its length; a line break between two blocks has none.
  function at(place) {
    const { node, start, before, place: begin } = pieceAt(place, "place"), data = node.data;
    let offset = start, left = place - begin;
    if (before) {
      if (!left) return { ...before, length: before.node === node && before.offset === start ? 0 : 1 };
      left--;
    }
    for (; left > 0; left--) {
      if (!SPACE.test(data[offset])) offset += widthAt(data, offset);
      else while (SPACE.test(data[offset])) offset++;
    }
    return { node, offset, length: widthAt(data, offset) };
  }

  function range(start, end) {
    const { count } = page();
    if (!count) return null;
    const begin = Math.max(0, Math.min(start, count - 1));
    const from = at(begin), to = at(Math.max(begin, Math.min(end, count) - 1));
    const made = new Range();
    made.setStart(from.node, from.offset);
    made.setEnd(to.node, to.offset + to.length);
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
    const made = chosen.getRangeAt(0), { text, count } = page();
    const compare = ({ node, offset }, more) => made.comparePoint(node, offset + more);
    const begins = first(count, (place) => compare(at(place), 0) >= 0);
    const ends = first(count, (place) => { const one = at(place); return compare(one, one.length) > 0; });
    const chosenText = text.slice(unitOf(begins), unitOf(ends));
    const start = begins + chosenText.length - chosenText.trimStart().length;
    const end = ends - (chosenText.length - chosenText.trimEnd().length);
    return start < end ? [start, end] : null;
  }

  // The top of a character. White space between blocks and text that is not displayed have no box: the next one counts.
  function topOf(place) {
    for (let one = place; one < page().count; one++) {
      const boxes = range(one, one + 1).getClientRects();
      if (boxes.length) return boxes[0].top;
    }
    return document.documentElement.getBoundingClientRect().bottom;
  }

  // The first character that is on screen.
  function place() {
    const { count } = page();
    return count ? Math.min(count - 1, first(count, (one) => topOf(one) >= 0)) : 0;
  }

  function show(start, share) {
    if (!page().count) return;
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
    const { text, count } = page(), chosen = selection() || before;
    const begins = (place) => (place > 0 ? placeOf(text.lastIndexOf("\n", unitOf(place) - 1) + 1) : 0);
    const ends = (place) => { const end = text.indexOf("\n", unitOf(place)); return end < 0 ? count : placeOf(end); };
    let start = begins(chosen ? chosen[0] : place());
    if (chosen && step > 0) start = ends(chosen[1] - 1) + 1;
    if (chosen && step < 0) start = start > 0 ? begins(start - 1) : -1;
    if (start < 0 || start >= count) return null;
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
    text: () => page().text, selection, place, show, select, deselect, paragraph, mark, look, size, atEnd,
    atStart: () => scrollY <= 2,
  };
})();

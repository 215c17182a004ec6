// Makes an exercise of the page that holds it. It changes nothing of the text that is printed, loads nothing, and stores
// nothing, except through the run-time API of SCORM where a learning platform or Springshelf offers one.
"use strict";
(() => {
  const T = JSON.parse(document.getElementById("texts").textContent);
  const intro = document.getElementById("intro");
  const after = document.getElementById("after");
  const parts = [...document.querySelectorAll(".part")];
  const state = {path: [-1], done: {}};

  // ---- building elements

  function make(name, properties = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key in element) element[key] = value;
      else element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  }
  const button = (text, action, className = "") => make("button", {type: "button", className, onclick: action}, text);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  const copyOf = element => element ? element.cloneNode(true).childNodes : [];
  const wordsOf = element => element.textContent.trim();
  const answerOf = part => document.getElementById(part.id.replace("part", "answer"));
  const kindOf = part => part.dataset.kind;
  const titleOf = part => [...part.querySelector("h2").childNodes].slice(1).map(one => one.textContent).join("").trim();
  const spoken = make("p", {className: "spoken", role: "status"});
  function tell(text) {
    spoken.textContent = "";
    requestAnimationFrame(() => { spoken.textContent = text; });
  }

  // ---- results: SCORM 2004 (IEEE 1484.11.2) and SCORM 1.2 (section 3.4)

  function findApi(name) {
    for (const start of [window, window.opener]) {
      for (let place = start, depth = 0; place && depth < 10; depth += 1) {
        try {
          if (place[name]) return place[name];
          place = place.parent === place ? null : place.parent;
        } catch {
          place = null;  // another origin
        }
      }
    }
    return null;
  }

  const results = (() => {
    const newer = findApi("API_1484_11");
    const api = newer || findApi("API");
    const begun = Date.now();
    const numbers = new Map();
    let open = false;
    const ask = (name, ...values) => {
      try {
        return String(api[(newer ? "" : "LMS") + name](...values));
      } catch {
        return "";
      }
    };
    const set = (name, value) => ask("SetValue", newer ? `cmi.${name}` : `cmi.${OLD[name] || name}`, String(value));
    const OLD = {
      "completion_status": "core.lesson_status", "location": "core.lesson_location", "exit": "core.exit",
      "score.raw": "core.score.raw", "score.min": "core.score.min", "score.max": "core.score.max",
      "session_time": "core.session_time",
    };
    const two = number => String(number).padStart(2, "0");

    function begin() {
      open = Boolean(api) && ask("Initialize", "") === "true";
      if (!open) return null;
      const status = ask("GetValue", newer ? "cmi.completion_status" : "cmi.core.lesson_status");
      if (status !== "completed" && status !== "passed") set("completion_status", "incomplete");
      try {
        return JSON.parse(ask("GetValue", "cmi.suspend_data"));
      } catch {
        return null;
      }
    }

    function interaction(part, type, response, right) {
      if (!open) return;
      if (!numbers.has(part.id)) numbers.set(part.id, Number(ask("GetValue", "cmi.interactions._count")) || numbers.size);
      const place = `interactions.${numbers.get(part.id)}`;
      const now = new Date();
      set(`${place}.id`, part.id);
      set(`${place}.type`, newer ? type : {"long-fill-in": "fill-in"}[type] || type);
      if (newer) {
        set(`${place}.timestamp`, now.toISOString().slice(0, 19) + "Z");
        set(`${place}.description`, titleOf(part).slice(0, 250));
        set(`${place}.learner_response`, Array.isArray(response) ? response.join("[,]") : response.slice(0, 4000));
      } else {
        const plain = Array.isArray(response) ? response.join(",").replaceAll("[.]", ".") : response;
        set(`${place}.time`, [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":"));
        set(`${place}.student_response`, plain.slice(0, 255));
      }
      set(`${place}.result`, right === null ? "neutral" : right ? "correct" : newer ? "incorrect" : "wrong");
    }

    // `complete` is whether the last step was reached. Returns false if the texts are too long to be saved.
    function save(right, count, complete) {
      if (!open) return true;
      if (count) {
        if (newer) set("score.scaled", Math.round(100 * right / count) / 100);
        set("score.min", 0);
        set("score.max", newer ? count : 100);
        set("score.raw", newer ? right : Math.round(100 * right / count));
      }
      if (complete) set("completion_status", "completed");
      set("location", state.path.at(-1));
      let data = JSON.stringify(state);
      const fits = data.length <= (newer ? 64000 : 4096);
      if (!fits) {
        const done = Object.fromEntries(Object.entries(state.done).filter(([, one]) => !("text" in one)));
        data = JSON.stringify({...state, done});
      }
      set("suspend_data", data);
      ask("Commit", "");
      return fits;
    }

    function end() {
      if (!open) return;
      const seconds = Math.round((Date.now() - begun) / 1000);
      const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
      set("session_time", newer ? `PT${seconds}S` : `${String(clock[0]).padStart(4, "0")}:${two(clock[1])}:${two(clock[2])}`);
      set("exit", "suspend");
      ask("Commit", "");
      ask(newer ? "Terminate" : "Finish", "");
      open = false;
    }
    return {begin, interaction, save, end, get kept() { return open; }};
  })();

  function keep() {
    const judged = parts.filter(part => ["question", "order", "sort"].includes(kindOf(part)));
    const right = judged.filter(part => state.done[part.id]?.first).length;
    return results.save(right, judged.length, state.path.at(-1) === parts.length);
  }
  function note(part, values) {
    state.done[part.id] = {...state.done[part.id], ...values};
    return keep();
  }
  // The first answer counts: it shows what a person knew before reading the reasons.
  function judge(part, type, response, right) {
    const before = state.done[part.id];
    results.interaction(part, type, response, right);
    note(part, {first: before?.first ?? right, right: right || Boolean(before?.right)});
  }

  function verdict(good, word, reason) {
    const found = make("span", {className: good ? "verdict good" : "verdict"});
    found.append(make("b", {}, `${good ? "\u2713" : "\u2717"} ${word}`), ...copyOf(reason));
    return found;
  }
  const explanationOf = part => make("div", {}, ...copyOf(answerOf(part)?.querySelector(".explanation")));

  // ---- the exercises; each returns what is shown instead of the paper version

  function question(part) {
    const items = [...part.querySelectorAll(".options > li")];
    const right = items.map(item => "right" in item.dataset);
    const many = right.filter(Boolean).length > 1;
    const status = make("div", {className: "status", role: "status", tabIndex: -1});
    const labels = items.map((item, place) => make("label", {className: "option"},
      make("input", {type: many ? "checkbox" : "radio", name: part.id, value: place}),
      make("span", {}, ...copyOf(item))));
    const inputs = labels.map(label => label.firstChild);
    const set = make("fieldset", {}, make("legend", {}, many ? T.chooseAll : T.chooseOne), ...labels);
    const check = button(T.check, () => show(true), "main");
    const retry = button(T.retry, () => {
      clear();
      inputs.forEach(input => { input.checked = false; });
      inputs[0].focus();
    });
    const solve = button(T.solve, () => {
      clear();
      inputs.forEach((input, place) => { input.checked = right[place]; });
      show(false);
      note(part, {chosen: chosen()});
      status.focus();
    });
    function clear() {
      set.querySelectorAll(".verdict").forEach(one => one.remove());
      inputs.forEach(input => { input.disabled = false; });
      status.replaceChildren();
      [check.hidden, retry.hidden, solve.hidden] = [false, true, true];
    }
    const chosen = () => inputs.flatMap((input, place) => input.checked ? [String(place + 1)] : []);

    function show(fresh) {
      if (!chosen().length) {
        status.textContent = T.nothing;
        inputs[0].focus();
        return;
      }
      const whole = inputs.every((input, place) => input.checked === right[place]);
      const reasons = [...answerOf(part).querySelectorAll("li")];
      labels.forEach((label, place) => {
        inputs[place].disabled = true;
        if (!inputs[place].checked) return;
        const reason = reasons.find(one => one.value === place + 1)?.querySelector(".reason");
        label.after(verdict(right[place], right[place] ? T.right : T.notRight, reason));
      });
      [check.hidden, retry.hidden, solve.hidden] = [true, whole, whole];
      status.replaceChildren(make("p", {}, make("b", {}, whole ? T.allRight : many ? T.notAll : T.notRight)));
      if (whole) status.append(explanationOf(part));
      if (!fresh) return;
      note(part, {chosen: chosen()});
      judge(part, "choice", chosen(), whole);
      (whole ? set.closest("section").querySelector(".step") : retry).focus();
    }
    clear();
    const saved = state.done[part.id]?.chosen;
    if (saved) {
      saved.forEach(number => { inputs[number - 1].checked = true; });
      queueMicrotask(() => show(false));
    }
    return [set, status, make("div", {className: "row"}, check, retry, solve)];
  }

  function scene(part) {
    const links = [...part.querySelectorAll(".choices a")];
    return links.map(link => make("p", {}, button(wordsOf(link.querySelector(".choice")), () => {
      const target = parts.findIndex(one => `#${one.id}` === link.getAttribute("href"));
      results.interaction(part, "choice", [String(target + 1)], null);
      go(target);
    })));
  }

  function reflect(part) {
    const area = make("textarea", {"aria-label": `${T.write}: ${titleOf(part)}`, rows: 7, dir: "auto"});
    const hint = make("p", {className: "status", role: "status"}, results.kept ? T.kept : T.private);
    area.value = state.done[part.id]?.text || "";
    const paper = part.querySelector(".lines");
    const empty = [...paper.childNodes];
    const mirror = () => paper.replaceChildren(
      ...(area.value.trim() ? area.value.split("\n").map(line => make("p", {className: "written"}, line)) : empty));
    const store = () => {
      const fits = note(part, {text: area.value, seen: true});
      hint.textContent = !results.kept ? T.private : fits ? T.kept : T.tooLong;
    };
    area.addEventListener("input", () => { mirror(); state.done[part.id] = {...state.done[part.id], text: area.value}; });
    area.addEventListener("change", () => {
      store();
      results.interaction(part, "long-fill-in", area.value, null);
    });
    mirror();
    return [area, hint];
  }

  function order(part) {
    const list = make("ol", {className: "moving"});
    const status = make("div", {className: "status", role: "status"});
    const rows = [...part.querySelectorAll(".items > li")].map(item => {
      const text = item.querySelector(".text");
      const row = make("li", {draggable: true}, make("span", {className: "place", "aria-hidden": "true"}),
        make("span", {className: "text"}, ...copyOf(text)));
      row.right = Number(item.dataset.place);
      row.words = wordsOf(text);
      row.up = button("\u2191", () => move(row, -1));
      row.down = button("\u2193", () => move(row, 1));
      row.up.setAttribute("aria-label", fill(T.up, {text: row.words}));
      row.down.setAttribute("aria-label", fill(T.down, {text: row.words}));
      row.append(row.up, row.down);
      row.addEventListener("dragstart", event => {
        row.classList.add("dragged");
        event.dataTransfer.setData("text/plain", row.words);
      });
      row.addEventListener("dragend", () => { row.classList.remove("dragged"); number(); });
      return row;
    });
    const now = () => [...list.children];
    list.addEventListener("dragover", event => {
      const dragged = list.querySelector(".dragged");
      const over = event.target.closest("li");
      if (!dragged) return;
      event.preventDefault();
      if (over && over !== dragged) over[now().indexOf(over) > now().indexOf(dragged) ? "after" : "before"](dragged);
    });
    function number() {
      list.querySelectorAll(".verdict").forEach(one => one.remove());
      now().forEach((row, place) => {
        row.firstChild.textContent = place + 1;
        row.up.disabled = place === 0;
        row.down.disabled = place === rows.length - 1;
      });
    }
    function move(row, by) {
      const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
      if (!other) return;
      other[by < 0 ? "before" : "after"](row);
      number();
      const [same, opposite] = by < 0 ? [row.up, row.down] : [row.down, row.up];
      (same.disabled ? opposite : same).focus();
      tell(fill(T.moved, {text: row.words, place: now().indexOf(row) + 1, count: rows.length}));
    }
    function show(fresh) {
      number();
      const reasons = answerOf(part).querySelectorAll("ol > li");
      const good = now().map((row, place) => row.right === place);
      const whole = good.every(Boolean);
      now().forEach((row, place) => row.append(
        verdict(good[place], good[place] ? T.right : T.notRight, whole ? reasons[row.right].querySelector(".reason") : null)));
      status.replaceChildren(make("p", {}, whole ? T.allRight
        : fill(T.someRight, {place: good.filter(Boolean).length, count: rows.length})));
      if (whole) status.append(explanationOf(part));
      solve.hidden = whole;
      if (!fresh) return;
      const answer = now().map(row => String(row.right + 1));
      note(part, {order: answer});
      judge(part, "sequencing", answer, whole);
    }
    const solve = button(T.solve, () => {
      list.append(...[...rows].sort((one, other) => one.right - other.right));
      show(false);
      note(part, {order: now().map(row => String(row.right + 1))});
    });
    solve.hidden = true;
    const saved = state.done[part.id]?.order;
    list.append(...(saved ? [...rows].sort((one, other) =>
      saved.indexOf(String(one.right + 1)) - saved.indexOf(String(other.right + 1))) : rows));
    number();
    if (saved) queueMicrotask(() => show(false));
    return [list, status, make("div", {className: "row"}, button(T.check, () => show(true), "main"), solve)];
  }

  function sort(part) {
    const status = make("div", {className: "status", role: "status"});
    const heads = [...part.querySelectorAll("thead th")].slice(1);
    const left = make("ul", {className: "cards"});
    const none = make("p", {hidden: true}, T.none);
    let picked = null;
    const cards = [...part.querySelectorAll("tbody tr")].map(row => {
      const card = make("li", {draggable: true});
      card.group = Number(row.dataset.group);
      card.place = Number(row.dataset.place);
      card.words = wordsOf(row.firstElementChild);
      card.press = button(card.words, event => {
        pick(picked === card ? null : card);
        // A click by keyboard has no count: the next key then chooses the group.
        if (picked && event.detail === 0) bins[0].put.focus();
      });
      card.press.setAttribute("aria-pressed", "false");
      card.append(card.press);
      card.addEventListener("dragstart", event => {
        pick(card);
        event.dataTransfer.setData("text/plain", card.words);
      });
      return card;
    });
    const bins = heads.map((head, place) => {
      const bin = make("section", {className: "group"});
      bin.list = make("ul", {className: "cards"});
      bin.put = button(T.put, () => put(bin));
      bin.put.setAttribute("aria-label", fill(T.putInto, {group: wordsOf(head)}));
      bin.number = place + 1;
      bin.words = wordsOf(head);
      bin.append(make("h3", {}, ...copyOf(head)), bin.list, bin.put);
      bin.addEventListener("dragover", event => { event.preventDefault(); bin.classList.add("over"); });
      bin.addEventListener("dragleave", () => bin.classList.remove("over"));
      bin.addEventListener("drop", event => { event.preventDefault(); put(bin); });
      return bin;
    });
    function pick(card) {
      picked = card;
      cards.forEach(one => one.press.setAttribute("aria-pressed", String(one === card)));
      bins.forEach(bin => { bin.put.disabled = !card; });
      if (card) tell(fill(T.picked, {text: card.words}));
    }
    function put(bin) {
      bin.classList.remove("over");
      if (!picked) return;
      const card = picked;
      bins.forEach(one => one.list.querySelectorAll(".verdict").forEach(old => old.remove()));
      bin.list.append(card);
      pick(null);
      none.hidden = left.children.length > 0;
      (left.querySelector("button") || check).focus();
      tell(fill(T.placed, {text: card.words, group: bin.words}));
    }
    const groupOf = card => bins.find(bin => bin.list.contains(card))?.number || 0;
    function show(fresh) {
      const lists = answerOf(part).querySelectorAll("ul");
      const ordered = [...cards].sort((one, other) => one.place - other.place);
      const reasonOf = card => {
        const same = ordered.filter(one => one.group === card.group);
        return lists[card.group - 1].children[same.indexOf(card)].querySelector(".reason");
      };
      cards.forEach(card => card.querySelector(".verdict")?.remove());
      const placed = cards.filter(card => groupOf(card));
      if (!placed.length) {
        status.textContent = T.nothing;
        return;
      }
      const good = cards.filter(card => groupOf(card) === card.group);
      placed.forEach(card => {
        const fits = good.includes(card);
        card.append(verdict(fits, fits ? T.right : T.notRight, fits ? reasonOf(card) : null));
      });
      const whole = good.length === cards.length;
      status.replaceChildren(make("p", {}, whole ? T.allRight
        : fill(T.someRight, {place: good.length, count: cards.length})));
      solve.hidden = whole;
      if (!fresh) return;
      const answer = cards.map(card => [card.place + 1, groupOf(card)]);
      note(part, {groups: answer});
      judge(part, "matching", answer.filter(pair => pair[1]).map(pair => pair.join("[.]")), whole);
    }
    const check = button(T.check, () => show(true), "main");
    const lay = group => {
      cards.forEach(card => (group(card) ? bins[group(card) - 1].list : left).append(card));
      none.hidden = left.children.length > 0;
    };
    const solve = button(T.solve, () => {
      lay(card => card.group);
      show(false);
      note(part, {groups: cards.map(card => [card.place + 1, card.group])});
    });
    solve.hidden = true;
    const saved = new Map(state.done[part.id]?.groups || []);
    lay(card => saved.get(card.place + 1) || 0);
    pick(null);
    if (saved.size) queueMicrotask(() => show(false));
    return [make("p", {}, T.pick), make("h3", {}, T.toSort), left, none, make("div", {className: "bins"}, ...bins), status,
      make("div", {className: "row"}, check, solve)];
  }

  // ---- one step after another

  const makers = {question, scene, order, sort, reflect, slide: () => []};
  const last = parts.map(kindOf).lastIndexOf("scene");
  const isScene = place => kindOf(parts[place] || intro) === "scene";
  const hasChoices = place => isScene(place) && parts[place].querySelector(".choices") !== null;
  const following = place => isScene(place) ? last + 1 : place + 1;
  const bar = make("div", {id: "bar"});
  const progress = make("span");
  const mode = button(T.asText, () => {
    const text = document.documentElement.classList.toggle("text");
    mode.textContent = text ? T.asExercise : T.asText;
  });
  const summary = make("section", {className: "play", id: "summary"});

  function row(place) {
    const found = make("div", {className: "row"});
    if (place >= 0) found.append(button(T.back, back));
    if (place < parts.length && !hasChoices(place)) {
      found.append(button(place < 0 ? T.start : T.next, () => go(following(place)), kindOf(parts[place] || intro)
        in {question: 1, order: 1, sort: 1} ? "step" : "step main"));
    }
    return found;
  }

  function stateOf(part) {
    const done = state.done[part.id] || {};
    if (kindOf(part) === "reflect") return done.text?.trim() ? T.written : T.open;
    if (kindOf(part) === "slide") return T.seen;
    return done.right ? (done.first ? T.atOnce : T.later) : T.open;
  }

  function showSummary() {
    const walked = state.path.filter(isScene).map(place => make("li", {}, titleOf(parts[place])));
    const others = parts.filter(part => kindOf(part) !== "scene");
    summary.replaceChildren(make("h2", {tabIndex: -1}, T.summary));
    if (walked.length) summary.append(make("h3", {}, T.way), make("ol", {}, ...walked));
    if (others.length) {
      summary.append(make("ul", {}, ...others.map(part => make("li", {}, titleOf(part), make("br"),
        make("b", {}, stateOf(part))))));
    }
    for (const part of others.filter(one => state.done[one.id]?.text?.trim())) {
      summary.append(make("h3", {}, titleOf(part)),
        ...state.done[part.id].text.split("\n").map(line => make("p", {dir: "auto"}, line)));
    }
    summary.append(make("p", {}, T.forYou));
    if (document.getElementById("answers")) summary.append(make("p", {}, T.noteworthy));
    summary.append(make("div", {className: "row"}, button(T.back, back), button(T.again, restart, "main")));
  }

  function restart() {
    state.path = [-1];
    state.done = {};
    parts.forEach(build);
    show();
  }
  function go(place) {
    state.path.push(place);
    show();
    keep();
  }
  function back() {
    if (state.path.length > 1) state.path.pop();
    show();
    keep();
  }

  function show(focused = true) {
    const place = state.path.at(-1);
    parts.forEach((part, number) => part.classList.toggle("away", number !== place));
    intro.classList.toggle("away", place !== -1);
    after.classList.toggle("away", place >= 0 && place < parts.length);
    if (place === parts.length) showSummary();
    summary.classList.toggle("away", place !== parts.length);
    progress.textContent = place < 0 || place >= parts.length || isScene(place) ? ""
      : fill(T.step, {place: place + 1, count: parts.length});
    if (!focused) return;
    const heading = place < 0 ? document.querySelector("h1") : place < parts.length
      ? parts[place].querySelector("h2") : summary.querySelector("h2");
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
    (place < 0 ? heading : bar).scrollIntoView({block: "start"});
  }

  function build(part, place) {
    part.querySelector(".play")?.remove();
    part.append(make("div", {className: "play"}, ...makers[kindOf(part)](part), row(place)));
  }

  const saved = results.begin();
  if (saved && Array.isArray(saved.path) && saved.path.length
      && saved.path.every(place => Number.isInteger(place) && place >= -1 && place <= parts.length)) {
    state.path = saved.path;
    state.done = saved.done || {};
  }
  bar.append(progress, mode);
  document.querySelector("header").after(bar);
  intro.append(make("div", {className: "play"}, row(-1)));
  parts.forEach(build);
  document.getElementById("parts").after(summary);
  document.body.append(spoken);
  document.documentElement.classList.add("playing");
  addEventListener("pagehide", () => { keep(); results.end(); });
  show(state.path.length > 1);
})();

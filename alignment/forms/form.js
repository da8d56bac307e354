// The form of a row: sends what is typed while it is typed, shows what the server answers, and runs no page for either.
// Streamlit calls this anew with each run of the page; a form that is open stays as the person has it.
const shown = new WeakMap();
const left = new Set(); // forms that are done with: one may come back for a moment, until the page has run, and takes no focus
const ENDS = ["save", "next", "mine", "theirs", "drop"]; // acts after which there is no such draft any more
const PAUSE = 400, DRAW = 900, LATE = 5000, AGAIN = 2000, LIST = 120; // milliseconds

export default function (component) {
  const { parentElement, data, setTriggerValue } = component;
  let form = shown.get(parentElement);
  if (!form) shown.set(parentElement, (form = begin(parentElement)));
  form.update(data, setTriggerValue);
  const run = (form.run = {});
  return () => {
    // Streamlit also ends a run that a newer one has overtaken; the form is the newer one's by then.
    if (shown.get(parentElement)?.run !== run) return;
    form.close();
    shown.delete(parentElement);
  };
}

function begin(root) {
  let data = {}, trigger = () => {}, opened = null, busy = false, late = 0, localBefore = {};
  let texts = {}, jobs = [], timers = {}, list = null, asked = 0, row = "", undrawn = false;
  const box = document.createElement("div");
  box.className = "row-form-box";
  root.appendChild(box);

  const form = () => box.querySelector("form");
  const part = (name) => box.querySelector(`[data-part="${name}"]`);
  const isCode = (element) => element?.getAttribute("role") === "combobox";

  // Whether the server has what was typed.
  function tell() {
    const names = Object.keys(texts), here = document.activeElement;
    const choosing = !busy && jobs.length === 0 && isCode(here) && names.every((name) => name === here.name);
    const open = busy || jobs.length > 0 || names.length > 0;
    if (!open || choosing) late = 0; // a code is sent once it is chosen
    else late ||= Date.now();
    const note = box.querySelector(".typed-state"), state = !open ? "kept" : late && Date.now() - late > LATE ? "unsaved" : "saving";
    if (note && note.dataset.typed !== state) note.dataset.typed = state;
  }

  function refuse(sentence) {
    const place = part("refused") || box.querySelector(".refused");
    if (place) place.textContent = sentence || "";
  }

  function show(html, focus) {
    stop();
    texts = {}; // before the field that has the focus goes, which would send them
    list = null;
    undrawn = false;
    box.innerHTML = html;
    row = form()?.dataset.row || "";
    localBefore = {};
    if (focus) (box.querySelector("textarea, .way") || box.querySelector("button"))?.focus();
  }

  function stop() {
    for (const one of Object.values(timers)) clearTimeout(one);
  }

  function showWay(going, focus) {
    const { add, on } = data.way;
    box.innerHTML = '<button type="button" class="way primary" data-do="open"></button><p class="refused" role="alert"></p>';
    box.firstChild.textContent = going ? on : add;
    box.firstChild.dataset.row = going ? row : "";
    if (focus) box.firstChild.focus();
  }

  // What a button fills in is put into the field with the focus as well; else the person is not to be disturbed there.
  function put(answer, pressed) {
    for (const [name, html] of Object.entries(answer.parts || {})) {
      const place = part(name);
      if (!place || place.sent === html) continue;
      const folded = place.querySelector("details"), was = folded && folded.dataset.turned && folded.open;
      place.innerHTML = place.sent = html;
      const now = place.querySelector("details");
      if (now && folded?.dataset.turned) { now.open = was; now.dataset.turned = "1"; }
    }
    for (const [name, value] of Object.entries(answer.values || {})) {
      if (name in texts) continue; // the person is further on
      const found = [...box.querySelectorAll(`[name="${name}"]`)];
      for (const one of found) {
        if (one.type === "radio") one.checked = one.value === value;
        else if (one.value !== value && (one !== document.activeElement || isCode(one) || pressed)) one.value = value;
        if (isCode(one)) one.dataset.was = value;
      }
    }
  }

  async function post(message) {
    try {
      const answer = await fetch(data.url, {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(message),
        signal: AbortSignal.timeout(15000),
      });
      return [answer.status, await answer.json()];
    } catch {
      return [0, {}];
    }
  }

  // One message after the other: the last one has to count. A message without an answer goes again as it was; the server
  // knows a row that it has saved by its draft, which is gone: what ends a form goes without texts, and after them.
  async function work() {
    if (busy) return;
    let job = jobs[0];
    if (Object.keys(texts).length > 0 && (!job || (ENDS.includes(job.act) && job.act !== "drop" && !job.again)))
      job = { act: "keep" };
    if (!job) return tell();
    busy = true;
    clearTimeout(timers.keep);
    const sent = ENDS.includes(job.act) ? {} : { ...texts };
    if (!ENDS.includes(job.act) || job.act === "drop") texts = {};
    tell();
    const { button, held, ...message } = job, then = opened;
    const [status, told] = await post({ row, number: data.number, ...message, texts: { ...job.texts, ...sent } });
    busy = false;
    if (then !== opened) return work(); // the page shows another form by now
    if (status === 0 || status >= 500) {
      texts = { ...sent, ...texts };
      job.again = true;
      if (told.refused) refuse(told.refused);
      tell();
      timers.again = setTimeout(work, AGAIN);
      return;
    }
    if (jobs[0] === job) jobs.shift();
    if (button) button.disabled = false;
    if (status !== 200) giveBack(job);
    refuse(status === 200 ? "" : told.refused);
    if (status !== 200 && !ENDS.includes(job.act)) {
      // It was not kept: it stays to be sent, and nothing that was to follow it is done without it.
      texts = { ...job.texts, ...sent, ...texts };
      for (const one of jobs.splice(0)) if (one.button) one.button.disabled = false;
      return tell();
    }
    if (status === 200) answered(job, told);
    tell();
    if (jobs.length > 0 || Object.keys(texts).length > 0) work();
  }

  function answered(job, told) {
    if (told.form !== undefined) {
      if (told.saved !== undefined) ended({ open: "", saved: told.saved });
      if (job.act === "next") data = { ...data, number: data.number + 1 };
      show(told.form, true);
      box.scrollIntoView({ block: "nearest" });
    } else if (told.closed) {
      if (told.saved && !row) data = { ...data, number: data.number + 1 };
      leave({ open: null, saved: told.saved });
    } else {
      put(told, job.act !== "keep");
      giveBack(job);
    }
  }

  // A button that works, or is drawn anew, loses the focus: it gets it back, or the one that is in its place now, or
  // the title of its list, or the first field. Who went on meanwhile stays there.
  function placeOf(button) {
    if (button !== document.activeElement) return null;
    const same = `button[data-do="${button.dataset.do || ""}"], button[data-set]`, place = button.closest("[data-part]");
    return { place, same, at: place ? [...place.querySelectorAll(same)].indexOf(button) : 0 };
  }

  function giveBack({ button, held }) {
    const here = document.activeElement;
    if (!held || (here && here !== document.body && here !== button)) return;
    const { place, same, at } = held, now = [...(place?.querySelectorAll(same) || [])];
    const seen = now.filter((one) => !one.closest("details:not([open])"));
    const own = button.isConnected && !button.closest("details:not([open])") ? button : seen[Math.min(at, seen.length - 1)];
    (own || place?.querySelector("summary") || box.querySelector("textarea"))?.focus();
  }

  function leave(told) {
    jobs = [];
    stop();
    left.add(data.url + opened);
    if (data.way) showWay(told.going, true);
    else for (const one of box.querySelectorAll("input, textarea, button")) one.disabled = true;
    ended(told);
  }

  // The page has other things that depend on it: it runs once Streamlit's own line is up.
  function ended(told) {
    if (data.way) return;
    const page = window.sdgPage;
    if (page && !page.connected()) return setTimeout(ended, 1000, told);
    trigger("done", told);
    if (told.open === null) page?.focusRow(told.saved || row);
  }

  function act(job) {
    jobs.push(job);
    if (job.draw) drawing();
    if (job.button) {
      job.held = placeOf(job.button);
      job.button.disabled = true;
    }
    work();
  }

  function typed(element) {
    texts[element.name] = element.value;
    tell();
    clearTimeout(timers.keep);
    timers.keep = setTimeout(work, PAUSE);
    if (["strategic_focus", "project"].includes(element.name)) {
      drawing();
      undrawn = true;
      timers.draw = setTimeout(act, DRAW, { act: "keep", draw: true });
    }
  }

  function drawing() {
    clearTimeout(timers.draw);
    undrawn = false;
  }

  // The first suggestion that the person sees. What they have not seen yet is shown, and taken when they press again.
  function takeFirst() {
    const first = part("suggestions")?.querySelector('details[open] [data-do="use"]');
    if (undrawn) act({ act: "keep", draw: true });
    else if (first && !first.disabled && !jobs.some((job) => job.draw)) press(first);
  }

  function press(button) {
    if (isCode(document.activeElement)) commit(document.activeElement); // it keeps the focus, and is done with all the same
    if (button.dataset.set) act({ act: "keep", draw: true, texts: JSON.parse(button.dataset.set), button });
    else act({ act: button.dataset.do, value: button.dataset.value || "", button, row: button.dataset.row ?? row });
  }

  // The list of a code's box. What is typed and not chosen from it stays as it is: the server understands it, or says
  // what is near.
  function closeList() {
    clearTimeout(timers.list);
    asked += 1;
    if (!list) return;
    list.hidden = true;
    list.innerHTML = "";
    list.input.setAttribute("aria-expanded", "false");
    list.input.removeAttribute("aria-activedescendant");
    list = null;
  }

  async function openList(input, text) {
    const number = (asked += 1);
    const [status, told] = await post({ act: "find", row, level: input.name, text });
    if (number !== asked || status !== 200 || document.activeElement !== input) return;
    const place = box.querySelector(`#codes-${input.name}`);
    place.innerHTML = told.options;
    place.hidden = place.childElementCount === 0;
    place.input = input;
    list = place.hidden ? null : place;
    input.setAttribute("aria-expanded", String(!place.hidden));
    if (list && text.trim()) point(0);
  }

  function point(at) {
    const options = [...list.children], next = options[(at + options.length) % options.length];
    for (const one of options) one.setAttribute("aria-selected", String(one === next));
    list.input.setAttribute("aria-activedescendant", next.id);
    next.scrollIntoView({ block: "nearest" });
  }

  const pointed = () => (list ? [...list.children].findIndex((one) => one.getAttribute("aria-selected") === "true") : -1);

  function choose(option) {
    const input = list.input;
    input.value = option.textContent;
    delete texts[input.name];
    closeList();
    input.dataset.was = input.value;
    act({ act: "keep", draw: true, texts: { [input.name]: option.dataset.code } });
  }

  function commit(input) {
    closeList();
    if (input.value === input.dataset.was) {
      if (input.name in texts) work();
      return;
    }
    input.dataset.was = input.value;
    delete texts[input.name];
    act({ act: "keep", draw: true, texts: { [input.name]: input.value } });
  }

  function localise(on) {
    const own = Object.fromEntries([...box.querySelectorAll('[name^="local-"]')].map((one) => [one.name, one.value]));
    if (!on) localBefore = own;
    for (const name of Object.keys(texts)) if (name.startsWith("local-")) delete texts[name];
    act(on ? { act: "localise", texts: localBefore } : { act: "globalise" });
  }

  box.addEventListener("input", (event) => {
    const element = event.target;
    if (isCode(element)) {
      texts[element.name] = element.value;
      clearTimeout(timers.keep);
      clearTimeout(timers.list);
      timers.list = setTimeout(openList, LIST, element, element.value);
      tell();
    } else if (element.type !== "radio" && element.type !== "checkbox") typed(element);
  });
  box.addEventListener("change", (event) => {
    const element = event.target;
    if (element.name === "local") localise(element.checked);
    else if (element.type === "radio") typed(element);
  });
  box.addEventListener("focusin", (event) => {
    if (!isCode(event.target)) return;
    event.target.dataset.was = event.target.value;
    event.target.select();
  });
  box.addEventListener("focusout", (event) => {
    if (isCode(event.target)) commit(event.target);
    else if (Object.keys(texts).length > 0) work();
  });
  box.addEventListener("pointerdown", (event) => {
    if (event.target.closest("[role=option], [data-part] button")) event.preventDefault(); // the field keeps the focus
  });
  box.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]"), button = event.target.closest("button");
    if (option) choose(option);
    else if (isCode(event.target) && !list) openList(event.target, "");
    else if (event.target.closest("summary")) event.target.closest("details").dataset.turned = "1";
    else if (button?.dataset.set || button?.dataset.do) press(button);
  });
  box.addEventListener("keydown", (event) => {
    const input = event.target;
    // By its place on the keyboard too: while a syllable of Korean is being put together, no key has its name.
    if (event.altKey && !event.ctrlKey && !event.metaKey && [event.key, event.code].includes("Enter")) {
      event.preventDefault();
      if (!event.repeat) takeFirst();
      return;
    }
    if (isCode(input)) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (!list) openList(input, input.value === input.dataset.was ? "" : input.value);
        else point(pointed() < 0 && event.key === "ArrowUp" ? -1 : pointed() + (event.key === "ArrowDown" ? 1 : -1));
        return;
      }
      if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && !event.isComposing) {
        event.preventDefault();
        if (pointed() >= 0) choose(list.children[pointed()]);
        else commit(input);
        return;
      }
      if (event.key === "Escape" && list) {
        event.stopPropagation();
        closeList();
        return;
      }
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && form()) {
      event.preventDefault();
      if (isCode(input)) commit(input);
      const button = box.querySelector('[data-do="next"]') || box.querySelector('[data-do="save"]');
      if (button && !button.disabled) act({ act: button.dataset.do, button });
    } else if (event.key === "Enter" && input.tagName === "INPUT") event.preventDefault(); // sends no form
    else if (event.key === "Escape" && form()) {
      stop();
      if (Object.keys(texts).length > 0) work();
      leave({ open: null, going: true });
    }
  });
  box.addEventListener("submit", (event) => event.preventDefault());

  const last = () => {
    if (Object.keys(texts).length === 0) return;
    const body = JSON.stringify({ act: "keep", row, texts });
    fetch(data.url, { method: "POST", headers: { "Content-Type": "application/json" }, body, keepalive: true }).catch(() => {});
  };
  const hidden = () => document.hidden && work();
  window.addEventListener("pagehide", last);
  document.addEventListener("visibilitychange", hidden);
  const clock = setInterval(tell, 1000);

  return {
    update(next, setTriggerValue) {
      trigger = setTriggerValue;
      const other = next.opened !== opened;
      if (other) last();
      data = other ? next : { ...next, number: Math.max(next.number, data.number || 0) };
      if (!other) return;
      opened = next.opened;
      jobs = [];
      if (next.form) show(next.form, next.focus && !left.has(data.url + opened));
      else showWay(false, false);
      tell();
    },
    close() {
      last();
      texts = {};
      window.removeEventListener("pagehide", last);
      document.removeEventListener("visibilitychange", hidden);
      clearInterval(clock);
      stop();
      box.remove();
    },
  };
}

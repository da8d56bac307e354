// The form of a row: sends what is typed while it is typed, shows what the server answers, and runs no page for either.
// Streamlit calls this anew with each run of the page; a form that is open stays as the person has it.
// Where the page draws it in another place, the form that is open goes there, with what is typed and the focus.
const shown = new WeakMap();
const open = new Map(); // forms by what they are the form of
const left = new Set(); // forms that are done with: one may come back for a moment, until the page has run, and takes no focus
const ENDS = ["save", "next", "mine", "theirs", "drop"]; // acts after which there is no such draft any more
const PAUSE = 400, DRAW = 900, LATE = 5000, AGAIN = 2000, GONE = 2000; // milliseconds

export default function (component) {
  const { parentElement, data, setTriggerValue } = component;
  const of = data.url + data.opened;
  let form = shown.get(parentElement);
  if (!form) {
    form = left.has(of) ? null : open.get(of);
    form?.moveTo(parentElement);
    shown.set(parentElement, (form ||= begin(parentElement)));
  }
  form.update(data, setTriggerValue);
  if (open.get(form.of) === form) open.delete(form.of);
  open.set((form.of = of), form);
  const run = (form.run = {});
  return () => {
    // Streamlit also ends a run that a newer one has overtaken; the form is the newer one's by then.
    if (form.run !== run) return;
    shown.delete(parentElement);
    form.away();
    setTimeout(() => {
      if (form.run !== run) return; // it is in another place
      form.close();
      if (open.get(form.of) === form) open.delete(form.of);
    }, GONE);
  };
}

function begin(root) {
  let data = {}, trigger = () => {}, opened = null, busy = false, late = 0, localBefore = {};
  let texts = {}, flying = {}, gone = false, cut = false, jobs = [], timers = {}, row = "", undrawn = false;
  let focused = null, moving = false; // a field that the page takes away has no focus any more, but had it
  // A new row has a word from when it is begun: of what is sent or kept twice, the server makes one row.
  const newWord = () => [...crypto.getRandomValues(new Uint8Array(9))].map((n) => n.toString(36).padStart(2, "0")).join("");
  const begun = () => ({ word: newWord(), texts: {} });
  let word = "", saving = null, ahead = [begun()]; // the form whose row is being saved, and what is typed for those after it meanwhile
  const lists = new WeakMap(); // by the boxes of codes
  const box = document.createElement("div");
  box.className = "row-form-box";
  root.appendChild(box);

  const form = () => box.querySelector("form");
  const part = (name) => box.querySelector(`[data-part="${name}"]`);
  // A phone has two screens for a row: what few need and what others did stays folded until somebody asks for it.
  const isPhone = () => matchMedia("(max-width: 640px)").matches;
  const fold = (where) => box.querySelector(where)?.removeAttribute("open");
  const isCode = (element) => element?.getAttribute("role") === "combobox";

  // Whether the server has what was typed.
  function tell() {
    const names = [texts, ...ahead.map((one) => one.texts)].flatMap(Object.keys), here = document.activeElement;
    const choosing = !busy && jobs.length === 0 && isCode(here) && names.every((name) => name === here.name);
    const open = busy || jobs.length > 0 || names.length > 0;
    if (!open || choosing) late = 0; // a code is sent once it is chosen
    else late ||= Date.now();
    const note = box.querySelector(".typed-state"), state = !open ? "kept" : late && Date.now() - late > LATE ? "unsaved" : "saving";
    if (note && note.dataset.typed !== state) note.dataset.typed = state;
    keepUnsent();
  }

  function refuse(sentence) {
    const place = part("refused") || box.querySelector(".refused");
    if (place) place.textContent = sentence || "";
  }

  function show(html, focus) {
    stop();
    texts = {}; // before the field that has the focus goes, which would send them
    saving = null;
    undrawn = false;
    box.innerHTML = html;
    row = form()?.dataset.row || "";
    word = row === "" || row.startsWith("-") ? form()?.dataset.word || newWord() : "";
    localBefore = {};
    if (isPhone()) fold(".more"), fold('[data-part="memory"] details');
    if (focus) (box.querySelector("textarea, .way") || box.querySelector("button"))?.focus();
  }

  // The next row begins at once: what is typed while this one is on its way belongs to it. Until the server has drawn
  // its form, an empty one like this stands there.
  function goAhead() {
    const empty = form().cloneNode(true);
    for (const each of empty.querySelectorAll("[data-part]")) each.replaceChildren();
    for (const each of empty.querySelectorAll("button, input, textarea")) {
      if (["button", "radio", "checkbox"].includes(each.type)) each.disabled = true;
      else each.value = "";
    }
    stop();
    saving = [...box.childNodes];
    box.replaceChildren(empty);
    empty.querySelector("textarea").focus();
  }

  function goBack() {
    box.replaceChildren(...saving);
    saving = null;
    box.querySelector('[data-do="next"]').focus();
  }

  // Who is done with the next row as well, before this one is saved, goes on to the row after it.
  function goFurther() {
    if (!Object.values(ahead.at(-1).texts).some((text) => text.trim())) return;
    ahead.push(begun());
    for (const each of form().querySelectorAll("input, textarea")) if (!each.disabled) each.value = "";
    form().querySelector("textarea").focus();
  }

  // What was typed ahead goes into the form of the next row, and the person goes on where they were.
  function carry(here, marked) {
    const [first, ...further] = ahead, typedAhead = Object.entries(first.texts), whole = further.length > 0;
    const fill = (of) => { for (const name in of) box.querySelector(`[name="${name}"]`).value = of[name]; };
    ahead = whole ? further : [begun()];
    if (typedAhead.length > 0) word = first.word;
    fill(first.texts);
    if (whole) {
      texts = { ...first.texts };
      act({ act: "next", button: box.querySelector('[data-do="next"]') });
      fill(further.at(-1).texts);
    }
    const field = here && box.querySelector(`[name="${here}"]`);
    field?.focus();
    if (field && marked[0] !== null) field.setSelectionRange(...marked);
    if (whole) return;
    for (const [name] of typedAhead) {
      const each = box.querySelector(`[name="${name}"]`);
      if (!isCode(each)) typed(each);
      else {
        each.dataset.was = "";
        if (each === field) texts[name] = each.value;
        else commit(each);
      }
    }
  }

  function stop() {
    for (const one of Object.values(timers)) clearTimeout(one);
  }

  function showWay(going, focus) {
    const { add, on } = data.way;
    box.innerHTML = '<button type="button" class="way primary" data-do="open"></button><p class="refused" role="alert"></p>';
    box.firstChild.textContent = going ? on : add;
    box.firstChild.dataset.row = going ? row : "";
    if (!going) word = "";
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
      else if (name === "memory" && isPhone()) now?.removeAttribute("open");
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
    if (busy || gone) return;
    let job = jobs[0];
    if (Object.keys(texts).length > 0 && (!job || (ENDS.includes(job.act) && job.act !== "drop" && !job.again)))
      job = { act: "keep" };
    if (!job) return tell();
    busy = true;
    clearTimeout(timers.keep);
    const sent = ENDS.includes(job.act) ? {} : { ...texts };
    if (!ENDS.includes(job.act) || job.act === "drop") texts = {};
    flying = { ...job.texts, ...sent };
    tell();
    const { button, held, quiet, ...message } = job, then = opened;
    const [status, told] = await post({ row, word, number: data.number, ...message, texts: flying });
    busy = false;
    flying = {};
    cut = status === 0 || status >= 500;
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
    if (status !== 200) (saving ? goBack() : giveBack(job));
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
      const { name, selectionStart, selectionEnd } = (saving && document.activeElement) || {};
      show(told.form, !job.quiet);
      if (job.act === "next" && told.saved !== undefined) carry(name, [selectionStart, selectionEnd]);
      if (!job.quiet) box.scrollIntoView({ block: "nearest" });
    } else if (told.closed) {
      if (told.saved && !row) data = { ...data, number: data.number + 1 };
      leave({ open: null, saved: told.saved });
    } else if (!saving) {
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
    if (job.act === "next") goAhead();
    work();
  }

  function typed(element) {
    (saving ? ahead.at(-1).texts : texts)[element.name] = element.value;
    tell();
    if (saving) return;
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

  // The list under a code's box, where the page has its script.
  function listOf(input) {
    if (!lists.has(input) && window.sdgCodeList) {
      const value = (name) => box.querySelector(`[name="${name}"]`).value;
      const ask = (text) => `${data.codes}?${new URLSearchParams({ level: input.name, text, goal: value("goal"), target: value("target") })}`;
      const take = (code, shown) => choose(input, code, shown), unchanged = () => input.value === input.dataset.was;
      lists.set(input, window.sdgCodeList(input, { title: input.placeholder, ask, take, unchanged }));
    }
    return lists.get(input);
  }

  function choose(input, code, shown) {
    listOf(input).close();
    input.value = input.dataset.was = shown;
    delete texts[input.name];
    if (saving) ahead.at(-1).texts[input.name] = shown;
    else act({ act: "keep", draw: true, texts: { [input.name]: code } });
  }

  // What is typed and not chosen stays as it is: the server understands it, or says what is near.
  function commit(input) {
    listOf(input)?.close();
    if (input.value === input.dataset.was) {
      if (input.name in texts) work();
      return;
    }
    if (saving) return;
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

  // Whether a key was for the box of a code.
  function keyInBox(event, input) {
    const list = listOf(input), { key } = event;
    if (list?.arrow(event)) event.preventDefault();
    else if (key === "Enter" && !event.ctrlKey && !event.metaKey && !event.isComposing) {
      event.preventDefault();
      const taken = list?.taken();
      if (taken) choose(input, ...taken);
      else commit(input);
    } else if (key === "Tab" && list?.taken({ onlyByHand: true })) choose(input, ...list.taken({ onlyByHand: true }));
    else if (key === "Escape" && list?.isOpen()) {
      event.stopPropagation();
      list.close();
    } else return false;
    return true;
  }

  box.addEventListener("input", (event) => {
    const element = event.target;
    if (isCode(element)) {
      (saving ? ahead.at(-1).texts : texts)[element.name] = element.value;
      clearTimeout(timers.keep);
      listOf(element)?.typed();
      tell();
    } else if (element.type !== "radio" && element.type !== "checkbox") typed(element);
  });
  box.addEventListener("change", (event) => {
    const element = event.target;
    if (element.name === "local") localise(element.checked);
    else if (element.type === "radio") typed(element);
  });
  box.addEventListener("focusin", (event) => {
    focused = event.target;
    if (!isCode(focused) || moving) return;
    event.target.dataset.was = event.target.value;
    event.target.select();
  });
  box.addEventListener("focusout", (event) => {
    if (moving) return;
    setTimeout(() => box.isConnected && !box.contains(document.activeElement) && (focused = null));
    if (isCode(event.target)) commit(event.target);
    else if (!saving && Object.keys(texts).length > 0) work();
  });
  box.addEventListener("pointerdown", (event) => {
    if (event.target.closest("[data-part] button")) event.preventDefault(); // the field keeps the focus
  });
  box.addEventListener("click", (event) => {
    const button = event.target.closest("button"), list = isCode(event.target) && listOf(event.target);
    if (list) list.isOpen() || list.open("");
    else if (event.target.closest("summary")) event.target.closest("details").dataset.turned = "1";
    else if (button?.dataset.set || button?.dataset.do) press(button);
  });
  box.addEventListener("keydown", (event) => {
    const input = event.target;
    // By its place on the keyboard too: while a syllable of Korean is being put together, no key has its name.
    if (event.altKey && !event.ctrlKey && !event.metaKey && [event.key, event.code].includes("Enter")) {
      event.preventDefault();
      if (!event.repeat && !saving) takeFirst();
      return;
    }
    if ((isCode(input) && keyInBox(event, input)) || (saving && event.key !== "Enter")) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && form()) {
      event.preventDefault();
      if (isCode(input)) commit(input);
      if (saving) return goFurther();
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

  // What is left goes in one message that outlives the page: texts, the row that is on its way, and those typed ahead.
  // What was on its way may not have arrived, and goes once more.
  const leftOver = () => {
    const left = { ...flying, ...texts }, typed = Object.keys(left).length > 0;
    if (!saving && !typed) return null;
    const end = saving ? { act: "next", number: data.number, again: !typed, ahead } : { act: "keep" };
    return { row, word, texts: left, ...end };
  };
  // While no answer comes it stays with the browser as well, which may close the page: under a name that no other row has,
  // nor another page. What is to become a row stays there too where the page goes before it is one.
  const page = newWord();
  let keptAs = "";
  const keepUnsent = (goes) => {
    const left = leftOver(), name = `row/${data.url.split("?")[0]}/${word || row}/${page}`;
    const waits = cut || !navigator.onLine || (late && Date.now() - late > LATE) || (goes && saving && word);
    if (keptAs && (!left || keptAs !== name)) {
      window.sdgUnsent?.done(keptAs);
      keptAs = "";
    }
    if (left && (waits || keptAs)) window.sdgUnsent?.keep((keptAs = name), data.url, { ...left, again: true });
  };
  const last = () => {
    const left = leftOver();
    if (!left) return;
    keepUnsent(true);
    const body = JSON.stringify(left);
    fetch(data.url, { method: "POST", headers: { "Content-Type": "application/json" }, body, keepalive: true }).catch(() => {});
  };
  const hidden = () => document.hidden && work();
  // Nothing goes after that one message: it would come upon what the message has made of the row.
  const leavePage = () => { last(); gone = true; };
  const back = (event) => {
    gone = false;
    if (event.persisted && saving) location.reload(); // all that was typed ahead is with the server
  };
  window.addEventListener("pagehide", leavePage);
  window.addEventListener("pageshow", back);
  document.addEventListener("visibilitychange", hidden);
  const clock = setInterval(tell, 1000);

  return {
    update(next, setTriggerValue) {
      trigger = setTriggerValue;
      const other = next.opened !== opened;
      if (other) {
        last();
        ahead = [begun()];
      }
      data = other ? next : { ...next, number: Math.max(next.number, data.number || 0) };
      if (!other) return;
      opened = next.opened;
      jobs = [];
      const focus = next.focus && !left.has(data.url + opened);
      if (next.form) show(next.form, focus);
      else {
        const begun = typeof next.begun === "string"; // a row that the person is writing: its form is asked for
        if (begun) row = next.begun;
        showWay(begun, false);
        if (begun) act({ act: "open", row, button: box.firstChild, quiet: !focus });
      }
      if (next.form && focus) box.scrollIntoView({ block: "nearest" }); // a phone begins with its first field
      tell();
    },
    away() {
      moving = true;
      box.remove();
      moving = false;
    },
    moveTo(place) {
      moving = true;
      const { selectionStart, selectionEnd } = focused || {};
      place.appendChild(box);
      focused?.focus({ preventScroll: true });
      if (typeof selectionStart === "number") focused.setSelectionRange(selectionStart, selectionEnd);
      moving = false;
    },
    close() {
      last();
      texts = {};
      window.removeEventListener("pagehide", leavePage);
      window.removeEventListener("pageshow", back);
      document.removeEventListener("visibilitychange", hidden);
      clearInterval(clock);
      stop();
      box.remove();
    },
  };
}

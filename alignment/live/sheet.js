// What others do in a sheet, on its open page: their rows are put among the page's own at once, who else is there stands
// above them, and who types stands at the row. Nothing that the person types in is touched. Once nobody types, the page
// runs, so that what is counted beside the rows follows and new rows have their buttons.
const pages = new WeakMap();

export default function (component) {
  const { parentElement, data, setTriggerValue } = component;
  let live = pages.get(parentElement);
  if (live && live.address !== data.address) {
    live.close();
    live = undefined;
  }
  if (!live) pages.set(parentElement, (live = follow(parentElement, data)));
  live.update(data, setTriggerValue);
  const run = (live.run = {});
  return () => {
    // Streamlit also ends a run that a newer one has overtaken; the connection is the newer one's by then.
    if (pages.get(parentElement)?.run !== run) return;
    live.close();
    pages.delete(parentElement);
  };
}

function follow(root, first) {
  const STAY = 8000, AWAY = 20000, QUIET = 4000; // milliseconds
  const FIELD = "textarea, [contenteditable], input:not([type=radio], [type=checkbox])";
  let data = first, trigger = () => {}, line = null, closed = false, quiet = 0, away = 0, ended = 0, stayed = Date.now();
  let revision = first.revision, order = [...first.rows], writing = {}, headed = "";
  const html = new Map(), arrived = new Map(); // of rows, by id: as the server has them; those without a place on the page
  const box = document.createElement("div");
  box.className = "sheet-live";
  root.appendChild(box);
  const page = () => window.sdgPage;
  const isRow = (place) => place.startsWith("rows/"), idOf = (place) => place.slice("rows/".length);
  const list = () => page()?.find("sheetRows");

  function address() {
    if (data.revision > revision) { // the page has run since the last message
      html.clear();
      headed = "";
      order = [...data.rows];
      revision = data.revision;
    }
    return `${first.address}&since=${revision}`;
  }

  function show(message) {
    for (const [place, drawn] of Object.entries(message.parts)) {
      if (isRow(place)) html.set(idOf(place), drawn);
      else headed = drawn;
    }
    const ids = (message.order ?? Object.keys(message.parts)).filter(isRow).map(idOf);
    order = message.order ? ids : [...new Set([...order, ...ids])];
    revision = message.revision;
    settle();
    runLater();
    window.dispatchEvent(new Event("sdg-sheet-news")); // the table looks for its rows itself
  }

  function own(told) {
    box.innerHTML = told.here;
    writing = told.writing;
    settle();
  }

  function say(what) {
    box.dataset.state = what;
    if (what === "lost") own({ here: "", writing: {} }); // who is there now, nobody knows
  }

  function heard() {
    ended = 0;
    if (Date.now() - stayed < STAY) return;
    stayed = Date.now();
    fetch(first.address, { method: "POST" }).catch(() => {});
  }

  // Rows

  const childOf = (rows, element) => {
    while (element && element.parentElement !== rows) element = element.parentElement;
    return element;
  };
  const placesOf = (rows, hook, kind) => [...rows.querySelectorAll(page().hooks[hook])].map((found) =>
    [page().about(found, kind), childOf(rows, found)]);
  const isAbove = (child) => child.matches(page().hooks.aboveRows) || child.querySelector(page().hooks.aboveRows);
  const drawn = (text) => {
    const made = document.createElement("template");
    made.innerHTML = text;
    return made.content.firstElementChild;
  };

  // A row of the page as the server has it now.
  function patch(place, id) {
    const row = place.querySelector(".row"), text = html.get(id);
    if (!row || text === undefined || row.sent === text) return;
    const now = drawn(text);
    now.sent = row.sent = text;
    if (now.isEqualNode(row)) return;
    if (now.textContent !== row.textContent) flash(now);
    row.replaceWith(now);
  }

  function flash(element) {
    element.classList.add("fresh");
    element.addEventListener("animationend", () => element.classList.remove("fresh"), { once: true });
  }

  function put(rows, id, before) {
    let made = arrived.get(id);
    if (!made) {
      made = document.createElement("div");
      made.className = "arrived-row";
      arrived.set(id, made);
      flash(made);
    }
    if (made.sent !== html.get(id)) made.innerHTML = made.sent = html.get(id);
    const first = before ? before.nextSibling : [...rows.children].find((child) => !isAbove(child)) ?? null;
    if (first !== made) rows.insertBefore(made, first);
    return made;
  }

  // The page is ahead of the stream for a moment when its own person has saved: then it shows what it has.
  function settle() {
    const rows = list();
    if (!rows || closed) return;
    watcher.disconnect();
    const cards = new Map(placesOf(rows, "sheetRow", "sheet-row")), forms = placesOf(rows, "rowForm", "form").filter(([id]) => id !== "new");
    const places = new Map([...cards, ...forms]), behind = revision < data.revision;
    for (const [id, card] of cards) card.style.display = behind || order.includes(id) ? "" : "none";
    let before = null;
    for (const id of behind ? [] : order) {
      const place = places.get(id);
      if (cards.has(id)) patch(place, id);
      if (place || html.has(id)) before = place ?? put(rows, id, before);
    }
    for (const [id, made] of arrived) {
      if (!behind && order.includes(id) && !places.has(id)) continue;
      made.remove();
      arrived.delete(id);
    }
    putInOrder(rows, behind ? [] : order.map((id) => places.get(id) ?? arrived.get(id)).filter(Boolean));
    for (const [id, place] of [...places, ...arrived]) note(place, writing[id] || "");
    const title = document.querySelector(".sheet-heading");
    if (headed && !behind && title && title.outerHTML !== headed && title.sent !== headed) {
      const now = drawn(headed);
      now.sent = headed;
      title.replaceWith(now);
    }
    watcher.observe(rows, { childList: true, subtree: true }); // a form may take the place of a row without a change of the list
  }

  // Streamlit keeps the order of its elements; where somebody moved rows, they change their places by their style.
  function putInOrder(rows, wanted) {
    const all = [...rows.children], slots = all.filter((child) => wanted.includes(child));
    const moved = slots.some((child, at) => child !== wanted[at]);
    for (const child of all) child.style.order = moved ? all.indexOf(slots[wanted.indexOf(child)] ?? child) : "";
  }

  function note(place, text) {
    const row = place.querySelector(".row"), home = row?.parentElement ?? place.querySelector(page().hooks.rowForm) ?? place;
    const old = home.querySelector(":scope > .row-writing");
    if (old?.sent === text || (!old && !text)) return;
    old?.remove();
    if (!text) return;
    const made = drawn(text);
    made.sent = text;
    home[row ? "append" : "prepend"](made);
  }

  // The page

  function runLater() {
    if (quiet || closed || revision <= data.revision) return;
    quiet = setTimeout(() => {
      quiet = 0;
      if (closed || revision <= data.revision) return;
      const busy = document.hidden || document.activeElement?.matches(FIELD) || page()?.running() || !page()?.connected();
      if (busy) runLater();
      else trigger("changed", revision);
    }, QUIET * (1 + Math.random()));
  }

  // The page knows what the person may do now. Where the two do not agree time after time, it stays as it is.
  function anew() {
    ended += 1;
    line?.close();
    line = null;
    own({ here: "", writing: {} });
    trigger("changed", Date.now());
  }

  function open() {
    if (ended > 3) return;
    line ??= openLine(address, { show, own, say, heard, gone: anew, anew });
  }

  // Whoever looks at something else for a while is not here, and leaves the line to those who are: a browser has six.
  function look() {
    clearTimeout(away);
    if (!document.hidden) open();
    else away = setTimeout(() => { line?.close(); line = null; }, AWAY);
  }

  const watcher = new MutationObserver(settle);
  document.addEventListener("visibilitychange", look);
  return {
    address: first.address,
    update(next, setTriggerValue) {
      data = next;
      trigger = setTriggerValue;
      if (!document.hidden) open();
      settle();
    },
    close() {
      closed = true;
      line?.close();
      for (const timer of [quiet, away]) clearTimeout(timer);
      watcher.disconnect();
      document.removeEventListener("visibilitychange", look);
      for (const made of arrived.values()) made.remove();
      box.remove();
    },
  };
}

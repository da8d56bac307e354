// The table and the server: what is typed goes there at once, one act after the other, and what others did comes back.
// A text that is refused, or that finds no line to the server, stays in its cell until it is kept or let go.
const tables = new WeakMap();

export default function (component) {
  const { parentElement, data, setTriggerValue } = component;
  let table = tables.get(parentElement);
  if (table && table.sheet !== data.sheet) {
    table.end();
    table = undefined;
  }
  if (!table) tables.set(parentElement, (table = begin(parentElement, data)));
  table.update(data, setTriggerValue);
  const run = (table.run = {});
  return () => {
    // Streamlit also ends a run that a newer one has overtaken; the table is the newer one's by then.
    if (tables.get(parentElement)?.run !== run) return;
    table.end();
    tables.delete(parentElement);
  };
}

function begin(root, first) {
  const LOOK = 900, AGAIN = 2000, LATE = 10000, QUIET = 2500, AT_ONCE = 40, LONGEST = 100000; // milliseconds; rows of a question; characters
  let data = first, trigger = () => {}, codes, rows = [], writes = first.write, sum = "", stamp = "", ended = false, lost = false;
  let poll, quiet, sending = false, sent = 0, retry, half = null, leaving = false;
  let recalled = false, alone = false; // whether the server may never hear of what is typed, if this tab goes
  const queue = [], undone = [], done = [], pending = new Map(); // by row and column
  const place = (row, column) => `${row} ${column}`;
  const newWord = () => "+" + [...crypto.getRandomValues(new Uint8Array(9))].map((n) => n.toString(36).padStart(2, "0")).join("");
  const suggestions = new Map(), own = new Set(); // by row; rows that the person's acts have changed
  let asking = false;
  let fresh = [newWord()]; // the empty row below the others, and rows that are on their way to the server
  const box = document.createElement("div");
  box.className = "sheet-table";
  box.innerHTML = '<div class="table-bar" role="group"></div><p class="table-said" role="alert"></p><div class="table-box"></div><p class="table-keys" id="table-keys"></p>';
  root.appendChild(box);
  const bar = box.querySelector(".table-bar"), said = box.querySelector(".table-said");
  const state = document.createElement("span");
  state.className = "table-state";
  state.setAttribute("role", "status");

  const grid = makeGrid(box.querySelector(".table-box"), {
    pending: (row, column) => pending.get(place(row, column)),
    typing(now) { half = now; remember(); },
    type(row, column, text, version) { half = null; put(row, column, text, version); },
    insist(row, column) { const kept = pending.get(place(row, column)); put(row, column, kept.text, kept.newer); },
    give(row, column) { pending.delete(place(row, column)); tellRefusal(left()[0]?.refused ?? ""); settle(); },
    clear(ids, column) { write(ids.filter((id) => cellsOf(id)[column]), (id) => ({ [column]: "" })); },
    paste(text, column, ids) { send({ act: "paste", word: newWord().slice(1), text, column, rows: ids.map(seen) }); },
    fill(source, ids, column) { send({ act: "fill", source, columns: [column], rows: ids.filter(isKept).map(seen) }); },
    move(row, by) {
      const at = rows.findIndex((one) => one.id === row), to = at + by;
      if (at < 0 || to < 0 || to >= rows.length) return;
      rows.splice(to, 0, ...rows.splice(at, 1));
      settle();
      send({ act: "move", row, behind: rows[to - 1]?.id ?? "" });
    },
    remove(ids) { const kept = ids.filter(isKept); if (kept.length) send({ act: "delete", rows: kept.map(seen) }); },
    find: (asked) => `${data.find}?${new URLSearchParams(asked)}`,
    suggested: (row) => suggested(row),
    asks: (row) => answer(row)?.asks ?? "",
    take(ids) { respond("take", ids); },
    putAside(ids) { respond("put-aside", ids); },
    undo: () => takeBack(done, "undo"),
    redo: () => takeBack(undone, "redo"),
  });

  const isKept = (id) => rows.some((row) => row.id === id);
  const cellsOf = (id) => rows.find((row) => row.id === id)?.cells ?? {};
  const seen = (id) => ({ row: id, version: rows.find((row) => row.id === id).version });

  // What is suggested

  const CODES = ["goal", "target", "indicator"];
  const bare = (row) => CODES.every((name) => !row.cells[name] && !pending.has(place(row.id, name)));
  const answer = (row) => {
    const found = writes && bare(row) && suggestions.get(row.id);
    return found && found.asked === row.version ? found : null;
  };
  const suggested = (row) => answer(row)?.code ? answer(row) : null;

  // Rows without codes are asked about once a version of theirs, those that the person has just pasted and those in sight.
  async function suggest() {
    if (asking || sending || ended || !writes || document.hidden) return;
    const open = rows.filter((row) => bare(row) && (suggestions.get(row.id)?.asked ?? -1) < row.version
      && (row.cells.project || row.cells.strategic_focus) && (own.has(row.id) || grid.inSight(row.id))).slice(0, AT_ONCE);
    if (!open.length) return;
    asking = true;
    try {
      const ids = open.map((row) => row.id).join(","), [path, query] = data.address.split("?");
      const given = await fetch(`${path}/suggested?${query}&rows=${ids}`, { signal: AbortSignal.timeout(LATE) });
      const told = given.ok && (await given.json()).suggested;
      for (const { id, version } of told ? open : []) suggestions.set(id, { ...told[id], asked: version });
      asking = false;
      if (told) settle();
    } catch {
      asking = false; // no line: it is asked for again with the next look at the table
    }
  }

  // One act for all the rows: one undo takes it back. They have it at once, until the server says something else.
  function respond(act, ids) {
    const rowsOf = ids.map((id) => rows.find((row) => row.id === id)).filter(suggested);
    if (!rowsOf.length) return;
    const sent = rowsOf.map((row) => ({ ...seen(row.id), code: suggested(row).code }));
    for (const row of rowsOf) {
      if (act === "take") Object.assign(row.cells, suggested(row).cells);
      else suggestions.set(row.id, { asked: row.version });
    }
    settle();
    send({ act, rows: sent });
  }

  // What somebody typed

  function put(row, column, text, version) {
    const kept = pending.get(place(row, column));
    pending.set(place(row, column), { row, column, text, version: kept && !kept.refused ? kept.version : version });
    if (fresh.at(-1) === row) fresh.push(newWord());
    settle();
    queueRow(row);
  }

  // Texts that were refused go along: a goal may have waited for the target that belongs to it.
  function queueRow(row) {
    for (const one of pending.values()) if (one.row === row && one.theirs === undefined) one.refused = undefined;
    send({ act: "row", row });
  }

  function write(ids, cells) {
    const kept = ids.filter(isKept);
    if (kept.length) send({ act: "write", rows: kept.map((id) => ({ ...seen(id), cells: cells(id) })) });
  }

  function takeBack(from, way) {
    const steps = from.pop();
    if (steps) send({ act: "take-back", steps, way });
  }

  // The texts of a row as one act; a new row's as the act that adds it. Nothing where they have all gone already.
  function message(act) {
    if (act.act !== "row") return act;
    const own = [...pending.values()].filter((one) => one.row === act.row && one.refused === undefined);
    act.cells = own.map((one) => [one.column, one.text]);
    if (!own.length) return null;
    if (fresh.includes(act.row)) return { act: "add", word: act.row.slice(1), cells: Object.fromEntries(act.cells) };
    const versions = [...new Set(own.map((one) => one.version))];
    const of = (version) => own.filter((one) => one.version === version).map((one) => [one.column, one.text]);
    return { act: "write", rows: versions.map((version) => ({ row: act.row, version, cells: Object.fromEntries(of(version)) })) };
  }

  function send(act) {
    queue.push(act);
    next();
  }

  async function next() {
    if (sending || ended || leaving) return;
    const act = queue[0];
    if (!act) return tell();
    const body = message(act);
    if (!body) {
      queue.shift();
      return next();
    }
    sending = true;
    sent += 1;
    clearTimeout(retry);
    tell();
    let answer, status = 0;
    try {
      const headers = { "Content-Type": "application/json" }, signal = AbortSignal.timeout(LATE);
      const given = await fetch(data.address, { method: "POST", headers, body: JSON.stringify(body), signal });
      status = given.status;
      answer = await given.json();
    } catch {
      status = 0; // no line: it goes again as it is, and the server knows what it has done already
    }
    sending = false;
    lost = status === 0 || status >= 500;
    if (lost) retry = setTimeout(next, AGAIN);
    else {
      queue.shift();
      if (status === 200) succeed(act, answer);
      else refuse(act, status, answer);
      next();
    }
    tell();
  }

  // What is wrong with a text stands in its cell as well: there it is seen, here it is only heard.
  function tellRefusal(sentence, { inCell = true } = {}) {
    said.textContent = sentence;
    said.classList.toggle("unseen", inCell);
  }

  function succeed(act, answer) {
    tellRefusal("");
    if (answer.steps.length) {
      (act.way === "undo" ? undone : done).push(answer.steps);
      if (!act.way) undone.length = 0;
    }
    // What was typed while the message was under way comes after it: it is no clash with the person's own change.
    for (const { row, version } of answer.steps) {
      own.add(row);
      const later = [...pending.values(), half].filter((one) => one?.row === row && one.version === version - 1);
      for (const one of later) if (one.refused === undefined) one.version = version;
      grid.follow(row, version);
    }
    if (act.act === "row") {
      let row = act.row;
      if (fresh.includes(row) && answer.steps.length) {
        const [{ row: id, version }] = answer.steps;
        fresh = fresh.filter((one) => one !== row);
        for (const one of [...pending.values()].filter((each) => each.row === row)) {
          pending.delete(place(row, one.column));
          pending.set(place(id, one.column), Object.assign(one, { row: id, version }));
        }
        if (half?.row === row) Object.assign(half, { row: id, version });
        grid.rename(row, id, version);
        row = id;
      }
      for (const [column, text] of act.cells) {
        if (pending.get(place(row, column))?.text === text) pending.delete(place(row, column));
      }
      if ([...pending.values()].some((one) => one.row === row && one.refused === undefined)) send({ act: "row", row });
    }
    for (const { row, column, text, refused } of answer.left) {
      const version = answer.rows.find((one) => one.id === row)?.version ?? 0;
      pending.set(place(row, column), { row, column, text, refused, version });
      tellRefusal(refused);
    }
    take(answer);
    clearTimeout(quiet);
    quiet = setTimeout(runPage, QUIET);
  }

  function refuse(act, status, answer) {
    const newer = answer?.newer;
    tellRefusal(answer?.refused || data.words.unsaved, { inCell: act.cells?.length > 0 && status === 409 && newer !== null });
    for (const [column] of act.cells ?? []) {
      const one = pending.get(place(act.row, column));
      if (!one) continue;
      one.refused = answer?.refused || data.words.unsaved;
      if (!newer) continue;
      const before = cellsOf(act.row)[column];
      if (newer.cells[column] !== one.text) Object.assign(one, { theirs: newer.cells[column], newer: newer.version });
      else if (before !== undefined) pending.delete(place(act.row, column));
    }
    if (status === 404) ended = true;
    stamp = ""; // what was shown as done is not
    settle();
    look(0);
  }

  // What the server has

  function take(answer) {
    stamp = answer.stamp;
    if (!answer.rows) return;
    ({ rows, write: writes, hours: sum } = answer);
    // What the page has beside the table, drawn by the server.
    for (const [name, html] of Object.entries(answer.beside ?? {}))
      for (const one of document.querySelectorAll(`[data-beside="${name}"]`)) one.outerHTML = html;
    settle();
  }

  function look(after = LOOK + Math.random() * 300) {
    clearTimeout(poll);
    poll = setTimeout(async () => {
      if (ended || document.hidden) return; // nobody looks; who comes back is told at once
      if (!sending && !queue.length) {
        const before = sent;
        try {
          const answer = await fetch(`${data.address}&known=${stamp}`, { cache: "no-store", signal: AbortSignal.timeout(LATE) });
          const state = await answer.json();
          if (answer.status === 404 || answer.status === 401) {
            tellRefusal(state.refused || data.words.unsaved, { inCell: false });
            ended = answer.status === 404;
          } else if (answer.ok && sent === before) take(state); // else it may be older than what was sent
          lost = answer.status >= 500;
        } catch {
          lost = true;
        }
        tell();
      }
      look();
    }, after);
  }

  // The parts of the page around the table count what it has: they are drawn anew once nobody types.
  function runPage() {
    if (ended) return;
    if (queue.length || half || window.sdgPage?.running()) quiet = setTimeout(runPage, QUIET);
    else trigger("changed", stamp);
  }

  function settle() {
    const all = [...rows, ...(writes ? fresh : []).map((id) => ({ id, version: 0, cells: {}, fresh: true }))];
    bar.hidden = !writes;
    grid.show({ columns: data.columns, words: data.words, rows: all, writes, codes, sum });
    tell();
  }

  function tell() {
    remember();
    const waiting = [...pending.values()].some((one) => one.refused === undefined) || queue.length > 0;
    const now = lost ? "unsaved" : waiting ? "saving" : left().length ? "left" : "kept";
    if (state.dataset.state !== now) {
      state.dataset.state = now;
      state.textContent = data.words[now];
    }
    for (const [name, from] of [["undo", done], ["redo", undone]]) {
      const button = bar.querySelector(`[data-way="${name}"]`);
      if (button) button.disabled = !from.length;
    }
    const all = bar.querySelector('[data-way="takeAll"]');
    if (all) all.hidden = !rows.some(suggested);
    suggest();
  }

  // Texts that were refused and wait in their cells to be mended or dropped.
  const left = () => [...pending.values()].filter((one) => one.refused !== undefined && (isKept(one.row) || fresh.includes(one.row)));

  // A reload of the page finds what was not kept yet, the cell that somebody types in and what they pasted among it, in
  // the order in which it is to be done; so does who comes back after the tab was closed without a line. New rows and
  // pastes have a word: they are left for them by a page that goes before it had an answer, too, and are there once.
  function remember({ goes = false } = {}) {
    if (!recalled) return;
    const cells = [...pending.values()].map(({ row, column, text, version }) => ({ row, column, text, version }));
    const next = queue.flatMap((act) => act.act === "row" ? cells.filter((one) => one.row === act.row)
      : act.act === "paste" && act.text.length < LONGEST ? act : []);
    const all = [...next, ...cells, ...(half ? [half] : [])];
    const kept = [...new Map(all.map((one) => [one.word ?? place(one.row, one.column), one])).values()];
    const once = goes ? kept.filter((one) => one.word || one.row.startsWith("+")) : [];
    alone = kept.length > 0 && (alone || lost || !navigator.onLine);
    if (alone || !once.length) window.sdgUnsent.stash(`table/${first.sheet}`, kept, alone);
    else window.sdgUnsent.stash(`table/${first.sheet}`, kept, true, once);
  }

  function recall(tries = 50) {
    if (recalled || ended) return;
    if (!window.sdgUnsent) return tries > 0 && setTimeout(recall, 100, tries - 1); // it is on its way, too
    recalled = true;
    for (const one of window.sdgUnsent.stashed(`table/${first.sheet}`)) {
      const cell = place(one.row, one.column);
      if (pending.has(cell)) continue; // somebody types already
      alone = true;
      queue.push(one.act ? one : { act: "row", row: one.row });
      if (one.act) continue;
      pending.set(cell, one);
      if (one.row.startsWith("+") && !fresh.includes(one.row)) fresh.splice(-1, 0, one.row);
    }
    settle();
    next();
  }

  function buttons() {
    const ways = { undo: () => takeBack(done, "undo"), redo: () => takeBack(undone, "redo"), fill: grid.fill,
      up: () => grid.move(-1), down: () => grid.move(1), remove: grid.remove,
      takeAll: () => respond("take", rows.map((row) => row.id)) };
    bar.setAttribute("aria-label", data.words.acts);
    bar.replaceChildren(...Object.entries(ways).map(([name, way]) => {
      const button = document.createElement("button");
      Object.assign(button, { type: "button", textContent: data.words[name], title: data.words.keys[name] });
      button.dataset.way = name;
      button.addEventListener("pointerdown", (event) => event.preventDefault()); // the cell keeps the focus
      button.addEventListener("click", () => { grid.finish(); way(); });
      return button;
    }), state);
    bar.querySelector('[data-way="takeAll"]').hidden = true;
    box.querySelector(".table-keys").textContent = writes ? data.words.help : "";
  }

  async function readCodes() {
    try {
      codes = await (await fetch(data.codes)).json();
      settle();
    } catch {
      if (!ended) setTimeout(readCodes, AGAIN);
    }
  }

  // Whatever waits goes in one message, which outlives the page, and so does what was on its way, which may not have
  // arrived: the server knows what it has done already. A page that comes back after all goes on by itself.
  const leave = () => {
    leaving = true;
    grid.finish();
    leaving = false;
    const rowsSent = new Set(), acts = queue.filter((act) => act.act !== "row" || (!rowsSent.has(act.row) && rowsSent.add(act.row)));
    const body = JSON.stringify({ acts: acts.map((act) => message({ ...act })).filter(Boolean) });
    if (!acts.length || ended) return;
    remember({ goes: true });
    fetch(data.address, { method: "POST", headers: { "Content-Type": "application/json" }, body, keepalive: true }).catch(() => {});
    clearTimeout(retry);
    retry = setTimeout(next, AGAIN);
  };
  const online = () => { clearTimeout(retry); next(); look(0); };
  const news = () => look(0); // the line to the server says that somebody did something
  window.addEventListener("sdg-sheet-news", news);
  window.addEventListener("pagehide", leave);
  const seenAgain = () => document.hidden || look(0);
  window.addEventListener("online", online);
  document.addEventListener("visibilitychange", seenAgain);
  readCodes();
  look(0);
  return {
    sheet: first.sheet,
    update(now, setTriggerValue) {
      const other = now.codes !== data.codes;
      data = now;
      trigger = setTriggerValue;
      buttons();
      settle();
      recall();
      if (other) readCodes();
      next();
    },
    end() {
      grid.finish();
      grid.end();
      ended = true;
      for (const timer of [poll, quiet, retry]) clearTimeout(timer);
      window.removeEventListener("sdg-sheet-news", news);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("online", online);
      document.removeEventListener("visibilitychange", seenAgain);
      box.remove();
    },
  };
}

// The cells of the table: what they show, the keys that move among them, and the field that opens in one of them.
// It knows nothing of the server: `told` has what it calls when somebody has done something.
function makeGrid(box, told) {
  const make = (tag, attributes = {}, text = "") => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.textContent = text; // whatever people typed is text
    return made;
  };
  const table = make("table", { role: "grid", "aria-multiselectable": "true" }), body = make("tbody"), lines = new Map();
  const leftward = () => getComputedStyle(table).direction === "rtl";
  let columns = [], rows = [], writes = false, words = {}, codes, active = null, anchor = null, editor = null, leaving = false, opens = false, drawing = false;

  const at = (id) => rows.findIndex((row) => row.id === id);
  const cell = (place) => place && lines.get(place.row)?.querySelector(`[data-column="${place.column}"]`);
  const columnOf = (name) => columns.find((column) => column.name === name);
  const textIn = (place) => told.pending(place.row, place.column)?.text ?? rows[at(place.row)]?.cells[place.column] ?? "";
  const labelOf = (column, text) =>
    column.options?.find(([value]) => value === text)?.[1] ?? codes?.[column.name]?.find(([code]) => code === text)?.[1] ?? "";

  // Drawing

  function head() {
    table.replaceChildren(make("thead"), body, make("tfoot"));
    table.setAttribute("aria-label", words.table);
    table.setAttribute("aria-describedby", "table-keys");
    const titles = make("tr");
    titles.append(make("th", { scope: "col", class: "number" }, words.number));
    for (const column of columns) titles.append(make("th", { scope: "col", "data-cells": column.cells }, column.title));
    table.tHead.append(titles);
  }

  function foot(sum) {
    const place = columns.findIndex((column) => column.cells === "hours");
    if (place < 0 || table.tFoot.dataset.sum === sum) return;
    table.tFoot.dataset.sum = sum;
    const line = make("tr"), space = make("td", { colspan: place + 1, class: "sum-title" }, words.sum);
    line.append(space, make("td", { class: "sum" }, sum));
    if (place < columns.length - 1) line.append(make("td", { colspan: columns.length - 1 - place }));
    table.tFoot.replaceChildren(line);
  }

  function newLine(row) {
    const line = make("tr", { "data-row": row.id }), number = make("th", { scope: "row", class: "number" });
    line.append(number);
    for (const column of columns) {
      line.append(make("td", { role: "gridcell", tabindex: "-1", "data-column": column.name, "data-cells": column.cells }));
    }
    return line;
  }

  function drawCell(td, row, column) {
    if (editor?.td === td) return; // what is half typed stays
    const pending = told.pending(row.id, column.name), suggested = offerIn(row, column.name);
    const text = pending?.text ?? (row.cells[column.name] || suggested?.cells[column.name]) ?? "";
    const label = labelOf(column, text), asks = column.name === "target" && !text && told.asks(row);
    const drawn = JSON.stringify([text, label, writes, pending?.refused, pending?.theirs, Boolean(codes), Boolean(pending), suggested, asks]);
    if (td.drawn === drawn) return;
    td.drawn = drawn;
    const shown = make("div", { class: "shown", dir: column.cells === "text" ? "auto" : "" });
    if (suggested) shown.append(make("span", { class: "unseen" }, words.suggested), " ");
    shown.classList.toggle("suggested", Boolean(suggested || asks));
    if (column.cells === "code" && text) {
      const chip = make("b", { class: "chip", dir: "ltr" }, text), colours = codes?.colours[text.split(".")[0]];
      if (label && colours && !suggested) Object.assign(chip.style, { background: colours[0], color: colours[1] });
      shown.append(chip, " ", label);
    } else shown.textContent = label || text || (asks ? words.saysLittle : "");
    if (label || column.cells === "text") shown.title = [text, label].filter(Boolean).join(" · ");
    td.replaceChildren(shown);
    td.classList.toggle("pending", Boolean(pending));
    td.setAttribute("aria-readonly", String(!writes));
    td.setAttribute("aria-invalid", String(Boolean(pending?.refused)));
    const said = pending?.refused ? refusal(row.id, column, pending) : suggested ? offer(row.id, suggested)
      : asks ? note("asks", [make("p", {}, asks)], []) : null;
    if (said) {
      said.id = `note-${row.id}-${column.name}`;
      td.append(said);
      td.setAttribute("aria-describedby", said.id);
    } else td.removeAttribute("aria-describedby");
  }

  // What is suggested for a row stands in those of its cells that it would fill.
  function offerIn(row, column) {
    const suggested = told.suggested(row);
    return suggested?.cells[column] ? suggested : null;
  }
  const offersAt = ({ row, column }) => rows[at(row)] && offerIn(rows[at(row)], column);

  // What stands below a cell while it has the focus: sentences, and what can be done.
  function note(kind, sentences, ways) {
    const said = make("div", { class: `cell-note ${kind}` }), all = make("div", { class: "cell-ways" });
    for (const [text, act] of ways) {
      const button = make("button", { type: "button", tabindex: "-1" }, text);
      button.addEventListener("click", (event) => {
        event.stopPropagation();
        go(placeOf(button.closest("td")));
        act();
      });
      all.append(button);
    }
    said.append(...sentences, all);
    return said;
  }

  function refusal(row, column, pending) {
    const refused = make("p", {}, pending.refused);
    if (pending.theirs === undefined) return note("", [refused], [[words.letGo, () => told.give(row, column.name)]]);
    const theirs = make("p", { class: "theirs" }, words.theirs + " ");
    theirs.append(make("q", { dir: "auto" }, labelOf(column, pending.theirs) || pending.theirs || "–"));
    return note("", [refused, theirs], [
      [words.keepMine, () => told.insist(row, column.name)], [words.takeTheirs, () => told.give(row, column.name)],
    ]);
  }

  function offer(row, { reason, use }) {
    return note("offer", [make("p", { dir: "auto" }, reason), make("p", { class: "keys" }, words.suggestedKeys)], [
      [use, () => told.take([row])], [words.putAside, () => told.putAside([row])],
    ]);
  }

  // A row that is put elsewhere in the document loses the focus, and whoever types in it must not notice.
  function draw() {
    const focused = table.contains(document.activeElement);
    drawing = true;
    drawLines();
    drawing = false;
    if (focused && !table.contains(document.activeElement)) (editor?.field ?? cell(active))?.focus({ preventScroll: true });
  }

  function drawLines() {
    const wanted = new Set(rows.map((row) => row.id));
    for (const [id, line] of lines) {
      if (wanted.has(id) || line.contains(editor?.td ?? null)) continue; // somebody deleted the row that one types in
      line.remove();
      lines.delete(id);
    }
    let next = body.firstChild;
    rows.forEach((row, place) => {
      let line = lines.get(row.id);
      if (!line) lines.set(row.id, (line = newLine(row)));
      if (line === next) next = next.nextSibling;
      else body.insertBefore(line, next);
      const number = line.firstChild, said = row.fresh ? "+" : String(place + 1), hints = (row.hints || []).join(" · ");
      if (number.textContent !== said) number.textContent = said;
      number.title = hints;
      number.classList.toggle("hinted", Boolean(hints));
      line.classList.toggle("fresh", Boolean(row.fresh));
      columns.forEach((column, index) => drawCell(line.children[index + 1], row, column));
    });
    table.setAttribute("aria-rowcount", String(rows.length + 1));
    if (!active || !cell(active)) active = rows.length ? { row: rows[0].id, column: columns[0].name } : null;
    if (anchor && at(anchor) < 0) anchor = null;
    mark();
  }

  function mark() {
    const chosen = new Set(selected());
    for (const [id, line] of lines) {
      for (const td of line.querySelectorAll("td")) {
        const here = td.dataset.column === active?.column;
        td.tabIndex = here && id === active?.row ? 0 : -1;
        td.setAttribute("aria-selected", String(here && chosen.has(id)));
      }
    }
  }

  function placeNotes() {
    for (const said of table.querySelectorAll(".cell-note")) {
      if (said.offsetWidth) window.sdgCodeList?.place(said, said.parentElement, said.classList.contains("offer"));
    }
  }

  // Moving about

  function go(place, { extend = false, quiet = false } = {}) {
    if (!cell(place)) return;
    anchor = extend ? anchor ?? active.row : null;
    active = place;
    mark();
    if (quiet) return;
    cell(place).focus({ preventScroll: true });
    cell(place).scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  function step(down, along, more) {
    const row = rows[Math.max(0, Math.min(rows.length - 1, at(active.row) + down))];
    const place = columns.indexOf(columnOf(active.column)) + along;
    go({ row: row.id, column: columns[Math.max(0, Math.min(columns.length - 1, place))].name }, more);
  }

  // To the cell that reading order has next; false at the end of the table.
  function tab(by) {
    const place = at(active.row) * columns.length + columns.indexOf(columnOf(active.column)) + by;
    if (place < 0 || place >= rows.length * columns.length) return false;
    go({ row: rows[Math.floor(place / columns.length)].id, column: columns[place % columns.length].name });
    return true;
  }

  function selected() {
    if (!active) return [];
    const [from, to] = [at(anchor ?? active.row), at(active.row)].sort((a, b) => a - b);
    return rows.slice(from, to + 1).filter((row) => row.id === active.row || !row.fresh).map((row) => row.id);
  }

  // The field in a cell

  function edit(place, start) {
    const td = cell(place), column = columnOf(place.column);
    if (!writes || !td || editor) return;
    const text = textIn(place), choice = column.cells === "choice";
    const field = make(choice ? "select" : column.cells === "text" ? "textarea" : "input", {
      "aria-label": `${column.title}, ${words.row} ${at(place.row) + 1}`, dir: column.cells === "text" ? "auto" : "ltr",
    });
    if (choice) for (const [value, label] of column.options) field.append(make("option", { value }, label));
    if (column.cells === "hours") field.inputMode = "decimal";
    if (column.cells === "text") Object.assign(field, { rows: 1, placeholder: " " }); // empty it runs as the page does
    field.value = start ?? text;
    if (choice && !field.value) field.value = column.options[0][0];
    editor = { td, field, place, version: rows[at(place.row)].version, before: text, column, list: null };
    td.drawn = null;
    td.replaceChildren(field);
    td.classList.add("open");
    field.focus();
    if (start === undefined && field.select && column.cells !== "text") field.select();
    if (column.cells === "code") listCodes(start === undefined);
    grow();
  }

  // The list of codes under the field; where it is opened on what is there, on all that fit, or on what is near it.
  function listCodes(atOnce) {
    const { field, place, column, before } = editor, of = (name) => textIn({ row: place.row, column: name });
    editor.list = window.sdgCodeList?.(field, {
      title: column.title,
      ask: (text) => told.find({ level: column.name, text, goal: of("goal"), target: of("target") }),
      take: (code) => { field.value = code; close({ keep: true }); },
      unchanged: () => field.value === before,
    });
    if (atOnce) editor.list?.open(told.pending(place.row, place.column)?.refused ? before : "");
  }

  function grow() {
    if (editor?.field.rows) {
      editor.field.style.height = "auto";
      editor.field.style.height = `${editor.field.scrollHeight}px`;
    }
  }

  function close({ keep, focus = true }) {
    if (!editor) return;
    const { td, field, place, version, before, list } = editor, text = field.value;
    list?.close();
    editor = null; // first: taking the field away is a loss of the focus as well
    td.classList.remove("open");
    if (keep && text !== before) told.type(place.row, place.column, text, version);
    else told.typing(null);
    draw();
    if (focus) cell(place)?.focus({ preventScroll: true });
  }

  // What is not taken from the list stays as it is typed: the server understands it, or says what is near.
  function take(how) {
    const taken = editor.list?.taken(how);
    if (taken) editor.field.value = taken[0];
  }

  // Keys

  function keyInField(event) {
    if (event.isComposing || event.keyCode === 229) return; // a letter is being put together from several keys
    const { key } = event;
    if (key === "Escape") close({ keep: false });
    else if (editor.list?.arrow(event)); // it pointed to the next code
    else if (key === "Enter" && !event.shiftKey && !event.altKey) {
      take();
      close({ keep: true });
      step(1, 0);
    } else if (key === "Enter" && event.altKey && editor.field.rows) {
      editor.field.setRangeText("\n", editor.field.selectionStart, editor.field.selectionEnd, "end");
      told.typing(typedNow());
      grow();
    } else if (key === "Tab") {
      take({ onlyByHand: true });
      close({ keep: true });
      if (!tab(event.shiftKey ? -1 : 1)) return;
    } else return;
    event.preventDefault();
  }

  function keyInCell(event) {
    const { key } = event, command = event.ctrlKey || event.metaKey, side = leftward() ? -1 : 1, more = { extend: event.shiftKey };
    const pending = told.pending(active.row, active.column);
    if (key === "Tab" && pending?.theirs !== undefined && !event.shiftKey && !leaving) cell(active).querySelector(".cell-ways button").focus();
    else if (key === "Tab") {
      if (leaving || !tab(event.shiftKey ? -1 : 1)) return;
    } else if (event.altKey && (key === "ArrowUp" || key === "ArrowDown")) move(key === "ArrowUp" ? -1 : 1);
    else if (key === "ArrowUp" || key === "ArrowDown") step((key === "ArrowUp" ? -1 : 1) * (command ? rows.length : 1), 0, more);
    else if (key === "ArrowLeft" || key === "ArrowRight") step(0, (key === "ArrowLeft" ? -side : side) * (command ? columns.length : 1));
    else if (key === "Home" || key === "End") step(command ? (key === "Home" ? -rows.length : rows.length) : 0, key === "Home" ? -columns.length : columns.length);
    else if (key === "PageUp" || key === "PageDown") step(key === "PageUp" ? -10 : 10, 0, more);
    else if (key === "Escape") {
      if (pending?.refused) told.give(active.row, active.column);
      else leaving = true; // the next Tab leaves the table
      event.preventDefault();
      return;
    } else if (command && key.toLowerCase() === "z") told[event.shiftKey ? "redo" : "undo"]();
    else if (command && key.toLowerCase() === "y") told.redo();
    else if (command && key.toLowerCase() === "d") fill();
    else if (command && key === "Delete") remove();
    else if (command) return;
    else if (key === "Enter" || key === "F2") edit(active);
    else if (key === " " && offersAt(active)) told.take(offered());
    else if ((key === "Delete" || key === "Backspace") && offersAt(active)) told.putAside(offered());
    else if (key === "Delete" || key === "Backspace") clear();
    else if ((key.length === 1 || key === "Process") && !event.altKey && writes) {
      // The key itself goes into the field: so it does where a letter is put together from several keys.
      edit(active, columnOf(active.column).cells === "choice" ? undefined : "");
      leaving = false;
      return;
    } else return;
    leaving = false;
    event.preventDefault();
  }

  // The ways out of a note are behind one another, and then comes the next cell.
  function keyInNote(event) {
    const { key, target, shiftKey } = event, next = shiftKey ? target.previousSibling : target.nextSibling;
    if (key !== "Tab" && key !== "Escape") return;
    event.preventDefault();
    if (key === "Tab" && next) next.focus();
    else if (key === "Escape" || shiftKey || !tab(1)) cell(active).focus({ preventScroll: true });
  }

  const offered = () => selected().filter((row) => told.suggested(rows[at(row)]));
  const clear = () => writes && told.clear(selected(), active.column);
  const move = (by) => writes && active && told.move(active.row, by);
  const remove = () => writes && told.remove(selected());
  function fill() {
    const chosen = selected(), above = rows[at(active.row) - 1];
    if (!writes) return;
    if (chosen.length > 1) told.fill(chosen[0], chosen.slice(1), active.column);
    else if (above) told.fill(above.id, chosen, active.column);
  }

  const typedNow = () => editor && { ...editor.place, text: editor.field.value, version: editor.version };
  const placeOf = (td) => ({ row: td.parentElement.dataset.row, column: td.dataset.column });

  table.addEventListener("keydown", (event) => {
    event.stopPropagation(); // Streamlit has keys of its own
    if (editor && event.target === editor.field) keyInField(event);
    else if (active && event.target.matches("td")) keyInCell(event);
    else if (active && event.target.matches(".cell-ways button")) keyInNote(event);
  });
  table.addEventListener("input", (event) => {
    event.stopPropagation(); // page.js would have the cell left after a pause
    if (!editor) return;
    editor.list?.typed();
    grow();
    told.typing(typedNow());
  });
  for (const name of ["focusin", "pointerover"]) table.addEventListener(name, placeNotes);
  document.addEventListener("scroll", placeNotes, true);
  table.addEventListener("focusout", (event) => {
    if (!drawing && editor && event.target === editor.field && !editor.td.contains(event.relatedTarget)) close({ keep: true, focus: false });
  });
  table.addEventListener("pointerdown", (event) => {
    const td = event.target.closest("td[data-column]"), number = event.target.closest("tbody th.number");
    if (number) return drag(event, number.parentElement);
    if (!td || editor?.td === td || event.target.closest(".cell-note")) return;
    // Who presses a cell for the second time, or with a finger, wants to write in it. What is suggested is read first.
    opens = (event.pointerType === "touch" && !offersAt(placeOf(td))) || (td.tabIndex === 0 && document.activeElement === td);
    go(placeOf(td), { extend: event.shiftKey });
  });
  table.addEventListener("click", (event) => {
    const td = event.target.closest("td[data-column]");
    if (td && opens && !editor && !event.target.closest(".cell-note")) edit(placeOf(td));
    opens = false;
  });
  table.addEventListener("dblclick", (event) => {
    const td = event.target.closest("td[data-column]");
    if (td) edit(placeOf(td));
  });
  table.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "", several = /\t|\n./.test(text.trim());
    if (!writes || !active || (editor && !(several && (text.includes("\t") || editor.field.value === "")))) return;
    event.preventDefault();
    close({ keep: false });
    const from = at(active.row), fresh = rows[from].fresh;
    const chosen = fresh ? [] : rows.slice(from).filter((row) => !row.fresh).map((row) => row.id);
    told.paste(text, active.column, chosen);
  });
  table.addEventListener("copy", (event) => {
    if (editor || !active) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", selected().map((row) => textIn({ row, column: active.column })).join("\n"));
  });

  // A row is taken by its number and let go between two others.
  function drag(event, line) {
    const id = line.dataset.row, row = rows[at(id)];
    go({ row: id, column: active?.column ?? columns[0].name }, { extend: event.shiftKey });
    if (!writes || !row || row.fresh || event.button > 0) return;
    event.preventDefault();
    const number = line.firstChild;
    let target = at(id);
    number.setPointerCapture(event.pointerId);
    const moving = (now) => {
      const over = [...lines.values()].find((one) => { const { top, bottom } = one.getBoundingClientRect(); return now.clientY >= top && now.clientY < bottom; });
      const place = over ? at(over.dataset.row) : -1;
      if (place >= 0 && !rows[place].fresh) target = place;
      for (const one of lines.values()) one.classList.toggle("drop", one === over && target !== at(id));
      line.classList.toggle("dragged", target !== at(id));
    };
    const end = (now) => {
      for (const name of ["pointermove", "pointerup", "pointercancel"]) number.removeEventListener(name, name === "pointermove" ? moving : end);
      for (const one of lines.values()) one.classList.remove("drop", "dragged");
      if (now.type === "pointerup" && target !== at(id)) told.move(id, target - at(id));
    };
    number.addEventListener("pointermove", moving);
    number.addEventListener("pointerup", end);
    number.addEventListener("pointercancel", end);
  }

  box.append(table);
  return {
    end: () => document.removeEventListener("scroll", placeNotes, true),
    // Whether a row stands where the person looks.
    inSight(id) {
      const line = lines.get(id)?.getBoundingClientRect(), { top, bottom } = box.getBoundingClientRect();
      return Boolean(line) && line.bottom > Math.max(top, 0) && line.top < Math.min(bottom, innerHeight);
    },
    fill, remove, move, typedNow,
    finish: () => close({ keep: true, focus: false }),
    show(next) {
      const titles = JSON.stringify([next.columns, next.words]);
      if (titles !== table.dataset.titles) {
        close({ keep: true, focus: false });
        ({ columns, words } = next);
        table.dataset.titles = titles;
        lines.clear();
        body.replaceChildren();
        head();
      }
      ({ rows, writes, codes } = next);
      if (!writes) close({ keep: true, focus: false });
      draw();
      foot(next.sum);
    },
    // A row that has just been kept has its own id from now on; whoever writes in it goes on.
    // The person's own change made this version of a row: a cell of it that is open goes on from there.
    follow(row, version) {
      if (editor?.place.row === row && editor.version === version - 1) editor.version = version;
    },
    rename(from, to, version) {
      const line = lines.get(from);
      if (!line) return;
      lines.delete(from);
      lines.get(to)?.remove();
      lines.set(to, line);
      line.dataset.row = to;
      if (active?.row === from) active = { ...active, row: to };
      if (anchor === from) anchor = to;
      if (editor?.place.row === from) Object.assign(editor, { place: { ...editor.place, row: to }, version });
    },
  };
}

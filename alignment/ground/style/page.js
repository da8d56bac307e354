// Every hook into Streamlit's own markup that a script of ours relies on; each has a browser test that names it.
window.sdgPage = (() => {
  const hooks = {
    connection: "[data-test-connection-state]",
    dialog: '[data-testid="stDialog"]:not(:has([data-testid="stVerticalBlock"]))',
    closeDialog: '[data-testid="stDialog"]:not(:has([data-testid="stVerticalBlock"])) [role="dialog"] > button',
    connected: '[data-test-connection-state="CONNECTED"]',
    running: '[data-test-script-state="running"]',
    main: '[data-testid="stMain"]',
    icon: '[data-testid="stIconMaterial"]',
    menu: '[data-testid="stSidebar"]',
    menuLink: '[data-testid="stSidebar"] a',
    closeMenu: '[data-testid="stSidebarCollapseButton"] button',
    textArea: '[data-testid="stTextArea"]',
    draftForm: '[data-testid="stForm"]',
    draftField: '[class*="st-key-drafted-"]',
    option: '[role="radio"], [type="radio"]',
    optionOn: '[role="radio"][aria-checked="true"], [type="radio"]:checked',
    several: '[data-testid="stMultiSelect"]',
    tag: '[data-testid="stMultiSelect"] [data-tag]',
    list: '[data-testid="stSelectbox"] input[role="combobox"][aria-expanded="true"]',
    listed: '[data-testid="stSelectboxVirtualDropdown"] [role="option"]',
    newInList: '[data-testid="stSelectboxVirtualDropdown"] [data-key="__creatable__"]',
    partOfDay: '[role="spinbutton"][data-type]',
    send: '[data-testid="stFormSubmitButton"] button',
    sharedLink: '[class*="st-key-shared-link-"] input',
    editRow: '[class*="st-key-edit-"] button',
    addRow: ".st-key-add-row button",
    sheetRows: '.st-key-rows-so-far, [class*="st-key-sheet-rows"]:not(:has(.st-key-rows-so-far))',
    sheetRow: '[class*="st-key-sheet-row-"]',
    rowForm: '[class*="st-key-form-"]',
    goesOn: ".st-key-desk-next button",
    darkens: ".st-key-desk-blank button",
    ofPeople: '[data-testid="stHtml"], [data-testid="stAlert"], [data-tag], [data-testid="stFileChipName"]',
    ownWords: '[data-testid="InputInstructions"], [data-testid="stFileUploaderDropzone"], [data-testid="stFileChip"], [data-testid="stSkipToContent"], [role="option"], kbd[aria-label]',
    ownNotes: '[data-testid="stConnectionStatus"], [data-testid="stStatusWidget"], [data-testid="stToastViewButton"], [data-testid="stTopNav"], [data-live-announcer], [id^="react-aria-description-"]',
    ownRefusals: '[role="alert"], [data-testid="stTooltipErrorContent"], [role="dialog"]',
    aboveRows: '[class*="st-key-titles"], [class*="st-key-rows-part-choice"]',
  };
  const find = (hook) => document.querySelector(hooks[hook]);
  const rowButton = (row) => {
    if (!row) return find("addRow");
    // On a phone Streamlit has each button with a tooltip twice, of which one is seen.
    const seen = [...document.querySelectorAll(hooks.editRow)].filter((one) => one.offsetParent);
    return seen.find((one) => one.closest(`.st-key-edit-${row}`));
  };
  // The focus goes to a row that a run of the page is to show, or to the way to a new one for "", as soon as it is
  // there, and again where Streamlit puts another in its place; who goes elsewhere meanwhile stays there.
  const focusRow = (row, tries = 300, stood = 0) => {
    const here = document.activeElement, found = rowButton(row);
    if (here && here !== document.body && here !== found && !here.disabled) return;
    found?.focus();
    const stands = found && here === found && !find("running") ? stood + 1 : 0;
    if (tries > 0 && stands < 10) setTimeout(focusRow, 100, row, tries - 1, stands);
  };
  return {
    hooks,
    find,
    // What a container of ours is about: what follows `kind` in its key.
    about: (element, kind) => [...element.classList].find((name) => name.startsWith(`st-key-${kind}-`))?.slice(8 + kind.length),
    connected: () => !find("connection") || Boolean(find("connected")),
    running: () => Boolean(find("running")),
    focusRow,
    // A button with a tooltip is there twice on a phone, of which one is seen.
    seen: (hook) => [...document.querySelectorAll(hooks[hook])].find((one) => one.offsetParent),
    toTop: () => find("main")?.scrollTo({ top: 0, behavior: "smooth" }),
  };
})();

// The language of the page, its direction and what the script says stand on this element, which is put anew with another
// language.
Object.assign(document.documentElement, { ...document.currentScript?.dataset });

// Eight things that Streamlit leaves to do, once for a visit.
// A calendar is drawn in the browser's language: where the page speaks another one, in that, and always with the months
// and the digits that our dates are written with, also in a browser that counts by others. Of the browser's own language
// the server is told that it is.
if (!window.sdgWorkshopSaving) {
  const own = navigator.language, { calendar, numberingSystem } = new Intl.DateTimeFormat(own).resolvedOptions();
  const spoken = () => document.documentElement.lang, digits = () => document.documentElement.digits;
  const counted = () => `-u-ca-gregory-nu-${digits()}`;
  const ours = () => calendar === "gregory" && numberingSystem === digits() ? own
    : `${new Intl.Locale(own).baseName}${counted()}-x-own`;
  const speaks = () => !spoken() || own.split("-")[0] === spoken();
  Object.defineProperty(navigator, "language", {
    configurable: true, get: () => speaks() ? ours() : `${spoken()}${counted()}`,
  });
}
// A text area tells Streamlit what was typed when it loses the focus. Wifi and batteries do not wait for that:
// after a pause in the typing we say it as if the focus were lost (the cursor stays where it is).
if (!window.sdgWorkshopSaving) {
  window.sdgWorkshopSaving = true;
  const page = window.sdgPage;
  const waiting = new WeakMap();
  const hand = (area) => area.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  document.addEventListener("input", (event) => {
    const area = event.target;
    if (!(area instanceof HTMLTextAreaElement) || !area.closest(page.hooks.textArea) || markOf(area)) return;
    clearTimeout(waiting.get(area));
    waiting.set(area, setTimeout(() => hand(area), 500));
  });
  // Forms that are sent by a button and carry a mark of their draft: what is typed goes to the server while somebody
  // types, without a run of the page. The server takes a text only as the next one of this tab, `seq`; where another
  // tab wrote under the same name and was quicker, this one goes on under a name of its own. The note of the form says
  // what the server has answered.
  const drafts = new Map(); // by form
  const PAUSE = 400, LATE = 5000, AGAIN = 2000; // milliseconds
  const newTab = () => [...crypto.getRandomValues(new Uint8Array(8))].map((n) => n.toString(36).padStart(2, "0")).join("");
  const markOf = (element) => element.closest?.(page.hooks.draftForm)?.querySelector("[data-draft]");
  const unsent = (form, tab) => `draft/${form}/${tab}`;
  const draftOf = (mark) => {
    const begun = mark.dataset.draft, { form, tab, seq, number, along, offered, address } = JSON.parse(begun);
    const known = drafts.get(form) || { wanted: "", kept: "" };
    drafts.set(form, known);
    if (known.begun === begun) return known;
    // The form has begun anew. What was sent is done with; what a new session does not know of is still to be kept.
    if (known.pressed) {
      known.wanted = known.kept = "";
      window.sdgUnsent?.done(unsent(known.form, known.tab));
    }
    const last = known.tab === tab ? Math.max(seq, known.seq) : seq;
    if (known.number !== number) Object.assign(known, { stands: {}, appeared: Date.now() });
    return Object.assign(known, {
      form, tab, number, along, offered, address, begun, seq: last, pressed: false, unanswered: null,
    });
  };
  // What stands in a field: a text as it was typed; of a list the code of what is chosen, which the mark has beside the
  // label that the page shows; of a day "2026-05-28"; "" for nothing. What is only half chosen gives no answer.
  const codeOf = (label, offered) => offered.find(([, shown]) => shown === label)?.[0];
  const dayIn = (parts) => {
    const open = parts.filter((part) => part.dataset.placeholder);
    if (open.length > 0) return open.length === parts.length ? "" : undefined;
    const said = Object.fromEntries(parts.map((part) => [part.dataset.type, part.textContent.trim()]));
    return [said.year, said.month, said.day].join("-");
  };
  const valueIn = (field, offered) => {
    const all = (hook) => [...field.querySelectorAll(page.hooks[hook])];
    const days = all("partOfDay"), typed = field.querySelector("textarea, input");
    if (days.length > 0) return dayIn(days);
    if (!offered) return typed?.value;
    const options = all("option");
    if (options.length > 0) return offered[options.findIndex((option) => option.matches(page.hooks.optionOn))]?.[0] ?? "";
    const several = all("several").length > 0, tags = all("tag").map((tag) => tag.getAttribute("aria-label"));
    if (several) return tags.map((tag) => codeOf(tag, offered) ?? tag).join("\n");
    if (!typed) return undefined;
    return codeOf(typed.value, offered) ?? (typed === document.activeElement ? undefined : typed.value);
  };
  const nameOf = (field, draft) => {
    const [, name, number] = field.className.match(/st-key-drafted-([a-z0-9_-]+)-([0-9a-f]+)(?: |$)/) || [];
    return number === draft.number ? name : undefined; // a form that begins anew has its new fields before its new mark
  };
  const valuesIn = (mark) => {
    const draft = draftOf(mark), values = {};
    for (const field of mark.closest(page.hooks.draftForm).querySelectorAll(page.hooks.draftField)) {
      const name = nameOf(field, draft), value = name && valueIn(field, draft.offered[name]);
      if (value !== undefined) values[name] = value;
    }
    return values;
  };
  const tell = (mark) => {
    const draft = draftOf(mark), open = draft.wanted !== draft.kept;
    const state = !open ? "kept" : draft.failed || Date.now() - draft.since > LATE ? "unsaved" : "saving";
    if (mark.dataset.typed !== state) mark.dataset.typed = state;
  };
  const tellAll = () => document.querySelectorAll("[data-draft]").forEach(tell);
  const remember = (tab) => {
    const address = new URL(location.href);
    if (address.searchParams.get("tab") === tab) return;
    address.searchParams.set("tab", tab);
    history.replaceState(history.state, "", address);
  };
  const keep = async (draft, leaving = false) => {
    clearTimeout(draft.timer);
    if (draft.wanted === draft.kept || draft.wanted === draft.refused || (draft.busy && !leaving)) return;
    // A message that got no answer may have arrived: it goes once more as it was, and the server knows it again.
    const next = { tab: draft.tab, seq: draft.seq + (draft.busy ? 2 : 1), texts: draft.wanted };
    const message = (!leaving && draft.unanswered) || next;
    const fields = { ...draft.along, ...JSON.parse(message.texts) };
    const body = { form: draft.form, tab: message.tab, seq: message.seq, fields }, name = unsent(draft.form, message.tab);
    window.sdgUnsent?.keep(name, draft.address, body);
    draft.busy = true;
    draft.unanswered = message;
    let status = 0;
    try {
      const answer = await fetch(draft.address, {
        method: "POST", headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
        keepalive: leaving,
        signal: leaving ? undefined : AbortSignal.timeout(10000),
      });
      status = answer.status;
    } catch {
      // No network: the same as no answer.
    }
    draft.busy = false;
    const lost = status === 0 || status >= 500;
    if (!lost) {
      draft.unanswered = null;
      window.sdgUnsent?.done(name, body);
    }
    draft.failed = status !== 200 && status !== 409;
    draft.refused = draft.failed && !lost ? message.texts : null;
    if (status === 200) {
      draft.kept = draft.wanted && message.texts; // nothing is wanted of a form that has begun anew meanwhile
      if (draft.tab === message.tab) draft.seq = message.seq;
      remember(draft.tab);
    } else if (status === 409 && draft.pressed) {
      draft.kept = draft.wanted; // it was sent meanwhile
    } else if (status === 409 && draft.tab === message.tab) {
      Object.assign(draft, { tab: newTab(), seq: 0 });
    }
    if (draft.wanted !== draft.kept) draft.timer = setTimeout(keep, lost ? AGAIN : 0, draft);
    tellAll();
  };
  const type = (mark) => {
    const draft = draftOf(mark);
    if (draft.wanted === draft.kept) draft.since = Date.now();
    draft.wanted = JSON.stringify(Object.assign(draft.stands, valuesIn(mark)));
    draft.pressed = false;
    clearTimeout(draft.timer);
    draft.timer = setTimeout(keep, PAUSE, draft);
    tell(mark);
  };
  // A tap, a list or a calendar says nothing of itself: what stands in a form is noted, and for a second after somebody
  // did something it is looked at whether that is another thing now. What a run of the page puts there is nobody's choice.
  const note = (mark) => Object.assign(draftOf(mark).stands, valuesIn(mark));
  const look = (mark) => {
    const { stands } = draftOf(mark);
    const changed = Object.entries(valuesIn(mark)).some(([name, value]) => name in stands && stands[name] !== value);
    if (changed) type(mark);
    else note(mark);
  };
  let acted = 0;
  const lookAll = () => {
    for (const mark of document.querySelectorAll("[data-draft]")) {
      if (Date.now() - acted < 1000 && acted >= draftOf(mark).appeared) look(mark);
      else note(mark);
    }
  };
  for (const act of ["focusin", "pointerup", "click", "keyup", "change"]) {
    document.addEventListener(act, () => {
      lookAll();
      acted = Date.now();
    }, true);
  }
  const press = (element) => {
    const mark = markOf(element);
    if (mark) draftOf(mark).pressed = true;
  };
  document.addEventListener("input", (event) => {
    const field = event.target.closest?.(page.hooks.draftField), mark = field && markOf(field);
    const draft = mark && draftOf(mark), name = draft && nameOf(field, draft);
    if (name && !draft.offered[name]) type(mark);
  });
  document.addEventListener("focusout", (event) => {
    const mark = markOf(event.target);
    if (mark) keep(draftOf(mark));
  });
  document.addEventListener("click", (event) => event.target.closest?.(page.hooks.send) && press(event.target), true);
  document.addEventListener("keydown", (event) => {
    const area = event.target instanceof HTMLTextAreaElement;
    if (event.key === "Enter" && !event.isComposing && (!area || event.ctrlKey || event.metaKey)) press(event.target);
  }, true);
  const keepAll = (leaving) => {
    lookAll();
    drafts.forEach((draft) => keep(draft, leaving));
  };
  window.addEventListener("pagehide", () => keepAll(true));
  document.addEventListener("visibilitychange", () => document.hidden && keepAll(false));
  setInterval(() => {
    lookAll();
    tellAll();
  }, 250);
  // A link to pass on is copied when it is pressed. Plain http has no clipboard but by way of the selection.
  document.addEventListener("click", (event) => {
    const field = event.target.closest(page.hooks.sharedLink);
    if (!field) return;
    field.readOnly = true;
    field.select();
    const said = document.documentElement, place = field.closest(page.hooks.sharedLink.split(" ")[0]);
    const note = place.querySelector(".copied") ?? place.appendChild(document.createElement("p"));
    Object.assign(note, { className: "copied", textContent: document.execCommand("copy") ? said.copied : said.marked });
    note.setAttribute("role", "status");
  });
  // Without a line to the server Streamlit puts a dialog over the page, in English, and takes the focus from who types;
  // the script in the page's head says it in the person's language, beside what is there.
  new MutationObserver(() => !page.connected() && page.find("dialog") && page.find("closeDialog")?.click())
    .observe(document.body, { childList: true });
  // A sign that points along the line, or is a question mark, is marked: where lines run from the right it is mirrored.
  const POINTS = new Set(["undo", "campaign", "send", "login", "skip_next", "edit_note", "manage_search", "playlist_add",
    "playlist_add_check", "move_group", "contact_support", "question_mark", "quiz"]);
  const markIcons = () => {
    if (document.documentElement.dir !== "rtl") return; // each change of a page comes by here
    for (const icon of document.querySelectorAll(page.hooks.icon)) icon.toggleAttribute("data-points", POINTS.has(icon.textContent));
  };
  new MutationObserver(markIcons).observe(document.body, { subtree: true, childList: true, characterData: true });
  markIcons();
  // A list that also takes what is typed begins with "Add: Cai", also where "Cairo" is meant, and forgets what was typed
  // when one goes on by Tab or a press elsewhere. Both, and Enter, take what begins so, and else what was typed.
  const taken = () => {
    const typed = document.activeElement, added = page.find("newInList");
    if (!added || !typed?.matches(page.hooks.list)) return null;
    if (![null, "", added.id].includes(typed.getAttribute("aria-activedescendant"))) return null; // gone to by an arrow
    const begun = typed.value.trim().toLocaleLowerCase(), listed = [...document.querySelectorAll(page.hooks.listed)];
    return listed.find((one) => one !== added && one.textContent.trim().toLocaleLowerCase().startsWith(begun)) || added;
  };
  document.addEventListener("keydown", (event) => {
    const option = ["Enter", "Tab"].includes(event.key) && !event.isComposing && taken();
    if (!option) return;
    if (event.key === "Enter") {
      event.preventDefault();
      event.stopPropagation();
    }
    option.click();
  }, true);
  document.addEventListener("pointerdown", (event) => event.target.closest?.('[role="listbox"]') || taken()?.click(), true);
  // At the desk a clicker or the space bar goes on, and B makes the wall dark, whatever the keyboard writes with that key.
  // Who types, or has gone to something by the keyboard, means that. A run of the page is waited for; a second press in
  // the same moment is a finger that trembles.
  const KEYS = { Space: "goesOn", PageDown: "goesOn", KeyB: "darkens", Period: "darkens" };
  let pressedAt = 0, goneToByKeys = false;
  const pressFor = (hook, tries = 50) => {
    if (page.running() && tries > 0) setTimeout(pressFor, 100, hook, tries - 1);
    else page.seen(hook)?.click();
  };
  document.addEventListener("keydown", (event) => {
    if (event.code === "Tab") goneToByKeys = true;
    const hook = KEYS[event.code], at = event.target;
    if (!hook || !page.seen(hook) || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (at.closest('input, textarea, select, [contenteditable="true"], [role="listbox"], [role="menu"]')) return;
    if (event.code === "Space" && at !== document.body && goneToByKeys) return;
    event.preventDefault(); // no scrolling, and no press of what the mouse has left the focus on
    if (Date.now() - pressedAt < 1000) return;
    pressedAt = Date.now();
    pressFor(hook);
  });
  document.addEventListener("pointerdown", () => { goneToByKeys = false; }, true);
  // On a phone the menu lies over the page and stays there when a page has been chosen: close it. The page is being
  // exchanged at that moment, so a first try may come to nothing.
  const close = (tries) => {
    const menu = page.find("menu");
    if (!menu || menu.dataset.collapsed === "true" || tries === 0) return;
    page.find("closeMenu")?.click();
    setTimeout(() => close(tries - 1), 400);
  };
  const giveWay = () => { if (window.innerWidth <= 640) setTimeout(close, 150, 25); };
  document.addEventListener("click", (event) => { if (event.target.closest(page.hooks.menuLink)) giveWay(); });
  // A slow phone has shown the menu, and gone to another page, before this script was there.
  const [came] = performance.getEntriesByType("navigation");
  if (came && new URL(came.name).pathname !== window.location.pathname) giveWay();
}

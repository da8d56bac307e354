// The live view: shows what the server sends, place by place, and says whether the line to the server is up.
// Streamlit calls this anew with each run of the page; the connection is kept as long as its address stays the same.
const connections = new WeakMap();

// What the script of the page knows of Streamlit's own markup.
const page = () => window.sdgPage;

export default function (component) {
  const { parentElement, data, setStateValue, setTriggerValue } = component;
  let live = connections.get(parentElement);
  if (live && live.url !== data.url) {
    live.close();
    live = undefined;
  }
  if (!live) {
    live = connect(parentElement, data);
    connections.set(parentElement, live);
  }
  live.update(data, setTriggerValue, setStateValue);
  const run = (live.run = {});
  return () => {
    // Streamlit also ends a run that a newer one has overtaken; the connection is the newer one's by then.
    if (connections.get(parentElement)?.run !== run) return;
    live.close();
    connections.delete(parentElement);
  };
}

function connect(root, first) {
  let data = first, trigger = () => {}, keep = () => {}, stage = first.stage, closed = false, asked = 0;
  let clicked = 0, count = 0, refusedAt = 0, own = first.pressed, order = [], acting = Promise.resolve();
  let box = root.querySelector(".live");
  if (!box) {
    box = document.createElement("div");
    box.innerHTML = '<div class="live-canvas"><p class="live-state" role="status"></p>' +
      '<p class="live-refused" role="alert"></p><div class="live-parts"></div></div>';
    root.appendChild(box);
  }
  box.className = "live live-" + first.view;
  const state = box.querySelector(".live-state"), parts = box.querySelector(".live-parts");
  const refused = box.querySelector(".live-refused");
  const places = new Map(), wall = first.view === "projector" ? hangWall(box) : null;

  function say(what) {
    if (box.dataset.state === what) return;
    if (what === "connected" && box.dataset.state === "lost") runAgain();
    box.dataset.state = what;
    state.textContent = data.words[what] || "";
  }

  // After a cut the server may be another one, which does not know this page: it has to run there once before a button
  // of it does anything. Streamlit's own line comes back in its own time; that is waited for, for a minute.
  function runAgain(tries = 60) {
    if (closed || tries === 0) return;
    if (page().connected()) setTimeout(() => bringOn(Date.now()), 300 + Math.random() * 1500);
    else setTimeout(() => runAgain(tries - 1), 1000);
  }

  // Runs the page again, once what the person has just pressed in a form is done: a run that is cut short forgets its
  // press. A press takes a moment to reach the server, longer over poor wifi.
  function bringOn(value, tries = 100) {
    if (closed || data.stage >= value) return; // it has run meanwhile
    const busy = Date.now() - clicked < 700 || page().running();
    if (busy && tries > 0) setTimeout(() => bringOn(value, tries - 1), 100);
    else trigger("stage", value);
  }

  function noteClick() {
    clicked = Date.now();
  }

  function placeFor(place) {
    if (places.has(place)) return places.get(place);
    const made = document.createElement("div");
    made.dataset.place = place;
    places.set(place, made);
    return made;
  }

  function block(name) {
    let found = parts.querySelector(`:scope > [data-block="${name}"]`);
    if (!found) {
      found = document.createElement("section");
      found.dataset.block = name;
      parts.appendChild(found);
    }
    return found;
  }

  // The page is laid out once for all of them: for each, a hundred that come together would hold up a projector's laptop.
  function flash(elements) {
    const again = elements.filter((element) => element.classList.contains("fresh"));
    for (const element of again) element.classList.remove("fresh");
    if (again.length) void box.offsetWidth; // restarts their animation
    for (const element of elements) element.classList.add("fresh");
  }

  function show(message) {
    // After a cut, and where no stream gets through, all places are sent again: only what is new flashes.
    const changed = Object.entries(message.parts).filter(([place, html]) => placeFor(place).sent !== html);
    const arrived = [];
    for (const [place, html] of changed) {
      const element = placeFor(place), before = wall?.entries(element);
      element.sent = element.innerHTML = html;
      if (asked > 0) arrived.push(...wall?.arrived(element, before) || [element]);
    }
    flash(arrived);
    asked += 1;
    order = message.order || [...order, ...Object.keys(message.parts).filter((place) => !order.includes(place))];
    const wanted = new Set(order), blocks = new Set();
    for (const [place, element] of places) {
      if (!wanted.has(place)) {
        element.remove();
        places.delete(place);
      }
    }
    const last = new Map();
    for (const place of order) {
      const name = place.split("/")[0], home = block(name), element = placeFor(place);
      blocks.add(name);
      const before = last.get(name), next = before ? before.nextSibling : home.firstChild;
      if (next !== element) home.insertBefore(element, next);
      last.set(name, element);
    }
    for (const home of [...parts.children]) if (!blocks.has(home.dataset.block)) home.remove();
    let at = parts.firstChild;
    for (const home of [...blocks].map(block)) {
      if (home === at) at = at.nextSibling;
      else parts.insertBefore(home, at);
    }
    for (const timed of parts.querySelectorAll("[data-ends]")) timed.dataset.serverNow = message.now;
    mark();
    wall?.show(message.now);
    if (message.stage > stage) {
      // A whole room that runs its pages again in one moment would wait for itself.
      stage = message.stage;
      setTimeout(() => bringOn(message.stage), Math.random() * Math.min(3000, 15 * message.people));
    }
  }

  function mark() {
    for (const row of parts.querySelectorAll("[data-author]")) {
      row.classList.toggle("mine", Boolean(data.me) && row.dataset.author === data.me);
    }
    for (const note of parts.querySelectorAll("[data-typing]")) {
      note.hidden = note.dataset.typing.split(" ").every((person) => person === data.me);
    }
    for (const button of parts.querySelectorAll("[data-act]")) {
      button.setAttribute("aria-pressed", own.includes(button.dataset.value));
    }
  }

  // What a button of an exercise does is done by the server, without a run of the page; it answers with what now shows
  // as pressed, or with the sentence that refuses it. One press after the other: the last one has to count.
  async function act(button) {
    try {
      const body = JSON.stringify({ exercise: button.dataset.act, value: button.dataset.value });
      const headers = { "Content-Type": "application/json" }, signal = AbortSignal.timeout(10000);
      const answer = await fetch(data.acts, { method: "POST", body, headers, signal });
      const told = await answer.json();
      if (told.pressed) own = told.pressed;
      refused.textContent = told.refused || "";
      refusedAt = stage;
    } catch {
      say("lost");
    }
    button.disabled = false;
    mark();
  }

  // What a button opens is a form of the page: that it is open is the component's state, with a count, so that the same
  // can be opened again.
  function open(button) {
    const value = button.dataset.value || button.closest("[data-place]").dataset.place.split("/").pop();
    count += 1;
    keep("open", `${button.dataset.open}/${value}#${Date.now()}.${count}`);
    page().toTop(); // the form is above what a long list has on the screen
  }

  parts.addEventListener("click", (event) => {
    const button = event.target.closest("[data-act], [data-open]");
    if (button?.dataset.act) {
      button.disabled = true;
      acting = acting.then(() => act(button));
    } else if (button) open(button);
  });
  // A place that is moved later would flash again.
  parts.addEventListener("animationend", (event) => event.target.classList.remove("fresh"));
  document.addEventListener("click", noteClick, true);
  say("connecting");
  const gone = () => { say("gone"); bringOn(Date.now()); };
  const line = shareLine(first.worker, first.url, { show, say, gone });
  return {
    url: first.url,
    update(next, setTriggerValue, setStateValue) {
      if (next.stage > refusedAt) refused.textContent = ""; // it was about what the room was at before
      data = next;
      own = next.pressed;
      stage = Math.max(stage, next.stage);
      trigger = setTriggerValue;
      keep = setStateValue;
      box.className = "live live-" + next.view + (next.mine ? " only-mine" : "");
      mark();
    },
    close() {
      closed = true;
      line.close();
      wall?.close();
      document.removeEventListener("click", noteClick, true);
      box.remove();
    },
  };
}

// The line by which a page comes and goes, a WebSocket of Streamlit's. Where none can be opened, nothing else of ours is
// on the page: this stands in its head, with what it says in every language. It says so, and what to try; and it says
// when a line that there was stays away.
{
  const all = JSON.parse(document.currentScript.dataset.words), NEVER = 8000, LOST = 4000; // milliseconds
  let timer = 0, been = false, note = null;
  const asked = () => new URLSearchParams(location.search).get("lang");
  const among = (...named) =>
    named.map((spoken) => String(spoken).split("-")[0].toLowerCase()).find((spoken) => spoken in all) ?? "en";
  // The page's own is that of the file until it has run.
  const language = () => among(asked(), been && document.documentElement.lang, ...navigator.languages);
  // As the server will decide: else what comes first would stand the wrong way round until the page has run.
  const first = among(asked(), navigator.language);
  Object.assign(document.documentElement, { lang: first, dir: all[first].direction });
  const say = (what) => {
    note?.remove();
    const spoken = language(), words = all[spoken];
    note = document.createElement("div");
    note.id = "line-note";
    // A page that never came has no style sheet of ours.
    note.style.cssText = `position: fixed; z-index: 2000000; font: 1rem/1.5 sans-serif; padding: 0.8rem 1.2rem; color: #fff;
      background: #262730; border-radius: 0.5rem; width: max-content; box-sizing: border-box; max-width: min(34rem, 92vw); left: 50%; transform: translateX(-50%); ` +
      (what === "blocked" ? "top: 15vh" : "bottom: 1rem");
    note.className = what;
    Object.assign(note, { lang: spoken, dir: words.direction });
    const text = document.createElement("p");
    text.setAttribute("role", "alert");
    text.style.margin = what === "blocked" ? "0 0 0.8rem" : 0;
    note.append(text);
    if (what === "blocked") {
      const again = document.createElement("button");
      Object.assign(again, { type: "button", textContent: words.again, onclick: () => location.reload() });
      again.style.cssText = "font: inherit; min-height: 2.75rem; padding: 0.3rem 1.2rem; border: 0; border-radius: 0.5rem";
      note.append(again);
    }
    document.body.append(note);
    text.textContent = words[what]; // what is put into an alert is read out
  };
  const wait = () => { timer ||= been ? setTimeout(say, LOST, "lost") : setTimeout(say, NEVER, "blocked"); };
  window.WebSocket = class extends WebSocket {
    constructor(address, ...more) {
      super(address, ...more);
      if (!String(address).includes("_stcore/stream")) return;
      wait();
      this.addEventListener("open", () => {
        been = true;
        clearTimeout(timer);
        timer = 0;
        note?.remove();
      });
      this.addEventListener("close", wait);
    }
  };
}

// The line to the server: a stream of events, and where none gets through a question now and then. `address` gives what
// to ask, `show` takes each message, `own` what is for this page alone; `say` is told "connected" and "lost", `heard`
// that the server is there; `gone` that there is nothing to see any more, and `anew` that the page has to run. A line that
// `may` not stream for now only asks.
function openLine(address, { show, own = () => {}, say, heard: told = () => {}, gone, anew = () => {}, may = () => true }) {
  let source, poll, heard = 0, opened = 0, failures = 0, blocked = 0, closed = false;

  function hear() {
    heard = Date.now();
    failures = blocked = 0;
    say("connected");
    told();
  }

  function stream() {
    if (closed) return;
    clearTimeout(poll);
    source?.close(); // two who asked at once may both have got an answer
    if (!may()) return ask();
    failures = 0;
    opened = Date.now();
    source = new EventSource(address());
    source.onmessage = (event) => { hear(); show(JSON.parse(event.data)); };
    source.addEventListener("beat", hear);
    source.addEventListener("own", (event) => { hear(); own(JSON.parse(event.data)); });
    source.addEventListener("anew", () => { close(); anew(); });
    source.onerror = () => {
      failures += 1;
      if (heard && Date.now() - heard > 2000) say("lost");
      if (source.readyState === EventSource.CLOSED || failures > 2) again();
    };
  }

  // Without a stream the page asks now and then. Where one comes to nothing time after time, the network lets none
  // through: asking is the rule then, and the stream is tried once in a while.
  function again() {
    source?.close();
    blocked += 1;
    opened = 0;
    ask();
  }

  function ask() {
    clearTimeout(poll);
    poll = setTimeout(async () => {
      if (closed) return;
      try {
        const answer = await fetch(address() + "&once", { cache: "no-store" });
        if (closed) return;
        if (answer.status === 403 || answer.status === 404) return gone();
        if (answer.ok) {
          const message = await answer.json(), before = blocked;
          hear();
          blocked = before; // it is the stream that is counted
          show(message);
          if (message.own) own(message.own);
          if (blocked < 3 || Math.random() < 0.03) return stream();
        } else say("lost");
      } catch {
        say("lost");
      }
      ask();
    }, 1000 + Math.random() * 1500);
  }

  // A line that is dead without saying so: no beat for three times its interval, or nothing at all to begin with.
  const watchdog = setInterval(() => {
    const silent = opened && Date.now() - Math.max(opened, heard);
    if (silent > (heard > opened ? 30000 : 8000)) {
      if (heard > opened) say("lost");
      again();
    }
  }, 3000);

  function close() {
    closed = true;
    source?.close();
    clearTimeout(poll);
    clearInterval(watchdog);
    removeEventListener("online", again);
  }

  addEventListener("online", again); // in a worker too
  stream();
  return { close };
}

// Moves every element with data-ends towards that instant. The viewing machine's clock may be wrong, so it is never
// asked: data-server-now says what time it was on the server when the element was made, and from there on only the
// time that passes in this page counts. A newer element tells the time anew (after a laptop has slept, say); one that is
// shown again tells what we know already.
if (!window.sdgWorkshopCountdown) {
  window.sdgWorkshopCountdown = true;
  let newest = 0;
  let offset = 0;
  const digits = (seconds) => {
    const two = (number) => String(number).padStart(2, "0");
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
  };
  const move = () => {
    const found = [...document.querySelectorAll("[data-ends]")];
    for (const element of found) {
      const told = Number(element.dataset.serverNow);
      if (!(told > newest)) continue;
      newest = told;
      offset = told - performance.now();
    }
    const now = performance.now() + offset;
    for (const element of found) {
      const [begins, ends] = [Number(element.dataset.begins), Number(element.dataset.ends)];
      const left = Math.ceil((ends - Math.max(now, begins || now)) / 1000); // it stands still before it begins
      const shown = element.querySelector(".clock-digits");
      const text = digits(Math.abs(left));
      if (shown && shown.textContent !== text) shown.textContent = text;
      element.classList.toggle("clock-over", left < 0);
      element.classList.toggle("clock-soon", left >= 0 && ends - now <= Number(element.dataset.soon));
      const gone = ends > begins ? Math.min(1, Math.max(0, (now - begins) / (ends - begins))) : 1;
      element.style.setProperty("--gone", `${(gone * 100).toFixed(1)}%`);
    }
  };
  setInterval(move, 250);
  move();
}

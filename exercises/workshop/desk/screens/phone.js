// A phone in small: the page that phones have, in a frame of a phone's size. It is there to be seen: nothing in it can be
// pressed or gone to.
export default function ({ parentElement, data }) {
  let frame = parentElement.querySelector("iframe");
  if (!frame) {
    const box = document.createElement("div");
    box.className = "phone-frame";
    frame = document.createElement("iframe");
    frame.inert = true;
    frame.tabIndex = -1;
    frame.loading = "lazy";
    box.appendChild(frame);
    parentElement.appendChild(box);
  }
  frame.title = data.title;
  if (frame.dataset.address === data.address) return;
  frame.dataset.address = data.address;
  frame.src = data.address;
}

/** Runs in the measured page, before anything else: notes its first frames, its long tasks and its turns. */
(() => {
  const probe = { text: 0, choice: 0, tasks: [], turn };
  window.probe = probe;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) probe.tasks.push({ start: task.startTime, length: task.duration });
  }).observe({ type: "longtask", buffered: true });

  function look() {
    if (!probe.text && document.querySelector("p")?.textContent?.trim()) probe.text = performance.now();
    if (!probe.choice && document.querySelector("[data-choice]")) probe.choice = performance.now();
    if (!probe.text || !probe.choice) requestAnimationFrame(look);
  }
  requestAnimationFrame(look);

  /**
   * Takes the first choice that needs no sheet; gives the ms from the press to the end of the first frame with new
   * text, laid out and painted. Watched as it changes: a page that answers in the press itself and one that answers
   * just after it are timed to the same point.
   */
  function turn() {
    const isPlain = (each) => !each.querySelector(".tool") && !each.closest(".depth");
    const choice = [...document.querySelectorAll("button[data-choice]")].find(isPlain);
    const count = document.querySelectorAll("p").length;
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve, reject) => {
      const watcher = new MutationObserver(() => {
        if (document.querySelectorAll("p").length <= count) return;
        watcher.disconnect();
        requestAnimationFrame(() => port2.postMessage(null));
      });
      watcher.observe(document.body, { childList: true, subtree: true });
      setTimeout(() => reject(new Error("the page did not turn")), 20_000);
      const from = performance.now();
      port1.addEventListener("message", () => resolve(performance.now() - from), { once: true });
      port1.start();
      choice.click();
    });
  }
})();

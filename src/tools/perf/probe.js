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

  /** Takes the first choice that needs no sheet; gives the ms to the frame after its text has come. */
  function turn() {
    const isPlain = (each) => !each.querySelector(".tool") && !each.closest(".depth");
    const choice = [...document.querySelectorAll("button[data-choice]")].find(isPlain);
    const count = document.querySelectorAll("p").length;
    const from = performance.now();
    return new Promise((resolve, reject) => {
      const wait = () => {
        if (performance.now() - from > 20_000) reject(new Error("the page did not turn"));
        else if (document.querySelectorAll("p").length > count) {
          requestAnimationFrame(() => resolve(performance.now() - from));
        } else requestAnimationFrame(wait);
      };
      choice.click();
      wait();
    });
  }
})();

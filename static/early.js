// Runs before anything is painted: the chosen theme, what is pressed or chosen before the page has come alive, and whether
// the printed figures belong to this address.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('nianbao-theme');
    if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
  } catch (_) {
    // Storage may be switched off: the system's theme applies.
  }
  // Nothing answers yet to what is pressed or chosen on a printed page: the last of it is done again once something does.
  var again = null;
  document.addEventListener(
    'click',
    function (event) {
      var pressed = event.target.closest('button, input[type=checkbox], input[type=radio]');
      if (!pressed || root.hasAttribute('data-alive')) return;
      event.preventDefault();
      again = function () {
        pressed.click();
      };
    },
    true,
  );
  document.addEventListener(
    'change',
    function (event) {
      var control = event.target;
      var value = control.value;
      if (root.hasAttribute('data-alive')) return;
      again = function () {
        control.value = value;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      };
    },
    true,
  );
  document.addEventListener('alive', function () {
    // The router is there once the page has been set up.
    if (again) setTimeout(again);
  });
  // What was printed is the opening dataset as published; another one, or one with reports accepted on this machine, comes
  // with the page's code.
  var elsewhere = /[?&]data=/.test(location.search);
  try {
    for (var i = 0; i < localStorage.length; i++) if (/^nianbao-layer:/.test(localStorage.key(i))) elsewhere = true;
  } catch (_) {
    // No storage, no layer.
  }
  if (elsewhere) root.setAttribute('data-elsewhere', '');
  // On the overview an indicator only opens the list of its sources.
  var asked = /\/(documents|requests|exemptions|appeals|compare)$/.test(location.pathname)
    ? /[?&](region|kind|year|from|to|agency|peers|indicator|view)=/
    : /[?&](region|kind|year|from|to|agency)=/;
  if (!elsewhere && !asked.test(location.search)) return;
  root.setAttribute('data-pending', '');
  // A figure printed for another address is not ready, from its first byte until the page has taken over.
  function unsettle() {
    var printed = document.querySelectorAll('figure[data-state=ready]');
    for (var i = 0; i < printed.length; i++) printed[i].setAttribute('data-state', 'loading');
  }
  var arriving = new MutationObserver(unsettle);
  arriving.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', function () {
    arriving.disconnect();
    unsettle();
  });
})();

// Runs before anything is painted: the chosen theme, and whether the printed figures belong to this address.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('nianbao-theme');
    if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
  } catch (_) {
    // Storage may be switched off: the system's theme applies.
  }
  if (/[?&](region|kind|year|from|to|agency|data)=/.test(location.search)) root.setAttribute('data-pending', '');
})();

/**
 * The first script of the pane's page, in ES5 because it must also run where nothing else does (Internet Explorer's
 * engine in Excel 2016 and 2019). It decides what the person sees: the pane, or one of the page's plain messages.
 *
 *   too old a web view        → boot-old, and the bundle is never loaded
 *   a plain browser           → boot-outside: office.js would ask for Microsoft's telemetry frame there
 *   Excel                     → office.js from our own server, its onReady, then the bundle
 *   Excel that stays silent   → boot-silent after 12 seconds (a late answer still opens the pane)
 *
 * Excel sends the command of a pressed ribbon button as soon as office.js is there, long before the bundle; a command that
 * no function is tied to is dropped without a word (office-js #5176). So functions that keep the command are tied to all
 * names right after office.js has run; the bundle takes what waits. Where the bundle fails, each waiting command is
 * completed, or Excel would stay busy with it, and the pane with the message is brought up.
 *
 * The bundle's files come in this script's own attributes data-styles and data-scripts (written by the build).
 */
(function () {
  'use strict';

  var READY_WITHIN_MS = 12000;
  var MESSAGES = ['boot-loading', 'boot-old', 'boot-outside', 'boot-silent', 'boot-broken'];
  /** The ribbon's commands, as manifest.xml names them (the same as in src/commands/commands.ts). */
  var COMMANDS = ['check', 'fill', 'nextFinding', 'removeMarks', 'openPane'];
  var own = document.currentScript || document.getElementsByTagName('script')[0];
  var bundleAsked = false;
  var timer = 0;
  /** null where Office takes no commands. */
  var commands = null;

  /** Shows one message of the page, or none for ''. */
  function show(id) {
    for (var i = 0; i < MESSAGES.length; i += 1) {
      var message = document.getElementById(MESSAGES[i]);
      message.hidden = MESSAGES[i] !== id;
      message.style.display = MESSAGES[i] === id ? '' : 'none';
    }
  }

  /** Internet Explorer, the first Edge, or anything that lacks what the bundle takes for granted (Chrome 90 has it all). */
  function isTooOld() {
    if (/Trident|MSIE|Edge\//.test(navigator.userAgent)) return true;
    return !(
      window.Promise &&
      window.Map &&
      window.Symbol &&
      window.Proxy &&
      window.globalThis &&
      window.ResizeObserver &&
      window.fetch &&
      Object.fromEntries &&
      Array.prototype.flatMap &&
      String.prototype.replaceAll
    );
  }

  /** The same signs of a host that office.js itself looks for. */
  function isInsideOffice() {
    try {
      if (window.external && (window.external.GetHostInfo || window.external.GetContext)) return true;
      if (typeof window.agaveHost !== 'undefined') return true;
    } catch (error) {
      return true; // something that guards window.external so is no plain browser
    }
    if (/[?&#]_(host|xdm)_Info=/i.test(location.search + location.hash)) return true;
    if (/hostInfo|_xdm_Info/i.test(window.name)) return true;
    try {
      return Boolean(window.sessionStorage && window.sessionStorage.getItem('hostInfoValue'));
    } catch (error) {
      return false; // storage switched off
    }
  }

  function broken() {
    clearTimeout(timer);
    show('boot-broken');
    giveUpCommands();
  }

  function complete(event) {
    if (event && event.completed) event.completed();
  }

  /** Ties a function to every command that keeps it until the bundle takes it. */
  function queueCommands() {
    var actions = window.Office.actions;
    if (!actions || !actions.associate) return;
    commands = { waiting: [], run: null, failed: false };
    commands.take = function (run) {
      commands.run = run;
      var waiting = commands.waiting;
      commands.waiting = [];
      for (var i = 0; i < waiting.length; i += 1) run(waiting[i].name, waiting[i].event);
    };
    window.soatCommands = commands;
    for (var i = 0; i < COMMANDS.length; i += 1) actions.associate(COMMANDS[i], keeper(COMMANDS[i]));
  }

  function keeper(name) {
    return function (event) {
      if (commands.run) {
        commands.run(name, event);
        return;
      }
      if (commands.failed) {
        complete(event);
        showPane();
        return;
      }
      // Pressed again while nothing seems to happen: once is meant (office-js #3224).
      for (var i = 0; i < commands.waiting.length; i += 1) {
        if (commands.waiting[i].name === name) {
          complete(event);
          return;
        }
      }
      commands.waiting.push({ name: name, event: event });
    };
  }

  /** The program will not come: lets Excel go on, and shows what the page says about it. */
  function giveUpCommands() {
    if (!commands || commands.run) return;
    var waiting = commands.waiting;
    commands.waiting = [];
    commands.failed = true;
    for (var i = 0; i < waiting.length; i += 1) complete(waiting[i].event);
    if (waiting.length > 0) showPane();
  }

  function showPane() {
    try {
      window.Office.addin.showAsTaskpane().then(null, function () {
        /* nobody sees the message then, but Excel works on */
      });
    } catch (error) {
      /* no shared runtime: the page is the pane itself */
    }
  }

  function addScript(source, done) {
    var script = document.createElement('script');
    script.src = source;
    script.async = false; // in the order they are added
    script.onload = done;
    script.onerror = broken;
    document.head.appendChild(script);
  }

  function list(attribute) {
    var text = own.getAttribute(attribute) || '';
    return text ? text.split(' ') : [];
  }

  function loadBundle() {
    if (bundleAsked) return;
    bundleAsked = true;
    var styles = list('data-styles');
    for (var i = 0; i < styles.length; i += 1) {
      var link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = styles[i];
      document.head.appendChild(link);
    }
    var scripts = list('data-scripts');
    var left = scripts.length;
    for (var j = 0; j < scripts.length; j += 1) {
      addScript(scripts[j], function () {
        left -= 1;
        if (left > 0) return;
        // A bundle that has run and takes no commands has failed on its way.
        if (commands && !commands.run) broken();
        else show('');
      });
    }
  }

  function startInOffice() {
    show('boot-loading');
    window.g_isOfflineLibrary = true; // office.js: no experiments, nothing from outside
    timer = setTimeout(function () {
      show('boot-silent');
      giveUpCommands();
    }, READY_WITHIN_MS);
    addScript('office/office.js', function () {
      queueCommands();
      window.Office.onReady(function (info) {
        clearTimeout(timer);
        if (info && info.host) {
          loadBundle();
        } else {
          show('boot-outside');
          giveUpCommands();
        }
      });
    });
  }

  function onClick(className, action) {
    var buttons = document.getElementsByClassName(className);
    for (var i = 0; i < buttons.length; i += 1) buttons[i].onclick = action;
  }

  function start() {
    var page = location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '');
    var places = document.getElementsByClassName('address');
    for (var i = 0; i < places.length; i += 1) places[i].appendChild(document.createTextNode(page));
    onClick('boot-anyway', startInOffice);
    onClick('boot-retry', function () {
      location.reload();
    });

    if (isTooOld()) {
      show('boot-old');
      return;
    }
    if (isInsideOffice()) {
      startInOffice();
    } else {
      show('boot-outside');
    }
  }

  start();
})();

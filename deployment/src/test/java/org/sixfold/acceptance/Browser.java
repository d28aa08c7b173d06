package org.sixfold.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.sixfold.testsupport.RealBrowserCondition;
import org.sixfold.testsupport.product.Pause;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium with one page, used as a person would: looking, typing, clicking. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final DevTools page;

  private Browser(Process process, DevTools page) {
    this.process = process;
    this.page = page;
  }

  static Browser start() {
    try {
      Path profile = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "chromium-");
      List<String> command = new ArrayList<>();
      command.add(RealBrowserCondition.find().orElseThrow().toString());
      command.addAll(
          List.of(
              "--headless",
              "--no-sandbox",
              "--disable-gpu",
              "--disable-quic",
              "--disable-dev-shm-usage",
              "--no-first-run",
              "--disable-background-networking",
              "--disable-component-update",
              "--disable-sync",
              "--lang=zh-CN",
              "--remote-debugging-port=0",
              "--remote-allow-origins=*",
              "--user-data-dir=" + profile,
              "about:blank"));
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(profile.resolve("chromium.log").toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new Browser(process, new DevTools(firstPage(profile.resolve("DevToolsActivePort"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI firstPage(Path portFile) {
    Pause.until(PATIENCE, "Chromium listens", () -> Files.exists(portFile));
    try {
      String port = Files.readAllLines(portFile).get(0);
      HttpRequest list =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
      String targets = HttpClient.newHttpClient().send(list, BodyHandlers.ofString()).body();
      for (JsonNode target : JSON.readTree(targets)) {
        if (target.path("type").asString().equals("page")) {
          return URI.create(target.path("webSocketDebuggerUrl").asString());
        }
      }
      throw new IllegalStateException("no page: " + targets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The screen's size in CSS pixels. */
  void screen(int width, int height) {
    page.send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  void open(URI address) {
    page.send("Page.enable", Map.of());
    page.send("Page.navigate", Map.of("url", address.toString()));
    await("document.readyState === 'complete'");
  }

  /** The value of an expression in the page; promises are awaited. */
  JsonNode evaluate(String script) {
    JsonNode result =
        page.send(
            "Runtime.evaluate",
            Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(script + ": " + result.path("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  /** Waits until an expression is true. */
  void await(String condition) {
    try {
      Pause.until(PATIENCE, condition, () -> evaluate("!!(" + condition + ")").asBoolean());
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "; the page shows: " + text(), e);
    }
  }

  /** Waits until the page has been still for a moment: data read, animations over. */
  void settle() {
    String before;
    String now = text();
    do {
      Pause.millis(700);
      before = now;
      now = text();
    } while (!now.equals(before));
  }

  /** Waits for a text, also across a change of page, when there is no body for a moment. */
  void awaitText(String text) {
    await("document.body?.innerText.includes(" + quoted(text) + ")");
  }

  String text() {
    return evaluate("document.body?.innerText ?? ''").asString();
  }

  /** Clicks in the middle of the first element that an expression gives. */
  void click(String element) {
    await(element);
    JsonNode box =
        evaluate(
            "(() => { const e = "
                + element
                + "; e.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " const r = e.getBoundingClientRect();"
                + " return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })()");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      page.send(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              box.path("x").asDouble(),
              "y",
              box.path("y").asDouble(),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /** Clicks what carries a text: a button, link, tab or label. */
  void clickText(String text) {
    click(withText("button, a, label, summary, [role=button], [role=tab], [role=menuitem]", text));
  }

  /** An expression for the first visible element of a kind whose text contains the given one. */
  static String withText(String selector, String text) {
    return "[...document.querySelectorAll("
        + quoted(selector)
        + ")].find(e => e.offsetParent !== null && e.innerText.includes("
        + quoted(text)
        + "))";
  }

  /** Types into the field that a selector finds, replacing what stands there. */
  void type(String selector, String text) {
    String field = "document.querySelector(" + quoted(selector) + ")";
    await(field);
    evaluate("(() => { const f = " + field + "; f.focus(); if (f.select) f.select(); })()");
    insert(text);
  }

  /** Types into what has the focus. */
  void insert(String text) {
    page.send("Input.insertText", Map.of("text", text));
  }

  /** Chooses an option of a native select. */
  void choose(String selector, String value) {
    String field = "document.querySelector(" + quoted(selector) + ")";
    await(field + "?.querySelector('option[value=" + quoted(value) + "]')");
    evaluate(
        "(() => { const f = "
            + field
            + "; f.focus(); Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype,"
            + " 'value').set.call(f, "
            + quoted(value)
            + "); f.dispatchEvent(new Event('change', {bubbles: true})); })()");
  }

  /** Gives a file to a file field, as the camera or the chooser does. */
  void giveFile(String selector, Path file) {
    String object =
        page.send(
                "Runtime.evaluate",
                Map.of("expression", "document.querySelector(" + quoted(selector) + ")"))
            .path("result")
            .path("objectId")
            .asString();
    page.send(
        "DOM.setFileInputFiles",
        Map.of("objectId", object, "files", List.of(file.toAbsolutePath().toString())));
  }

  /** Draws a line over an element, from point to point in parts of its width and height. */
  void draw(String selector, double[]... points) {
    JsonNode box =
        evaluate(
            "(() => { const e = document.querySelector("
                + quoted(selector)
                + "); e.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " const r = e.getBoundingClientRect();"
                + " return {x: r.x, y: r.y, w: r.width, h: r.height}; })()");
    for (int i = 0; i <= points.length; i++) {
      double[] point = points[Math.min(i, points.length - 1)];
      page.send(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              i == 0 ? "mousePressed" : i == points.length ? "mouseReleased" : "mouseMoved",
              "x",
              box.path("x").asDouble() + point[0] * box.path("w").asDouble(),
              "y",
              box.path("y").asDouble() + point[1] * box.path("h").asDouble(),
              "button",
              "left",
              "buttons",
              i == points.length ? 0 : 1,
              "clickCount",
              1));
    }
  }

  /** Takes the network away, and gives it back. */
  void offline(boolean offline) {
    page.send("Network.enable", Map.of());
    page.send(
        "Network.emulateNetworkConditions",
        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  /** Writes what the screen shows; the whole page if it is longer. */
  void screenshot(Path file) {
    String data =
        page.send("Page.captureScreenshot", Map.of("format", "png")).path("data").asString();
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, Base64.getDecoder().decode(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What axe finds against WCAG 2.2 AA on the page as it stands: one line for each violation. */
  List<String> accessibilityViolations() {
    if (!evaluate("typeof axe === 'object'").asBoolean()) {
      evaluate(Axe.source() + "; true");
    }
    JsonNode found =
        evaluate(
            "axe.run({runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa']}).then(r =>"
                + " r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | ')))");
    List<String> violations = new ArrayList<>();
    found.forEach(violation -> violations.add(violation.asString()));
    return violations;
  }

  private static String quoted(String text) {
    return JSON.writeValueAsString(text);
  }

  @Override
  public void close() {
    process.destroy();
  }
}

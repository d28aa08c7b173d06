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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sixfold.testsupport.product.Pause;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One page of a device, used as a person would: looking, typing, clicking. */
public final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final JsonMapper JSON = new JsonMapper();

  private final DevTools page;
  private final Supplier<DevTools> anotherPage;
  private final Runnable end;

  Browser(DevTools page, Supplier<DevTools> anotherPage, Runnable end) {
    this.page = page;
    this.anotherPage = anotherPage;
    this.end = end;
  }

  /** A Chromium with one device. */
  public static Browser start() {
    Chromium chromium = Chromium.start();
    Browser first = chromium.device();
    return new Browser(first.page, first.anotherPage, chromium::close);
  }

  /**
   * The page is closed and the app opened again on the same device, as after a restart. What a page
   * sends while it is closed passes by the emulated network, so here it is cut off by itself.
   */
  Browser restarted() {
    evaluate("window.fetch = () => Promise.reject(new TypeError('no network'))");
    DevTools next = anotherPage.get();
    page.send("Page.close", Map.of());
    return new Browser(next, anotherPage, end);
  }

  /** What lies between this page and the server. */
  Connection connection() {
    return new Connection(page);
  }

  /** The screen's size in CSS pixels. */
  public void screen(int width, int height) {
    page.send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  public void open(URI address) {
    page.send("Page.enable", Map.of());
    page.send("Page.navigate", Map.of("url", address.toString()));
    await("document.readyState === 'complete'");
  }

  /** Signs in through the page, as anybody does who begins. */
  void signIn(RunningProduct product, String username) {
    open(product.at("/"));
    signInHere(username);
  }

  /** Signs in where the page asks who is there. */
  public void signInHere(String username) {
    awaitText("登录六对一");
    type("#username", username);
    type("#password", "sixfold");
    clickText("登录");
    await("!document.querySelector('#password') && document.querySelector('h1')");
  }

  void reload() {
    evaluate("window.before = true");
    page.send("Page.reload", Map.of());
    await("!window.before && document.readyState === 'complete'");
  }

  /** The server forgets who is signed in here; the device hears nothing of it. */
  void endSession(RunningProduct product) {
    StringBuilder cookies = new StringBuilder();
    String token = "";
    JsonNode all =
        page.send("Network.getCookies", Map.of("urls", List.of(product.at("/api/me").toString())));
    for (JsonNode cookie : all.path("cookies")) {
      String name = cookie.path("name").asString();
      String value = cookie.path("value").asString();
      cookies.append(name).append('=').append(value).append("; ");
      token = name.equals("XSRF-TOKEN") ? value : token;
    }
    HttpRequest leave =
        HttpRequest.newBuilder(product.at("/api/session"))
            .header("Cookie", cookies.toString())
            .header("X-XSRF-TOKEN", token)
            .DELETE()
            .build();
    try {
      int status = HttpClient.newHttpClient().send(leave, BodyHandlers.ofString()).statusCode();
      if (status != 204) {
        throw new IllegalStateException("the session goes on: " + status);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The value of an expression in the page; promises are awaited. */
  public JsonNode evaluate(String script) {
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
  public void await(String condition) {
    try {
      Pause.until(PATIENCE, condition, () -> holds(condition));
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "; the page shows: " + text(), e);
    }
  }

  /** Not yet where the page goes away while it is asked. */
  private boolean holds(String condition) {
    try {
      return evaluate("!!(" + condition + ")").asBoolean();
    } catch (IllegalStateException refused) {
      if (String.valueOf(refused.getMessage()).contains("navigated or closed")) {
        return false;
      }
      throw refused;
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
    mouse("mousePressed", box.path("x").asDouble(), box.path("y").asDouble());
    mouse("mouseReleased", box.path("x").asDouble(), box.path("y").asDouble());
  }

  /**
   * Moves the mouse to a point and clicks there.
   *
   * @param point an expression for {@code {x, y}} in CSS pixels of the window
   */
  void clickAt(String point) {
    JsonNode at = evaluate(point);
    double x = at.path("x").asDouble();
    double y = at.path("y").asDouble();
    mouse("mouseMoved", x - 3, y - 3);
    mouse("mouseMoved", x, y);
    mouse("mousePressed", x, y);
    mouse("mouseReleased", x, y);
  }

  private void mouse(String type, double x, double y) {
    boolean moved = type.equals("mouseMoved");
    page.send(
        "Input.dispatchMouseEvent",
        Map.of(
            "type", type,
            "x", x,
            "y", y,
            "button", moved ? "none" : "left",
            "clickCount", moved ? 0 : 1));
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

  /** Presses keys where the focus is, as {@link Keys} names them. */
  void press(String keys) {
    Keys.events(keys).forEach(event -> page.send("Input.dispatchKeyEvent", event));
  }

  /** As on paper, or on the screen again. */
  void print(boolean paper) {
    page.send("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : "screen"));
  }

  /** Fills a field that takes no text as it is typed, such as a date. */
  void setValue(String selector, String value) {
    String field = "document.querySelector(" + quoted(selector) + ")";
    await(field);
    evaluate(
        "(() => { const f = "
            + field
            + "; f.focus(); Object.getOwnPropertyDescriptor(HTMLInputElement.prototype,"
            + " 'value').set.call(f, "
            + quoted(value)
            + "); f.dispatchEvent(new Event('input', {bubbles: true})); })()");
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

  /** The file that a step gives to the browser to keep. */
  Path download(Runnable step) {
    return Downloads.during(step, page, PATIENCE);
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

  /** Keeps a picture to be looked at, once the page is still. */
  void picture(String name) {
    settle();
    screenshot(name);
  }

  void screenshot(String name) {
    screenshot(Path.of("target", "pictures", name + ".png"));
  }

  /** Runs in every document before its own scripts do. */
  void before(String script) {
    page.send("Page.enable", Map.of());
    page.send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** Waits until what was changed is laid out and drawn. */
  void frame() {
    evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
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

  /** By how many CSS pixels the page is wider than the screen. */
  int sideways() {
    return evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        .asInt();
  }

  /** What axe finds against WCAG 2.2 AA on the page as it stands: one line for each violation. */
  List<String> accessibilityViolations() {
    return Axe.violations(this, "");
  }

  private static String quoted(String text) {
    return JSON.writeValueAsString(text);
  }

  @Override
  public void close() {
    end.run();
  }
}

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
import java.util.List;
import java.util.Map;
import org.sixfold.testsupport.RealBrowserCondition;
import org.sixfold.testsupport.product.Pause;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium on which devices are opened that share nothing with each other. */
public final class Chromium implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final String at;
  private final DevTools whole;

  private Chromium(Process process, String at) {
    this.process = process;
    this.at = at;
    this.whole = new DevTools(listening(at));
  }

  public static Chromium start() {
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
      Path portFile = profile.resolve("DevToolsActivePort");
      Pause.until(PATIENCE, "Chromium listens", () -> Files.exists(portFile));
      return new Chromium(process, "127.0.0.1:" + Files.readAllLines(portFile).get(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI listening(String at) {
    try {
      HttpRequest version =
          HttpRequest.newBuilder(URI.create("http://" + at + "/json/version")).build();
      String found = HttpClient.newHttpClient().send(version, BodyHandlers.ofString()).body();
      return URI.create(new JsonMapper().readTree(found).path("webSocketDebuggerUrl").asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A device of its own: cookies, storage and service worker are nobody else's. */
  public Browser device() {
    String device =
        whole.send("Target.createBrowserContext", Map.of()).path("browserContextId").asString();
    return new Browser(
        page(device),
        () -> page(device),
        () -> whole.send("Target.disposeBrowserContext", Map.of("browserContextId", device)));
  }

  private DevTools page(String device) {
    String target =
        whole
            .send("Target.createTarget", Map.of("url", "about:blank", "browserContextId", device))
            .path("targetId")
            .asString();
    return new DevTools(URI.create("ws://" + at + "/devtools/page/" + target));
  }

  @Override
  public void close() {
    process.destroy();
  }
}

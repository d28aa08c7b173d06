package org.sixfold.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sixfold.testsupport.product.Pause;

/** Files that a page gives to its browser to keep. */
final class Downloads {

  private static final String UNFINISHED = ".crdownload";

  private Downloads() {}

  /** The file that a step leads to. */
  static Path during(Runnable step, DevTools page, Duration patience) {
    try {
      Path place = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "kept-");
      page.send(
          "Page.setDownloadBehavior",
          Map.of("behavior", "allow", "downloadPath", place.toString()));
      step.run();
      Pause.until(patience, "a file is kept", () -> kept(place).isPresent());
      return kept(place).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> kept(Path place) {
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(file -> !file.toString().endsWith(UNFINISHED)).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.sixfold.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A committed document that is made from the product. A test compares; with {@code
 * -Dsixfold.write-docs} it writes instead.
 */
public final class WrittenDocument {

  private WrittenDocument() {}

  /** The committed document must be this. */
  public static void check(String name, String content) {
    Path file = Path.of("docs", name);
    try {
      if (System.getProperty("sixfold.write-docs") != null) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
      }
      assertThat(Files.exists(file) ? Files.readString(file) : "")
          .as("%s is out of date: run its test with -Dsixfold.write-docs", file)
          .isEqualTo(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

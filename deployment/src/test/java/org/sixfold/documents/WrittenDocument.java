package org.sixfold.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A committed document or picture that is made from the product. A test compares a document; with
 * {@code -Dsixfold.write-docs} it writes instead.
 */
public final class WrittenDocument {

  private WrittenDocument() {}

  /** The committed document must be this. */
  public static void check(String name, String content) {
    Path file = Path.of("docs", name);
    try {
      if (writing()) {
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

  /** Where a page's picture goes: beside the others that are committed, or out of git's sight. */
  public static Path picture(String name) {
    return (writing() ? Path.of("docs", "images") : Path.of("target", "pictures"))
        .resolve(name + ".png");
  }

  private static boolean writing() {
    return System.getProperty("sixfold.write-docs") != null;
  }
}

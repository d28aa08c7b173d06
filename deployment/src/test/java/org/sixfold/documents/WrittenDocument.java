package org.sixfold.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A committed document or picture that is made from the product. A test compares a document; with
 * {@code -Dsixfold.write-docs} it writes instead.
 */
public final class WrittenDocument {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

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

  /**
   * The committed document must say this, in whatever order: that of a class's methods is the
   * JVM's, and another one where the class comes out of an archive.
   */
  public static void check(String name, JsonNode content) {
    if (!content.equals(committed(Path.of("docs", name)))) {
      check(name, JSON.writeValueAsString(content) + "\n");
    }
  }

  private static JsonNode committed(Path file) {
    return Files.exists(file) ? JSON.readTree(file.toFile()) : null;
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

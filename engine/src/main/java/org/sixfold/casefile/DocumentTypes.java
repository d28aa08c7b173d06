package org.sixfold.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * By which papers a person may be known, and what these are called; server and pages read it from
 * one file, {@code document-types.json}.
 */
public final class DocumentTypes {

  private static final Map<String, Words> TYPES = read();

  private DocumentTypes() {}

  /** A type in both languages. */
  public record Words(String zh, String en) {}

  /** Every type by its code. */
  public static Map<String, Words> all() {
    return TYPES;
  }

  /** What a list calls by a word of its own is called so; a type that nobody gave is null. */
  public static Words of(String type) {
    return type == null ? null : TYPES.getOrDefault(type, new Words(type, type));
  }

  private static Map<String, Words> read() {
    try (InputStream file = DocumentTypes.class.getResourceAsStream("document-types.json")) {
      return Map.copyOf(
          new JsonMapper().readValue(file, new TypeReference<Map<String, Words>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

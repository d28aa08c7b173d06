package org.sixfold.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which page of a list is asked for. Lists are read by key, never by offset: the cursor holds the
 * sort key of the last item given.
 *
 * @param limit 1 to 500
 * @param after the last key given, as {@link #page} wrote it; null for the first page
 */
public record Paging(int limit, String after) {

  public static final int DEFAULT_LIMIT = 50;
  public static final int MAX_LIMIT = 500;

  /** Separates the parts of a key of several columns. */
  private static final String SEPARATOR = "\u001f";

  /**
   * Reads the request parameters {@code limit} and {@code cursor}; both may be null.
   *
   * @throws ProblemException 400 {@code page.limitTooLarge}, {@code page.limitTooSmall} or {@code
   *     page.cursorInvalid}
   */
  public static Paging of(Integer limit, String cursor) {
    int size = limit == null ? DEFAULT_LIMIT : limit;
    if (size > MAX_LIMIT) {
      throw ProblemException.badRequest("page.limitTooLarge", MAX_LIMIT);
    }
    if (size < 1) {
      throw ProblemException.badRequest("page.limitTooSmall");
    }
    return new Paging(size, cursor == null || cursor.isEmpty() ? null : decode(cursor));
  }

  /** A key of several columns as one text. */
  public static String key(Object... parts) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      key.append(i == 0 ? "" : SEPARATOR).append(parts[i]);
    }
    return key.toString();
  }

  /**
   * The parts of the key after which to go on; empty for the first page.
   *
   * @throws ProblemException 400 {@code page.cursorInvalid} if there are not that many
   */
  public Optional<List<String>> afterParts(int count) {
    if (after == null) {
      return Optional.empty();
    }
    List<String> parts = List.of(after.split(SEPARATOR, -1));
    if (parts.size() != count) {
      throw ProblemException.badRequest("page.cursorInvalid");
    }
    return Optional.of(parts);
  }

  /** How many rows to read: one more than the page holds tells whether there is a next one. */
  public int fetch() {
    return limit + 1;
  }

  /** Makes the page of up to {@link #fetch()} rows read. */
  public <T> Page<T> page(List<T> read, Function<? super T, String> key) {
    if (read.size() <= limit) {
      return new Page<>(List.copyOf(read), null);
    }
    List<T> items = List.copyOf(read.subList(0, limit));
    return new Page<>(items, encode(key.apply(items.get(limit - 1))));
  }

  private static String encode(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ProblemException.badRequest("page.cursorInvalid");
    }
  }
}

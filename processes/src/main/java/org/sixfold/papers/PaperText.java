package org.sixfold.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a paper: its template with every {@code {fact}} filled in. What is not known is left
 * as a line to write on.
 */
final class PaperText {

  /** Behind a fact's name: the PNG, in Base64, that is printed beside it. */
  static final String DRAWN = "Drawn";

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final String BLANK = "<span class=\"blank\"> </span>";
  private static final Map<PaperKind, String> TEMPLATES = new ConcurrentHashMap<>();

  private PaperText() {}

  static String of(PaperKind kind, Map<String, String> facts) {
    return PLACE
        .matcher(TEMPLATES.computeIfAbsent(kind, one -> read(one.template())))
        .replaceAll(place -> Matcher.quoteReplacement(filled(place.group(1), facts)));
  }

  /** A piece of a sheet that is no paper of a case; its values are written as they are. */
  static String block(String name, Map<String, String> values) {
    return PLACE
        .matcher(read(name))
        .replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
  }

  private static String filled(String fact, Map<String, String> facts) {
    String png = facts.get(fact + DRAWN);
    return written(facts.get(fact))
        + (png == null
            ? ""
            : "<img class=\"drawn\" alt=\"\" src=\"data:image/png;base64," + escaped(png) + "\"/>");
  }

  private static String written(String fact) {
    return fact == null || fact.isBlank() ? BLANK : escaped(fact.strip());
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(one -> escape(one, escaped));
    return escaped.toString();
  }

  private static void escape(int one, StringBuilder target) {
    switch (one) {
      case '&' -> target.append("&amp;");
      case '<' -> target.append("&lt;");
      case '>' -> target.append("&gt;");
      case '"' -> target.append("&quot;");
      case '\n' -> target.append("<br/>");
      default -> target.appendCodePoint(isXml(one) ? one : 0xfffd);
    }
  }

  private static boolean isXml(int one) {
    return one == '\t'
        || one >= 0x20 && one <= 0xd7ff
        || one >= 0xe000 && one <= 0xfffd
        || one >= 0x10000;
  }

  private static String read(String name) {
    String file = "/papers/" + name + ".html";
    try (InputStream template = PaperText.class.getResourceAsStream(file)) {
      if (template == null) {
        throw new IllegalStateException("No template " + file);
      }
      return new String(template.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

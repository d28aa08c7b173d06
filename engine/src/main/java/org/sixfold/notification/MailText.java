package org.sixfold.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Subject and body of a mail: the first line of {@code mail/<template>.txt} and the rest, Chinese
 * and English in one text.
 */
record MailText(String subject, String body) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  static MailText of(String template, Map<String, Object> values) {
    if (!template.matches("[a-z-]+")) {
      throw new IllegalArgumentException("No template: " + template);
    }
    try (InputStream file = MailText.class.getResourceAsStream("/mail/" + template + ".txt")) {
      if (file == null) {
        throw new IllegalArgumentException("No template: " + template);
      }
      String text = fill(new String(file.readAllBytes(), StandardCharsets.UTF_8), values);
      int end = text.indexOf('\n');
      return new MailText(text.substring(0, end).strip(), text.substring(end + 1).strip() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fill(String text, Map<String, Object> values) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(String.valueOf(values.getOrDefault(place.group(1), "-"))));
  }
}

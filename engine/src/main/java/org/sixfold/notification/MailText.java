package org.sixfold.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Subject and body of a mail: the first line of {@code mail/<template>.txt} and the rest, Chinese
 * and English in one text. The subject is {@code [六对一] 中文 / English}.
 */
record MailText(String subject, String body) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final String SENDER = "[六对一] ";
  private static final String BETWEEN_LANGUAGES = " / ";
  private static final int LONGEST_DIGEST = 50;
  private static final Map<String, String> TEMPLATES = new ConcurrentHashMap<>();

  static MailText of(String template, String values, JsonMapper json) {
    return of(template, json.readValue(values, new TypeReference<Map<String, Object>>() {}));
  }

  static MailText of(String template, Map<String, Object> values) {
    String text = fill(TEMPLATES.computeIfAbsent(template, MailText::read), values);
    int end = text.indexOf('\n');
    return new MailText(text.substring(0, end).strip(), text.substring(end + 1).strip() + "\n");
  }

  /** One text of several: what it is about, then each in full. */
  static MailText together(List<MailText> texts) {
    if (texts.size() == 1) {
      return texts.get(0);
    }
    StringBuilder body = new StringBuilder();
    texts.stream()
        .limit(LONGEST_DIGEST)
        .forEach(
            text -> body.append(text.subject()).append('\n').append(text.body()).append("\n\n"));
    if (texts.size() > LONGEST_DIGEST) {
      int more = texts.size() - LONGEST_DIGEST;
      body.append("另有 %d 条，请登录系统查看通知。\n%d more: sign in to see them.\n".formatted(more, more));
    }
    return new MailText(
        SENDER + "%d 条通知 / %d notices".formatted(texts.size(), texts.size()), body.toString());
  }

  /** The subject by language, as a notice in the product shows it. */
  Map<String, String> line() {
    String text = subject.startsWith(SENDER) ? subject.substring(SENDER.length()) : subject;
    int between = text.indexOf(BETWEEN_LANGUAGES);
    return between < 0
        ? Map.of("zh", text, "en", text)
        : Map.of(
            "zh", text.substring(0, between),
            "en", text.substring(between + BETWEEN_LANGUAGES.length()));
  }

  private static String read(String template) {
    if (!template.matches("[a-z-]+")) {
      throw new IllegalArgumentException("No template: " + template);
    }
    try (InputStream file = MailText.class.getResourceAsStream("/mail/" + template + ".txt")) {
      if (file == null) {
        throw new IllegalArgumentException("No template: " + template);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
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

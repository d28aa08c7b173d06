package org.sixfold.casefile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sixfold.grid.Divisions;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Sentences for the actions of the audit, from {@code timeline_zh.properties} and {@code
 * timeline_en.properties}: {@code action=text with {detail}}, and {@code value.CODE=word} for codes
 * within details.
 */
@Component
public class TimelineTexts {

  private static final Pattern DETAIL = Pattern.compile("\\{(\\w+)}");
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Properties chinese = load("timeline_zh.properties");
  private final Properties english = load("timeline_en.properties");
  private final SixfoldClock clock;
  private final Grids grids;
  private final Divisions divisions;
  private final Responsibility responsibility;

  TimelineTexts(
      SixfoldClock clock, Grids grids, Divisions divisions, Responsibility responsibility) {
    this.clock = clock;
    this.grids = grids;
    this.divisions = divisions;
    this.responsibility = responsibility;
  }

  /**
   * The sentence of an action, as {@code {zh, en}}; codes, places, members and moments among the
   * details become words.
   */
  public Map<String, String> tell(String action, Map<String, Object> details) {
    return Map.of(
        "zh", sentence(chinese, action, details, "、"),
        "en", sentence(english, action, details, ", "));
  }

  /** Whether a code has a word of its own in the sentences. */
  public boolean names(String code) {
    return chinese.containsKey("value." + code);
  }

  private String sentence(
      Properties texts, String action, Map<String, Object> details, String comma) {
    String template = texts.getProperty(action, action);
    Matcher detail = DETAIL.matcher(template);
    StringBuilder told = new StringBuilder();
    while (detail.find()) {
      Object value = details.get(detail.group(1));
      detail.appendReplacement(
          told, Matcher.quoteReplacement(word(texts, detail.group(1), value, comma)));
    }
    return detail.appendTail(told).toString().strip();
  }

  private String word(Properties texts, String name, Object value, String comma) {
    if (value == null) {
      return "–";
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(
              entry ->
                  word(texts, "role", entry.getKey(), comma)
                      + " "
                      + word(texts, "member", entry.getValue(), comma))
          .collect(Collectors.joining(comma));
    }
    if (value instanceof Collection<?> all) {
      return all.isEmpty()
          ? texts.getProperty("value.none", "–")
          : all.stream()
              .map(one -> word(texts, name, one, comma))
              .collect(Collectors.joining(comma));
    }
    String text = value.toString();
    String translated = texts.getProperty("value." + text);
    if (translated != null) {
      return translated;
    }
    return switch (name) {
      case "receiver" -> divisions.nameOf(text).orElse(text);
      case "grid", "from" -> grids.find(text).map(Grid::name).orElse(moment(text));
      case "member", "assignee", "told", "to", "by" ->
          responsibility.find(text).map(Member::name).orElse(moment(text));
      default -> moment(text);
    };
  }

  private String moment(String text) {
    if (!MOMENT.matcher(text).matches()) {
      return text;
    }
    try {
      return MINUTE.format(Instant.parse(text).atZone(clock.zone()));
    } catch (DateTimeException noInstant) {
      return text;
    }
  }

  private static Properties load(String name) {
    Properties texts = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}

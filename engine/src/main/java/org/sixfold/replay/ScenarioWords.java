package org.sixfold.replay;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the given side of a scenario says of a case.
 *
 * <p>A name is that of a task, with a number where it is asked again ({@code check-by-phone 2}), or
 * else of a fact. What is said of a task is, each of them if need be: the moment before which it
 * does not come, its outcome, and after which time or at which moment it is answered: {@code
 * 2022-07-03T08:00+08:00 SAMPLED 20m}. A task without an outcome stays open.
 *
 * @param answers in the order in which they are given
 * @param facts that conditions and tables ask for
 */
record ScenarioWords(List<ToldAnswers.Told> answers, Map<String, Object> facts) {

  private static final Pattern AGAIN = Pattern.compile(" \\d+$");
  private static final Pattern OUTCOME = Pattern.compile("[A-Z][A-Z0-9_]*");

  /**
   * Reads them.
   *
   * @param kinds of all tasks of the path
   * @throws IllegalArgumentException naming what cannot be read
   */
  static ScenarioWords of(Map<String, Object> given, Set<String> kinds) {
    List<ToldAnswers.Told> answers = new ArrayList<>();
    Map<String, Object> facts = new HashMap<>();
    given.forEach(
        (name, said) -> {
          String kind = AGAIN.matcher(name).replaceFirst("");
          if (kinds.contains(kind)) {
            answers.add(told(kind, String.valueOf(said).strip()));
          } else {
            facts.put(name, said);
          }
        });
    return new ScenarioWords(answers, facts);
  }

  boolean isTrue(String fact) {
    return Boolean.TRUE.equals(facts.get(fact));
  }

  private static ToldAnswers.Told told(String kind, String said) {
    Instant comes = null;
    String outcome = null;
    Duration takes = Duration.ZERO;
    Instant doneAt = null;
    for (String word : said.split("\\s+")) {
      Instant moment = moment(word);
      if (outcome == null && moment != null) {
        comes = moment;
      } else if (outcome == null && OUTCOME.matcher(word).matches()) {
        outcome = word;
      } else if (outcome != null && moment != null) {
        doneAt = moment;
      } else if (outcome != null) {
        takes = duration(kind, word);
      } else if (!word.isEmpty()) {
        throw new IllegalArgumentException(kind + ": " + word);
      }
    }
    return new ToldAnswers.Told(kind, comes, outcome, takes, doneAt);
  }

  private static Instant moment(String word) {
    try {
      return OffsetDateTime.parse(word).toInstant();
    } catch (DateTimeException noMoment) {
      return null;
    }
  }

  /** As in the table of deadlines: {@code 20m}, {@code 2h}. */
  private static Duration duration(String kind, String word) {
    try {
      String text = word.toUpperCase(Locale.ROOT);
      return Duration.parse(text.startsWith("P") ? text : "PT" + text);
    } catch (DateTimeException unreadable) {
      throw new IllegalArgumentException(kind + ": " + word, unreadable);
    }
  }
}

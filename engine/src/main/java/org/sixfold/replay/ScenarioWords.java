package org.sixfold.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sixfold.modeling.ScenarioTimes;

/**
 * What the given side of a scenario says of a case.
 *
 * <p>A name is that of a task, with a number where it is asked again ({@code check-by-phone 2}), of
 * a moment that a timer or message of the models waits for ({@code stageEnd}), or else of a fact.
 * What is said of a task is, each of them if need be: the moment before which it does not come, its
 * outcome, and after which time or at which moment it is answered: {@code 2022-07-03T08:00+08:00
 * SAMPLED 20m}. A task without an outcome stays open. Moments may be told as what passes from the
 * beginning on: {@code 14d}. Several moments, or several values of a fact, stand in their order
 * with commas between.
 *
 * @param answers in the order in which they are given
 * @param moments of timers and messages by name, in order of time
 * @param facts that conditions and tables ask for; a list for one that changes
 * @param until when the case is looked at; null if after all
 */
record ScenarioWords(
    List<ToldAnswers.Told> answers,
    Map<String, List<Instant>> moments,
    Map<String, Object> facts,
    Instant until) {

  private static final String UNTIL = "until";
  private static final Pattern AGAIN = Pattern.compile(" \\d+$");
  private static final Pattern OUTCOME = Pattern.compile("[A-Z][A-Z0-9_]*");

  /**
   * Reads them.
   *
   * @param when the case begins
   * @throws IllegalArgumentException naming what cannot be read
   */
  static ScenarioWords of(Map<String, Object> given, Way way, Instant when) {
    Set<String> kinds = way.kinds();
    Set<String> timed = way.awaited();
    List<ToldAnswers.Told> answers = new ArrayList<>();
    Map<String, List<Instant>> moments = new HashMap<>();
    Map<String, Object> facts = new HashMap<>();
    given.forEach(
        (name, said) -> {
          String kind = AGAIN.matcher(name).replaceFirst("");
          if (kinds.contains(kind)) {
            answers.add(told(kind, String.valueOf(said).strip(), when));
          } else if (timed.contains(name)) {
            moments.put(name, moments(name, said, when));
          } else {
            facts.put(name, fact(said));
          }
        });
    Object until = facts.remove(UNTIL);
    return new ScenarioWords(
        answers, moments, facts, until == null ? null : moment(UNTIL, until.toString(), when));
  }

  boolean isTrue(String fact) {
    return "true".equals(String.valueOf(facts.get(fact)));
  }

  private static List<String> parts(Object said) {
    return Arrays.stream(String.valueOf(said).split(",")).map(String::strip).toList();
  }

  private static Object fact(Object said) {
    return said instanceof String text && text.contains(",") ? parts(text) : said;
  }

  private static List<Instant> moments(String name, Object said, Instant when) {
    return parts(said).stream().map(part -> moment(name, part, when)).sorted().toList();
  }

  private static Instant moment(String name, String said, Instant when) {
    Instant moment = ScenarioTimes.moment(said, when);
    if (moment == null) {
      throw new IllegalArgumentException(name + ": " + said);
    }
    return moment;
  }

  private static ToldAnswers.Told told(String kind, String said, Instant when) {
    Instant comes = null;
    String outcome = null;
    Duration takes = Duration.ZERO;
    Instant doneAt = null;
    for (String word : said.split("\\s+")) {
      if (outcome == null && OUTCOME.matcher(word).matches()) {
        outcome = word;
      } else if (outcome == null && !word.isEmpty()) {
        comes = moment(kind, word, when);
      } else if (outcome != null && ScenarioTimes.moment(word) != null) {
        doneAt = ScenarioTimes.moment(word);
      } else if (outcome != null) {
        takes = duration(kind, word);
      }
    }
    return new ToldAnswers.Told(kind, comes, outcome, takes, doneAt);
  }

  private static Duration duration(String kind, String word) {
    Duration takes = ScenarioTimes.duration(word);
    if (takes == null) {
      throw new IllegalArgumentException(kind + ": " + word);
    }
    return takes;
  }
}

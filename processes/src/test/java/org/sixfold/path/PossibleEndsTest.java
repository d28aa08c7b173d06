package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sixfold.camunda.ReleasedFiles;
import org.sixfold.modeling.WayTrials;
import org.sixfold.modeling.WayWords;
import org.sixfold.testsupport.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No walk ends otherwise than the check of examples says that a case may end. */
@ProcessTest
class PossibleEndsTest {

  private static final int WALKS = 120;
  private static final Instant WHEN = Instant.parse("2022-07-02T01:00:00Z");
  private static final Map<String, List<String>> FACTS =
      Map.of(
          "entry", List.of("PHONE", "VISIT", "GATE", "RETURN", "PLACED", "CONFIRM", "RESUME"),
          "place", List.of("HOME", "FACILITY"),
          "measure", List.of("NONE", "MONITORING", "ISOLATION"),
          "agreed", List.of("FIT", "NOT_FIT", "CONFIRMED", "CLEARED"));
  private static final List<String> FLAGS =
      List.of(
          "careNeeded",
          "callAgain",
          "visitAgain",
          "notLocated",
          "vacancies",
          "inPlace",
          "testLeft",
          "leavesFacility",
          "leavesAtOnce",
          "leavesBeforeEnd",
          "followUpLeft");

  @Autowired WayTrials trials;
  @Autowired WayWords words;
  @Autowired ReleasedFiles released;
  @Autowired JsonMapper json;

  private Map<String, Set<String>> outcomes() {
    Map<String, Set<String>> outcomes = new TreeMap<>();
    released
        .all()
        .forEach(
            (name, content) -> {
              if (name.endsWith(".form")) {
                String kind = name.substring(name.lastIndexOf('/') + 1, name.length() - 5);
                JsonNode fields = json.readTree(content).path("components");
                fields
                    .valueStream()
                    .filter(field -> "outcome".equals(field.path("key").asString("")))
                    .flatMap(field -> field.path("values").valueStream())
                    .map(option -> option.path("value").asString())
                    .forEach(
                        one -> outcomes.computeIfAbsent(kind, key -> new TreeSet<>()).add(one));
              }
            });
    return outcomes;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case-path",
        "case-verification",
        "case-decision",
        "case-transfer",
        "case-isolation",
        "case-monitoring",
        "case-release"
      })
  void whateverIsAnswered(String process) {
    Map<String, Set<String>> outcomes = outcomes();
    WayWords.Drawn drawn = words.of(released.all());
    Set<String> possible = drawn.ends(process, outcomes);
    WayTrials.Trial trial = trials.of(released.all());
    Random random = new Random(process.hashCode());
    int ended = 0;
    for (int walk = 0; walk < WALKS; walk++) {
      for (Map<String, Object> row :
          trial.walk(process, given(outcomes, drawn.awaited(), random), WHEN)) {
        ended += row.containsKey("end") ? 1 : 0;
        Object end = row.get("end");
        assertThat(end == null || possible.contains(end.toString())).as("%s", end).isTrue();
      }
    }
    assertThat(ended).as("some of them ended").isPositive();
  }

  private static Map<String, Object> given(
      Map<String, Set<String>> outcomes, Set<String> awaited, Random random) {
    Map<String, Object> given = new HashMap<>();
    outcomes.forEach(
        (kind, all) -> {
          for (int again = 1; again <= 3; again++) {
            given.put(again == 1 ? kind : kind + " " + again, any(all, random) + " 10m");
          }
        });
    FACTS.forEach((name, all) -> given.put(name, any(all, random)));
    FLAGS.forEach(name -> given.put(name, random.nextBoolean()));
    for (String timer : awaited) {
      given.put(timer, random.nextInt(1, 200) + "h");
    }
    return given;
  }

  private static String any(Iterable<String> all, Random random) {
    List<String> list = new ArrayList<>();
    all.forEach(list::add);
    return list.get(random.nextInt(list.size()));
  }
}

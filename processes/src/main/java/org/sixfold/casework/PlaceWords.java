package org.sixfold.casework;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.BothLanguages.Line;
import org.sixfold.casework.ReleasedTables.Row;

/** A place in words, as doctor and officer see it. */
final class PlaceWords {

  private PlaceWords() {}

  /** What a row of the table says. */
  static Map<String, String> of(Kind place, List<PlaceCondition> conditions, Row row) {
    Map<String, String> why = row.why();
    String until = row.text("validTo");
    String from = row.text("validFrom");
    String zh =
        conditions.stream().map(PlaceCondition::zh).map("，"::concat).collect(Collectors.joining());
    String en =
        conditions.stream().map(PlaceCondition::en).map(", "::concat).collect(Collectors.joining());
    return Map.of(
        "zh",
        zh(place)
            + zh
            + "："
            + why.get("zh")
            + "，"
            + from
            + " 至 "
            + (until.isEmpty() ? "另行通知" : until),
        "en",
        en(place)
            + en
            + ": "
            + why.get("en")
            + ", in force from "
            + from
            + (until.isEmpty() ? "" : " to " + until));
  }

  /** Where only the rule says it. */
  static Map<String, String> of(Kind place, RestrictionRule rule) {
    Line cited = rule.cited();
    return Map.of(
        "zh", zh(place) + "：无影响地点的特殊情形，按规则（" + cited.zh() + "）",
        "en",
            en(place)
                + ": nothing special about the person, as the rule says ("
                + cited.en()
                + ")");
  }

  private static String zh(Kind place) {
    return place == Kind.HOME_ISOLATION ? "居家隔离" : "集中隔离";
  }

  private static String en(Kind place) {
    return place == Kind.HOME_ISOLATION ? "At home" : "At a facility";
  }
}

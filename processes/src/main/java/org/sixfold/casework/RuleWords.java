package org.sixfold.casework;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sixfold.casework.BothLanguages.Line;

/** A rule's shape in words, as forms and papers show it. */
final class RuleWords {

  /** Groups of people that rules know. */
  static final Map<String, Line> GROUPS =
      Map.of(
          "BOOSTED",
          new Line("已加强免疫者", "people with a booster dose"),
          "PUPIL",
          new Line("学生", "pupils and students"));

  /** Why a rule lets a longer measure be proposed. */
  static final Map<String, Line> CAUSES = Map.of("SYMPTOMS", new Line("有症状", "there are symptoms"));

  private RuleWords() {}

  /** One sentence for each thing that the rule knows besides days; empty for a plain rule. */
  static List<Line> of(RestrictionRule rule) {
    RuleShape shape = rule.shape();
    List<Line> words = new ArrayList<>();
    if (rule.counting() == Counting.HOURS_24) {
      words.add(
          new Line(
              "以24小时为一日，自计算起点的时刻起算",
              "a day is 24 hours, counted from the very moment it begins with"));
    }
    new TreeMap<>(shape.earlyOut()).forEach((group, day) -> words.add(earlyOut(group, day)));
    if (shape.extendWhile() != null) {
      Line cause = CAUSES.get(shape.extendWhile());
      words.add(
          new Line(
              cause.zh() + "期间可提议延长，至多第" + shape.extendCap() + "天",
              "while "
                  + cause.en()
                  + " an extension may be proposed, to day "
                  + shape.extendCap()
                  + " at most"));
    }
    if (shape.linkedNegatives() > 0) {
      words.add(
          new Line(
              "以关联密接前" + shape.linkedNegatives() + "次检测均为阴性为解除条件",
              "released only if the first "
                  + shape.linkedNegatives()
                  + " tests of the linked close contact are negative"));
    }
    if (!shape.exempt().isEmpty()) {
      List<Line> groups = shape.exempt().stream().map(GROUPS::get).toList();
      words.add(
          new Line(
              groups.stream().map(Line::zh).collect(Collectors.joining("、")) + "豁免",
              groups.stream().map(Line::en).collect(Collectors.joining(", ")) + " are exempt"));
    }
    for (int day : shape.doubleTestDays()) {
      words.add(new Line("第" + day + "天双采双检", "two samples are taken and tested on day " + day));
    }
    if (shape.tracedWithinDays() > 0) {
      words.add(
          new Line(
              shape.tracedWithinDays() + "天内查到的当日检测，已过时间计入",
              "who is traced within "
                  + shape.tracedWithinDays()
                  + " days is tested the same day, and the time gone by counts"));
    }
    if (shape.maskUntilDay() > 0) {
      words.add(
          new Line(
              "建议佩戴口罩至第" + shape.maskUntilDay() + "天",
              "advice to wear a mask to day " + shape.maskUntilDay()));
    }
    return List.copyOf(words);
  }

  private static Line earlyOut(String group, int day) {
    boolean everybody = group.equals(RuleShape.EVERYBODY);
    return new Line(
        (everybody ? "" : GROUPS.get(group).zh()) + "第" + day + "天起检测阴性可提议提前解除",
        "an early release may be proposed after a negative test from day "
            + day
            + (everybody ? "" : " for " + GROUPS.get(group).en()));
  }

  /** An end as people read it: the end of a day is its 24:00. */
  static String end(Instant end, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(end, zone);
    return local.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? local.toLocalDate().minusDays(1) + " 24:00"
        : local.toString().replace('T', ' ');
  }
}

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

/** A rule's shape in words, as forms and papers show it. */
final class RuleWords {

  /** Groups of people that rules know. */
  static final Map<String, String> GROUPS = Map.of("BOOSTED", "已加强免疫者", "PUPIL", "学生");

  /** Why a rule lets a longer measure be proposed. */
  static final Map<String, String> CAUSES = Map.of("SYMPTOMS", "有症状");

  private RuleWords() {}

  /** One sentence for each thing that the rule knows besides days; empty for a plain rule. */
  static List<String> of(RestrictionRule rule) {
    RuleShape shape = rule.shape();
    List<String> words = new ArrayList<>();
    if (rule.counting() == Counting.HOURS_24) {
      words.add("以24小时为一日，自计算起点的时刻起算");
    }
    new TreeMap<>(shape.earlyOut())
        .forEach((group, day) -> words.add(group(group) + "第" + day + "天起检测阴性可提议提前解除"));
    if (shape.extendWhile() != null) {
      words.add(cause(shape.extendWhile()) + "期间可提议延长，至多第" + shape.extendCap() + "天");
    }
    if (shape.linkedNegatives() > 0) {
      words.add("以关联密接前" + shape.linkedNegatives() + "次检测均为阴性为解除条件");
    }
    if (!shape.exempt().isEmpty()) {
      words.add(
          shape.exempt().stream().map(RuleWords::group).collect(Collectors.joining("、")) + "豁免");
    }
    for (int day : shape.doubleTestDays()) {
      words.add("第" + day + "天双采双检");
    }
    if (shape.tracedWithinDays() > 0) {
      words.add(shape.tracedWithinDays() + "天内查到的当日检测，已过时间计入");
    }
    if (shape.maskUntilDay() > 0) {
      words.add("建议佩戴口罩至第" + shape.maskUntilDay() + "天");
    }
    return List.copyOf(words);
  }

  /** An end as people read it: the end of a day is its 24:00. */
  static String end(Instant end, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(end, zone);
    return local.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? local.toLocalDate().minusDays(1) + " 24:00"
        : local.toString().replace('T', ' ');
  }

  static String cause(String code) {
    return CAUSES.getOrDefault(code, code);
  }

  private static String group(String code) {
    return GROUPS.getOrDefault(code, code);
  }
}
